package org.communique.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.communique.text.Field;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/** A JSON object read key by key; a missing or wrong value is named in the error. */
record Fields(JsonNode node, String path) {

  String string(String key) {
    String value = optionalString(key);
    if (value == null) {
      throw wrong(key, "is missing");
    }
    return value;
  }

  @Nullable String optionalString(String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value.asText();
  }

  @Nullable Double optionalNumber(String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value.asDouble();
  }

  double number(String key) {
    Double value = optionalNumber(key);
    if (value == null) {
      throw wrong(key, "is missing");
    }
    return value;
  }

  @Nullable Long optionalLong(String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value.asLong();
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) {
    try {
      return Enum.valueOf(type, string(key));
    } catch (IllegalArgumentException e) {
      throw wrong(key, "is no " + type.getSimpleName() + ": " + optionalString(key));
    }
  }

  Span span() {
    return new Span(field(), (int) number("start"), (int) number("end"));
  }

  Field field() {
    return "title".equals(optionalString("in")) ? Field.TITLE : Field.TEXT;
  }

  @Nullable Fields optionalObject(String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : new Fields(value, path + "." + key);
  }

  @Nullable Span optionalSpan(String key) {
    Fields object = optionalObject(key);
    return object == null ? null : object.span();
  }

  <T> List<T> list(String key, Function<Fields, T> read) {
    JsonNode array = node.get(key);
    if (array == null || !array.isArray()) {
      throw wrong(key, "is no array");
    }
    List<T> items = new ArrayList<>();
    for (JsonNode item : array) {
      items.add(read.apply(new Fields(item, path + "." + key + "[" + items.size() + "]")));
    }
    return items;
  }

  /** Empty where the key is missing, as in files of an earlier release and of other writers. */
  <T> List<T> optionalList(String key, Function<Fields, T> read) {
    return node.has(key) ? list(key, read) : List.of();
  }

  private IllegalArgumentException wrong(String key, String what) {
    return new IllegalArgumentException(path + "." + key + " " + what);
  }
}
