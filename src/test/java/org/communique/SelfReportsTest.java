package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "it" in what a state or body says of itself, on tags of the default engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelfReportsTest {

  private final Communique communique = Communique.create();

  @AfterAll
  void close() {
    communique.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway said on Friday that it would close two consulates.|Norway",
        "The World Bank announced it had frozen its lending to Chad.|World Bank",
        "Kenya has repeatedly denied it sent troops over the border.|Kenya",
        "After the talks Oman said it wants a truce.|Oman"
      })
  void itIsTheTeller(String text, String teller) {
    AnnotatedArticle article = communique.annotate(Article.of("a", text));
    Reference it =
        article.references().stream().filter(r -> r.text().equals("it")).findFirst().orElseThrow();
    assertThat(article.entities())
        .filteredOn(entity -> entity.id().equals(it.entity()))
        .extracting(Entity::name)
        .containsExactly(teller);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway said it was vital to keep the consulates open.",
        "Norway said it had been agreed that the consulates would close.",
        "Norway said Sweden feared the plan and that it would fail.",
        "In Norway the minister said it would close two consulates.",
        "\"Norway said it would help,\" he recalled."
      })
  void itStaysUnlinkedWhereItMayBeSomethingElse(String text) {
    assertThat(communique.annotate(Article.of("a", text)).references())
        .noneMatch(reference -> reference.text().equals("it"));
  }

  @Test
  void whatStandsForABodyIsNoPerson() {
    AnnotatedArticle article =
        communique.annotate(Article.of("a", "Norway said it would close two consulates."));
    assertThat(article.events())
        .allMatch(
            event ->
                event.participants().stream().noneMatch(p -> p.kind().name().equals("PERSON")));
  }
}
