package org.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlArticleTest {

  private static final String PAGE =
      "<html><head><title>Envoys meet - The Paper</title><meta property='og:site_name' content='The Paper'>"
          + "<script type='application/ld+json'>{\"datePublished\": \"2024-02-03T10:00:00Z\"}</script></head><body>"
          + "<nav><a href='/'>Home</a></nav><article><h1>Envoys meet</h1><p>The envoys met on Friday in the capital.</p>"
          + "<p>They will meet again.</p><div class='related-links'><p>Ten ways to cook an egg at home</p></div></article>"
          + "<footer>All rights reserved</footer></body></html>";

  @Test
  void theProseIsTakenAndNothingAroundIt() {
    assertThat(HtmlArticle.parse(PAGE).text())
        .isEqualTo("The envoys met on Friday in the capital.\n\nThey will meet again.");
  }

  @Test
  void titleDayAndSourceComeFromThePage() {
    HtmlArticle page = HtmlArticle.parse(PAGE);
    assertThat(page.title()).isEqualTo("Envoys meet");
    assertThat(page.published()).isEqualTo(LocalDate.of(2024, 2, 3));
    assertThat(page.source()).isEqualTo("The Paper");
  }

  @Test
  void brokenMarkupStillGivesItsWords() {
    assertThat(HtmlArticle.parse("<p>One <b>two</p> three <").text()).contains("One two");
  }
}
