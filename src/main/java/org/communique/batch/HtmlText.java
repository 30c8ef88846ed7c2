package org.communique.batch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes a web page by what its server, or its head, says of its encoding. */
final class HtmlText {

  private static final int HEAD = 1024;
  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");

  private HtmlText() {}

  /**
   * @param contentType the HTTP header of that name, or null
   */
  static String decode(byte[] bytes, @Nullable String contentType) {
    Charset charset = contentType == null ? null : named(contentType);
    if (charset == null) {
      int length = Math.min(HEAD, bytes.length);
      charset = named(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    }
    return new String(bytes, charset == null ? StandardCharsets.UTF_8 : charset);
  }

  private static @Nullable Charset named(String words) {
    Matcher matcher = CHARSET.matcher(words.toLowerCase(Locale.ROOT));
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
