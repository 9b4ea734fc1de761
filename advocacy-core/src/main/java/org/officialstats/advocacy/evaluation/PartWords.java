package org.officialstats.advocacy.evaluation;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.expression.Vocabulary;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * Says the part of the whole that a figure speaks of: dimensions by the titles of their code lists, values by their labels
 * and countries by their names. Records are told by their ids, since who may read their names is not known here.
 */
final class PartWords {
  private static final String UNKNOWN = "unknown";

  /** Dimensions whose values are constants of the model. */
  private static final ImmutableSet<String> CHOICES = ImmutableSet.of(
      "attendance-mode",
      "authority",
      "change",
      "influence",
      "level",
      "policy-stage",
      "sex",
      "update-kind");

  private final CodeLists lists;

  PartWords(CodeLists lists) {
    this.lists = lists;
  }

  /** The part in the six languages of the United Nations; empty for the whole. */
  Optional<LocalizedText> of(Group group) {
    if (group.isAll()) {
      return Optional.empty();
    }
    return Optional.of(new LocalizedText(LocalizedText.UN_LANGUAGES.stream()
        .collect(ImmutableMap.toImmutableMap(
            language -> language, language -> of(group, Words.in(language, ImmutableMap.of()))))));
  }

  private String of(Group group, Words words) {
    List<String> parts = group.values().entrySet().stream()
        .map(part -> words.text(
            "group",
            ImmutableMap.of(
                "dimension", dimension(part.getKey()).in(words.language()),
                "value", value(part, words))))
        .toList();
    return words.joined("list", parts);
  }

  private LocalizedText dimension(String dimension) {
    String name = CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, dimension);
    return lists
        .find(dimension)
        .map(CodeList::title)
        .orElseGet(() -> Field.of(name, Type.Simple.TEXT).words());
  }

  private String value(Map.Entry<String, String> part, Words words) {
    if (part.getValue().equals(UNKNOWN)) {
      return words.text("group.unknown");
    }
    return label(part.getKey(), part.getValue())
        .map(text -> text.in(words.language()))
        .map(words::apart)
        .orElseGet(() -> words.apart(part.getValue()));
  }

  private Optional<LocalizedText> label(String dimension, String value) {
    if (dimension.equals("country") || dimension.equals("region")) {
      return Vocabulary.countries().label(value);
    }
    if (dimension.equals("country-group")) {
      return Vocabulary.countries().label(lower(value));
    }
    if (CHOICES.contains(dimension)) {
      return Vocabulary.of(dimension, ImmutableSet.of(value)).label(value);
    }
    return lists
        .find(dimension)
        .map(Vocabulary::of)
        .filter(list -> list.words().contains(value))
        .flatMap(list -> list.label(value));
  }

  private static String lower(String name) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name);
  }
}
