package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/** What kind of value a part of an expression has. */
public sealed interface Type {
  /** The types that need no more than their name. */
  enum Simple implements Type {
    /** True, false or unknown. */
    TRUTH("true or false"),
    /** An exact decimal number. */
    NUMBER("a number"),
    /** A text without a list of those that there can be. */
    TEXT("a text"),
    /** A day, perhaps known to the month or the year only. */
    DATE("a date"),
    /** From one date to another, either end may be open. */
    DATES("a span of dates"),
    /** A number of days or months. */
    LENGTH("a length of time");

    private final String inWords;

    Simple(String inWords) {
      this.inWords = inWords;
    }

    @Override
    public String toString() {
      return inWords;
    }
  }

  /**
   * One of a closed set of texts: a code of a code list, a constant by its name in JSON, a country.
   *
   * @param vocabulary the texts there can be
   */
  record Word(Vocabulary vocabulary) implements Type {
    public Word {
      requireNonNull(vocabulary, "vocabulary");
    }

    @Override
    public String toString() {
      return "one of '" + vocabulary.name() + "'";
    }
  }

  /**
   * The id of something.
   *
   * @param kind what is pointed at, such as {@code organization} or {@code objective}
   * @param known the ids there can be, where that is settled, as it is for the parts of a strategy; empty where any id
   *     is possible
   */
  record Reference(String kind, Set<String> known) implements Type {
    public Reference {
      requireNonNull(kind, "kind");
      known = ImmutableSet.copyOf(requireNonNull(known, "known"));
    }

    /** The id of something of this kind. */
    public static Reference to(String kind) {
      return new Reference(kind, ImmutableSet.of());
    }

    @Override
    public String toString() {
      return "the id of " + article(kind) + " " + kind.replace('-', ' ');
    }

    private static String article(String noun) {
      return "aeiou".indexOf(noun.toLowerCase(Locale.ROOT).charAt(0)) < 0 ? "a" : "an";
    }
  }

  /**
   * A set, perhaps empty, of texts, words or references.
   *
   * @param element the type of its elements
   */
  record SetOf(Type element) implements Type {
    public SetOf {
      if (!requireNonNull(element, "element").isWord()) {
        throw new IllegalArgumentException(
            "set of " + element + ": expected a set of texts, words or references");
      }
    }

    @Override
    public String toString() {
      return "a set, each " + element;
    }
  }

  /** Whether a value is a single text: a {@link Simple#TEXT}, a {@link Word} or a {@link Reference}. */
  default boolean isWord() {
    return this == Simple.TEXT || this instanceof Word || this instanceof Reference;
  }

  /** Whether values of this type and of that one can be equal; not whether there is an order. */
  default boolean isComparableWith(Type other) {
    if (this instanceof Reference mine && other instanceof Reference theirs) {
      return mine.kind().equals(theirs.kind());
    }
    return equals(other);
  }
}
