package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * A table that definitions can look at.
 *
 * @param name its name, such as {@code position} or {@code agreement.parties}
 * @param words what one row is, for people
 * @param attributes what the rows have, by name
 * @param texts the texts by language that messages can name, by name
 * @param layout where the rows come from
 */
record Table(
    String name,
    LocalizedText words,
    Map<String, Attribute> attributes,
    Map<String, Texts> texts,
    Layout layout) {
  /** Takes a text by language from what a row is made of. */
  @FunctionalInterface
  interface Texts {
    Optional<LocalizedText> read(Look look, Object row);

    /** Whether it is read of something else than the row and what that points at. */
    default boolean isComputed() {
      return false;
    }
  }

  Table {
    attributes = ImmutableMap.copyOf(attributes);
    texts = ImmutableMap.copyOf(texts);
  }

  /** A table of the state. */
  Table(
      String name,
      LocalizedText words,
      Map<String, Attribute> attributes,
      Map<String, Texts> texts) {
    this(name, words, attributes, texts, new Layout.Recorded());
  }

  /** Whether its rows are set out by something else than records. */
  boolean isComputed() {
    return !(layout instanceof Layout.Recorded);
  }

  /** Whether its rows are pairs of other rows. */
  boolean isPaired() {
    return layout instanceof Layout.Paired;
  }

  /** An attribute that is there, as conditions read it. */
  Field field(String attribute) {
    return requireNonNull(attributes.get(attribute), attribute).field();
  }

  /** The value of an attribute that is there, taken from what a row is made of. */
  Optional<?> read(String attribute, Look look, Object row) {
    return requireNonNull(attributes.get(attribute), attribute).reader().read(look, row);
  }

  /** The type of an attribute that is there. */
  Type type(String attribute) {
    return field(attribute).type();
  }

  /** The same rows with these attributes and texts. */
  Table with(Map<String, Attribute> otherAttributes, Map<String, Texts> otherTexts) {
    return new Table(name, words, otherAttributes, otherTexts, layout);
  }
}
