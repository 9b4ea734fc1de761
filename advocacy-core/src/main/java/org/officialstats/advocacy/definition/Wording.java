package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.language.Value;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.shape.Scalar;

/**
 * The values of rows as the words of findings take them up. A value that is not recorded is a dash.
 *
 * @param desk the rows
 */
record Wording(Desk desk) {
  /** The name of the record's own key. */
  static final String KEY = "key";

  private static final Phrases PHRASES = Phrases.beside(Wording.class, "phrases.tsv");
  /** What is not recorded. */
  static final Value NONE = Value.verbatim("–");

  /** A name that somebody gave in a definition, as it stands in words of every language. */
  static LocalizedText quoted(String name) {
    return LocalizedText.of("en", "`" + name + "`");
  }

  /** The value with this name of a row; of the rows that are linked with it, all their values. */
  Value of(String name, int row) {
    Optional<LinkedName> linked = desk.linked(name);
    if (linked.isPresent()) {
      return linked.get().value(row);
    }
    if (name.equals(KEY)) {
      return desk.sheet().key(row).map(Value::verbatim).orElse(NONE);
    }
    if (desk.hasText(name)) {
      return desk.sheet().text(name, row).map(Value::of).orElse(NONE);
    }
    Type type = desk.scope().find(name).map(Field::type).orElse(Type.Simple.TEXT);
    Type said = type instanceof Type.Word && hasWordsBeside(name) ? Type.Simple.TEXT : type;
    return desk.value(name, row).<Value>map(found -> said(found, said)).orElse(NONE);
  }

  /** Whether there are a code and its label, so that a message can name either. */
  private boolean hasWordsBeside(String name) {
    return desk.hasText(name + ".label") || desk.hasText(name + ".name");
  }

  static Value said(Object value, Type type) {
    if (value instanceof Collection<?> several) {
      Type element = type instanceof Type.SetOf set ? set.element() : Type.Simple.TEXT;
      return Value.allOf(
          several.stream().sorted().map(one -> word(one.toString(), element)).toList());
    }
    if (value instanceof BigDecimal number) {
      return Value.of(number);
    }
    if (value instanceof PartialDate date) {
      return Value.of(date);
    }
    if (value instanceof DateSpan span) {
      return Value.of(span);
    }
    return value instanceof Truth truth
        ? PHRASES.part("value." + Scalar.textOf(truth), ImmutableMap.of())
        : word(value.toString(), type);
  }

  private static Value word(String word, Type type) {
    if (type instanceof Type.Word of) {
      return of.vocabulary().label(word).map(Value::of).orElseGet(() -> Value.verbatim(word));
    }
    boolean isRecord =
        type instanceof Type.Reference to && Kinds.find(to.kind()).isPresent();
    return Value.verbatim(isRecord ? ((Type.Reference) type).kind() + "/" + word : word);
  }
}
