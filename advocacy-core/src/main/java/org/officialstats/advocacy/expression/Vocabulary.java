package org.officialstats.advocacy.expression;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeEntry;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.CountryGroup;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Region;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.shape.Scalar;

/**
 * A closed set of words and the kinds that they belong to: the codes of a list with their broader codes, the constants
 * of an enum, the countries with their groups and regions.
 *
 * <p>Equal when name, words and kinds are, whatever the labels.
 */
public final class Vocabulary {
  private final String name;
  private final ImmutableMap<String, ImmutableSet<String>> kindsOf;
  private final ImmutableSet<String> kinds;
  private final Function<String, Optional<LocalizedText>> labels;

  private Vocabulary(
      String name,
      Map<String, ImmutableSet<String>> kindsOf,
      Function<String, Optional<LocalizedText>> labels) {
    this.name = requireNonNull(name, "name");
    this.labels = labels;
    this.kindsOf = ImmutableMap.copyOf(kindsOf);
    this.kinds = Stream.concat(
            this.kindsOf.keySet().stream(), this.kindsOf.values().stream().flatMap(Set::stream))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** These words; each belongs to itself alone. */
  public static Vocabulary of(String name, Collection<String> words) {
    return new Vocabulary(
        name,
        words.stream()
            .collect(ImmutableMap.toImmutableMap(word -> word, word -> ImmutableSet.of(word))),
        Choices.TEXTS::find);
  }

  /** The codes of this list; each belongs to its broader codes too, at any height. */
  public static Vocabulary of(CodeList list) {
    return new Vocabulary(
        list.id(),
        list.entries().keySet().stream()
            .collect(ImmutableMap.toImmutableMap(Code::value, code -> withBroader(list, code))),
        word -> list.find(Code.of(word)).map(CodeEntry::label));
  }

  /** The constants of this enum by their names in JSON, such as {@code own-assessment}. */
  public static Vocabulary of(String name, Class<? extends Enum<?>> choices) {
    return of(name, Scalar.find(choices).orElseThrow().choices().keySet());
  }

  /**
   * The countries by their alpha-2 codes; each belongs to its regions by their M49 codes, such as {@code 002}, and to
   * its groups: {@code ldc}, {@code lldc}, {@code sids}.
   */
  public static Vocabulary countries() {
    return Countries.ALL;
  }

  /** What the set is called in messages, such as {@code event-kind}. */
  public String name() {
    return name;
  }

  /** The words, in order. */
  public Set<String> words() {
    return kindsOf.keySet();
  }

  /** What {@link #isA} can be asked for: the words themselves, and the kinds that are no words. */
  public Set<String> kinds() {
    return kinds;
  }

  /** The words that belong to this kind, in order. */
  public Set<String> wordsOf(String kind) {
    return kindsOf.entrySet().stream()
        .filter(entry -> entry.getValue().contains(kind))
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether the word is of this kind, or the kind itself; unknown for a word that is not among these. */
  public Truth isA(String word, String kind) {
    ImmutableSet<String> its = kindsOf.get(requireNonNull(word, "word"));
    return its == null ? Truth.UNKNOWN : Truth.of(its.contains(requireNonNull(kind, "kind")));
  }

  /** What people read instead of a word or a kind; empty where there is nothing else to read. */
  public Optional<LocalizedText> label(String word) {
    return labels.apply(requireNonNull(word, "word"));
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Vocabulary that
            && name.equals(that.name)
            && kindsOf.equals(that.kindsOf);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }

  private static ImmutableSet<String> withBroader(CodeList list, Code code) {
    Set<String> chain = new LinkedHashSet<>();
    Optional<Code> next = Optional.of(code);
    while (next.isPresent() && chain.add(next.get().value())) {
      next = next.flatMap(list::find).flatMap(CodeEntry::broader);
    }
    return ImmutableSet.copyOf(chain);
  }

  private static final class Countries {
    static final Vocabulary ALL = new Vocabulary(
        "country",
        Country.all().stream()
            .collect(ImmutableMap.toImmutableMap(Country::alpha2, Countries::kindsOf)),
        Countries::named);

    private static Optional<LocalizedText> named(String word) {
      Optional<LocalizedText> country = Country.find(word).map(Country::names);
      return country
          .or(() -> Region.all().stream()
              .filter(region -> region.m49().equals(word))
              .map(Region::names)
              .findFirst())
          .or(() -> Stream.of(CountryGroup.values())
              .filter(group -> Scalar.textOf(group).equals(word))
              .map(CountryGroup::names)
              .findFirst());
    }

    private static ImmutableSet<String> kindsOf(Country country) {
      return ImmutableSet.<String>builder()
          .add(country.alpha2())
          .addAll(country.regions().stream().map(Region::m49).iterator())
          .addAll(country.groups().stream().map(Scalar::textOf).iterator())
          .build();
    }
  }

  /** The constants of enums in words. */
  private static final class Choices {
    static final Phrases TEXTS = Phrases.beside(Vocabulary.class, "choices.tsv");
  }
}
