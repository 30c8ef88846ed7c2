package org.communique;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.communique", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.communique.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyOnePackageKnowsCoreNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.communique.engine.corenlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule onlyTheCommandLineExits =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.communique.cli..")
          .should()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule nothingOpensTheNetwork =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.URLConnection")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..")
          .orShould()
          .callMethod("org.jsoup.Jsoup", "connect", String.class.getName());

  @ArchTest
  static final ArchRule noStaticIsMutable = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule nothingReadsTheClock =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.communique.cli..", "org.communique.batch..", "org.communique.evaluate..")
          .should()
          .callMethodWhere(target(name("now")));

  @ArchTest
  static final ArchRule theDoorAndWhatFollowsItStayAbove =
      noClasses()
          .that(belowTheDoor())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.communique",
              "org.communique.json..",
              "org.communique.cli..",
              "org.communique.batch..",
              "org.communique.table..",
              "org.communique.link..",
              "org.communique.export..",
              "org.communique.spark..");

  @ArchTest
  static final ArchRule onlyOnePackageKnowsSpark =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.communique.spark..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule evaluationStaysOutOfTheLibrary =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.communique.evaluate..", "org.communique.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.communique.evaluate..");

  private static DescribedPredicate<JavaClass> belowTheDoor() {
    return JavaClass.Predicates.resideInAnyPackage(
        "org.communique.text..",
        "org.communique.syntax..",
        "org.communique.time..",
        "org.communique.knowledge..",
        "org.communique.entity..",
        "org.communique.engine..",
        "org.communique.quote..",
        "org.communique.event..",
        "org.communique.coding..");
  }
}
