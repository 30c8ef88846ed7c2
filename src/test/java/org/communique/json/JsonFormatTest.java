package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import org.communique.Article;
import org.communique.Communique;
import org.communique.Engines;
import org.communique.ErrorKind;
import org.communique.Outcome;
import org.communique.TestArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFormatTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JsonFormat.schema());

  @ParameterizedTest
  @MethodSource("org.communique.Engines#names")
  void everyOutputObeysTheSchema(String engine) throws IOException {
    try (Communique communique = Engines.annotator(engine)) {
      for (Article article : TestArticles.ALL) {
        String json = JsonFormat.compact().write(communique.annotate(article));
        assertThat(schema.validate(MAPPER.readTree(json))).as(json).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.communique.Engines#names")
  void whatIsWrittenReadsBackTheSame(String engine) {
    try (Communique communique = Engines.annotator(engine)) {
      for (Article article : TestArticles.ALL) {
        Outcome outcome = communique.outcome(article);
        assertThat(JsonFormat.compact().read(JsonFormat.compact().write(outcome)))
            .isEqualTo(outcome);
        assertThat(JsonFormat.compact().read(JsonFormat.indented().write(outcome)))
            .isEqualTo(outcome);
      }
    }
  }

  @Test
  void absentTitlesAreNoneAndAbsentContentIsTheWholeQuotation() throws IOException {
    try (Communique communique = Communique.create()) {
      Article article =
          Article.of("1", "President Putin said on Friday that Russia would sign the treaty.");
      JsonNode json = MAPPER.readTree(JsonFormat.compact().write(communique.annotate(article)));
      assertThat(json.get("entities")).isNotEmpty();
      assertThat(json.get("quotes")).isNotEmpty();
      json.get("entities").forEach(entity -> ((ObjectNode) entity).remove("titles"));
      json.get("quotes").forEach(quote -> ((ObjectNode) quote).remove("content"));
      Outcome outcome = JsonFormat.compact().read(json.toString());
      assertThat(((Outcome.Annotated) outcome).article().entities())
          .isNotEmpty()
          .allSatisfy(entity -> assertThat(entity.titles()).isEmpty());
      assertThat(((Outcome.Annotated) outcome).article().quotes())
          .isNotEmpty()
          .allSatisfy(quote -> assertThat(quote.content()).containsExactly(quote.span()));
    }
  }

  @Test
  void codePointTwinsCountASurrogatePairOnce() throws IOException {
    try (Communique communique = Communique.create()) {
      Article article = TestArticles.SURROGATES;
      JsonNode json = MAPPER.readTree(JsonFormat.compact().write(communique.annotate(article)));
      assertThat(json.get("mentions")).isNotEmpty();
      for (JsonNode mention : json.get("mentions")) {
        int start = article.text().offsetByCodePoints(0, mention.get("startCp").asInt());
        int end = article.text().offsetByCodePoints(0, mention.get("endCp").asInt());
        assertThat(article.text().substring(start, end)).isEqualTo(mention.get("text").asText());
        assertThat(mention.get("start").asInt())
            .isEqualTo(start)
            .isGreaterThan(mention.get("startCp").asInt());
      }
    }
  }

  @Test
  void whatLiesInTheTitleSaysSo() throws IOException {
    try (Communique communique = Communique.create()) {
      JsonNode json =
          MAPPER.readTree(JsonFormat.compact().write(communique.annotate(TestArticles.SUMMIT)));
      JsonNode first = json.get("mentions").get(0);
      assertThat(first.get("text").asText()).isEqualTo("Tallinn");
      assertThat(first.get("in").asText()).isEqualTo("title");
      assertThat(json.get("mentions").get(1).has("in")).isFalse();
    }
  }

  @Test
  void aFailureIsALineWithIdAndError() throws IOException {
    Outcome failed = new Outcome.Failed("7", ErrorKind.EMPTY, "the text is empty");
    JsonNode json = MAPPER.readTree(JsonFormat.compact().write(failed));
    assertThat(json.get("id").asText()).isEqualTo("7");
    assertThat(json.at("/error/kind").asText()).isEqualTo("EMPTY");
    assertThat(schema.validate(json)).isEmpty();
    assertThat(JsonFormat.compact().read(json.toString())).isEqualTo(failed);
  }

  @Test
  void readingNamesTheKeyThatIsWrong() {
    assertThatThrownBy(
            () -> JsonFormat.compact().read("{\"schema\":\"communique/1\",\"id\":\"x\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("$.text is missing");
    assertThatThrownBy(() -> JsonFormat.compact().read("{\"id\":"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not JSON");
  }
}
