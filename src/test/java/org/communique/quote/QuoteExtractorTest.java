package org.communique.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.AnnotatedArticle;
import org.communique.Article;
import org.communique.Communique;
import org.communique.entity.Entity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteExtractorTest {

  private static final Communique COMMUNIQUE = Communique.create();

  @AfterAll
  static void close() {
    COMMUNIQUE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The treaty is dead,\" Sergei Lavrov said on Monday.",
        "\"The treaty is dead,\" said Sergei Lavrov.",
        "Sergei Lavrov said: \"The treaty is dead.\"",
        "Sergei Lavrov met Boris Johnson. \"The treaty is dead,\" Lavrov told reporters.",
        "\u201CThe treaty is dead,\u201D Sergei Lavrov said.",
      })
  void theSpeakerStandsBesideTheVerbOfSpeech(String text) {
    AnnotatedArticle article = COMMUNIQUE.annotate(Article.of("1", text));
    assertThat(article.quotes())
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(article.textOf(quote.span())).contains("The treaty is dead");
              assertThat(article.entity(String.valueOf(quote.speaker())))
                  .map(Entity::name)
                  .contains("Sergei Lavrov");
              assertThat(quote.cue()).isNotNull();
            });
  }

  @Test
  void aSingleWordInMarksWithoutSpeechIsNoQuotation() {
    assertThat(COMMUNIQUE.annotate(Article.of("1", "The \"summit\" never opened.")).quotes())
        .isEmpty();
  }
}
