package org.communique.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The mentions of one entity while they are being gathered. Used by one thread. */
final class Cluster {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final MentionType type;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<NameKey> keys = new LinkedHashSet<>();

  Cluster(MentionType type) {
    this.type = type;
  }

  void add(Mention mention, NameKey key) {
    mentions.add(mention);
    keys.add(key);
  }

  void addAll(Cluster other) {
    mentions.addAll(other.mentions);
    keys.addAll(other.keys);
  }

  MentionType type() {
    return type;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** What the first of the mentions' texts stands for that stands for anything. */
  <T> Optional<T> first(Function<String, Optional<T>> lookup) {
    return mentions.stream().map(Mention::text).map(lookup).flatMap(Optional::stream).findFirst();
  }

  Set<NameKey> keys() {
    return keys;
  }

  /** The key with the most words; of equal ones the longest, then the first. */
  NameKey fullest() {
    NameKey best = new NameKey(List.of());
    for (NameKey key : keys) {
      if (key.size() > best.size() || (key.size() == best.size() && length(key) > length(best))) {
        best = key;
      }
    }
    return best;
  }

  /** The fullest name as it stands in the text, not in capitals where it also stands otherwise. */
  String name() {
    NameKey fullest = fullest();
    String name = "";
    for (Mention mention : mentions) {
      if (NameKey.of(mention.text()).equals(fullest)
          && (name.isEmpty() || (isShouted(name) && !isShouted(mention.text())))) {
        name = mention.text();
      }
    }
    return name.isEmpty() ? mentions.get(0).text() : SPACES.matcher(name).replaceAll(" ");
  }

  private static boolean isShouted(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  private static int length(NameKey key) {
    return key.words().stream().mapToInt(String::length).sum();
  }
}
