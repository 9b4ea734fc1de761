package org.officialstats.advocacy.columns;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.expression.Vocabulary;
import org.officialstats.advocacy.shape.Scalar;

/**
 * Something that every row of a table has, or could have: a field of the JSON form, or what is known of the row beside
 * it.
 *
 * @param name its name: that of the field, with dots where records are inside each other
 * @param storage how its values are held
 * @param scalar what single values are in there, each of them in a set; empty for texts by language and the like
 * @param target the kind of what is pointed at; empty if nothing is
 * @param list the code list that codes belong to, if they do
 * @param isOwnId whether it is the id of the row itself
 * @param reader takes the value from what a row is made of; null if there is none
 */
record Attribute(
    String name,
    Storage storage,
    Optional<Scalar> scalar,
    Optional<String> target,
    Optional<String> list,
    boolean isOwnId,
    Function<Object, @Nullable Object> reader) {
  Attribute(String name, Storage storage, Function<Object, @Nullable Object> reader) {
    this(name, storage, Optional.empty(), Optional.empty(), Optional.empty(), false, reader);
  }

  /** An attribute whose values are not read from what a row is made of. */
  static Attribute of(String name, Type type) {
    Storage storage = type.isWord() ? Storage.CODE : storage(type);
    return new Attribute(
        name, storage, Optional.empty(), target(type), Optional.empty(), false, row -> null);
  }

  private static Storage storage(Type type) {
    if (type == Type.Simple.TRUTH) {
      return Storage.TRUTH;
    }
    if (type == Type.Simple.NUMBER) {
      return Storage.NUMBER;
    }
    if (type == Type.Simple.DATE) {
      return Storage.DATE;
    }
    throw new IllegalArgumentException("a given field that is " + type
        + "; expected true or false, a number, a date, a text, a word or a reference");
  }

  private static Optional<String> target(Type type) {
    if (type instanceof Type.Reference reference) {
      return Optional.of(reference.kind());
    }
    return type.equals(new Type.Word(Vocabulary.countries()))
        ? Optional.of(Domains.COUNTRY)
        : Optional.empty();
  }

  /** The same attribute of rows that are made of something else. */
  Attribute read(Function<Object, @Nullable Object> other) {
    return new Attribute(name, storage, scalar, target, list, isOwnId, other);
  }

  /** The same values under another name and in another form. */
  Attribute as(String otherName, Storage other) {
    return new Attribute(otherName, other, Optional.empty(), Optional.empty(), list, false, reader);
  }

  /** The kind whose ids the numbers stand for, as {@link Domains} has it. */
  String domain() {
    return target.orElse(Domains.TEXTS);
  }
}
