package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.communique.entity.Mention;
import org.communique.event.EventRecord;
import org.communique.text.Token;
import org.communique.time.TimeExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every engine must hold, run with each of them. */
class AnnotatorContractTest {

  static Stream<String> engines() {
    return Engines.names();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void everyTextEqualsTheCharactersAtItsSpan(String engine) {
    try (Communique communique = Engines.annotator(engine)) {
      for (Article article : TestArticles.ALL) {
        AnnotatedArticle annotated = communique.annotate(article);
        assertThat(annotated.mentions()).as(article.id()).isNotEmpty();
        assertThat(annotated.mentions())
            .allSatisfy(m -> assertThat(m.text()).isEqualTo(annotated.textOf(m.span())));
        assertThat(annotated.times())
            .allSatisfy(t -> assertThat(t.text()).isEqualTo(annotated.textOf(t.span())));
        assertThat(tokens(annotated))
            .allSatisfy(t -> assertThat(t.text()).isEqualTo(annotated.textOf(t.span())));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void anArticleSpreadOverTheCoresHasTheSameRecord(String engine) {
    try (Communique alone = Engines.annotator(engine, false);
        Communique spread = Engines.annotator(engine, true)) {
      for (Article article : TestArticles.ALL) {
        assertThat(spread.annotate(article)).isEqualTo(alone.annotate(article));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void mentionsAreInOrderAndDoNotOverlap(String engine) {
    try (Communique communique = Engines.annotator(engine)) {
      for (Article article : TestArticles.ALL) {
        List<Mention> mentions = communique.annotate(article).mentions();
        for (int i = 1; i < mentions.size(); i++) {
          assertThat(mentions.get(i - 1)).isLessThan(mentions.get(i));
          assertThat(mentions.get(i - 1).span().overlaps(mentions.get(i).span())).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void everyIdPointsToAnEntityOfTheArticle(String engine) {
    try (Communique communique = Engines.annotator(engine)) {
      for (Article article : TestArticles.ALL) {
        AnnotatedArticle annotated = communique.annotate(article);
        assertThat(ids(annotated)).allSatisfy(id -> assertThat(annotated.entity(id)).isPresent());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void theSameArticleGivesTheSameRecordWhateverCameBefore(String engine) {
    try (Communique communique = Engines.annotator(engine)) {
      AnnotatedArticle first = communique.annotate(TestArticles.SUMMIT);
      TestArticles.ALL.forEach(communique::annotate);
      assertThat(communique.annotate(TestArticles.SUMMIT)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void everyThreadGivesTheSameRecords(String engine) throws Exception {
    try (Communique communique = Engines.annotator(engine)) {
      List<AnnotatedArticle> alone = TestArticles.ALL.stream().map(communique::annotate).toList();
      List<Callable<List<AnnotatedArticle>>> tasks =
          Collections.nCopies(
              6, () -> TestArticles.ALL.stream().map(communique::annotate).toList());
      ExecutorService threads = Executors.newFixedThreadPool(3);
      try {
        for (Future<List<AnnotatedArticle>> together : threads.invokeAll(tasks)) {
          assertThat(together.get()).isEqualTo(alone);
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void aBatchGivesTheSameRecordsInOrder(String engine) {
    try (Communique communique = Engines.annotator(engine)) {
      List<Article> many = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        many.addAll(TestArticles.ALL);
      }
      List<Outcome> expected = many.stream().map(communique::outcome).toList();
      assertThat(communique.annotateAll(many)).containsExactlyElementsOf(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void aPoisonArticleCostsOnlyItself(String engine) {
    try (Communique communique = Engines.annotator(engine)) {
      Article poison = Article.of("poison", "\0\1\2 binary \0");
      Article blank = Article.of("blank", " \n ");
      List<Outcome> outcomes =
          communique
              .annotateAll(List.of(TestArticles.CALL, poison, blank, TestArticles.SUMMIT))
              .toList();
      assertThat(outcomes)
          .extracting(Outcome::id)
          .containsExactly("call", "poison", "blank", "summit");
      assertThat(outcomes.get(0)).isInstanceOf(Outcome.Annotated.class);
      assertThat(outcomes.get(1))
          .isInstanceOfSatisfying(
              Outcome.Failed.class,
              f -> {
                assertThat(f.kind()).isEqualTo(ErrorKind.MALFORMED);
                assertThat(f.message()).contains("UTF-8");
              });
      assertThat(outcomes.get(2))
          .isInstanceOfSatisfying(
              Outcome.Failed.class, f -> assertThat(f.kind()).isEqualTo(ErrorKind.EMPTY));
      assertThat(outcomes.get(3)).isInstanceOf(Outcome.Annotated.class);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void withoutADayOfPublicationARelativeDateStaysUnresolved(String engine) {
    try (Communique communique = Engines.annotator(engine)) {
      AnnotatedArticle undated = communique.annotate(TestArticles.UNDATED);
      assertThat(undated.times()).isNotEmpty();
      assertThat(undated.times()).extracting(TimeExpression::iso).containsOnlyNulls();
      assertThat(undated.events()).extracting(EventRecord::date).containsOnlyNulls();
    }
  }

  private static Stream<String> ids(AnnotatedArticle annotated) {
    return Stream.of(
            annotated.mentions().stream().map(Mention::entity),
            annotated.references().stream().map(reference -> reference.entity()),
            annotated.quotes().stream().map(quote -> quote.speaker()),
            annotated.events().stream()
                .flatMap(e -> e.participants().stream())
                .map(p -> p.entity()))
        .flatMap(ids -> ids)
        .filter(Objects::nonNull);
  }

  private static List<Token> tokens(AnnotatedArticle annotated) {
    return annotated.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }
}
