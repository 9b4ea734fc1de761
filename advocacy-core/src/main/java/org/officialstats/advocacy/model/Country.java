package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A country or area with an ISO 3166-1 entry, by its alpha-2 code. The text is that code, such as {@code ID} for
 * Indonesia. What is no country, such as the European Union or the world, is an {@link Area}.
 *
 * <p>Regions, groups and names are those of a table that ships with the library (see {@code
 * docs/reference/countries.md}); names and codes imply no opinion on the status of a country or area.
 *
 * <p>Immutable and thread-safe; equal and ordered by code.
 *
 * @param alpha2 the alpha-2 code of ISO 3166-1: two capital letters
 */
public record Country(String alpha2) implements Comparable<Country> {
  public Country {
    if (!CountryTable.has(requireNonNull(alpha2, "alpha2"))) {
      throw new IllegalArgumentException(problem(alpha2));
    }
  }

  /**
   * The country with this alpha-2 code.
   *
   * @throws IllegalArgumentException if ISO 3166-1 has no such code, naming those that may have been meant
   */
  public static Country of(String alpha2) {
    return new Country(alpha2);
  }

  /**
   * Reads the code that {@link #toString} writes.
   *
   * @throws IllegalArgumentException if ISO 3166-1 has no such code, naming those that may have been meant
   */
  public static Country parse(String text) {
    return new Country(requireNonNull(text, "text"));
  }

  /** The country with this alpha-2, alpha-3 or M49 code, in upper or lower case; empty when there is none. */
  public static Optional<Country> find(String code) {
    return CountryTable.codeFor(requireNonNull(code, "code")).map(Country::new);
  }

  /** All countries in the order of their alpha-2 codes. */
  public static List<Country> all() {
    return All.COUNTRIES;
  }

  /** The alpha-3 code of ISO 3166-1, such as {@code IDN}. */
  public String alpha3() {
    return CountryTable.entry(alpha2).alpha3();
  }

  /** The three digits that are both the numeric code of ISO 3166-1 and the code of M49, such as {@code 360}. */
  public String m49() {
    return CountryTable.entry(alpha2).m49();
  }

  /** The names in the six languages of the United Nations, without an article. */
  public LocalizedText names() {
    return CountryTable.entry(alpha2).names();
  }

  /** The name in this language, or the next one in the order of fallback of {@link LocalizedText}. */
  public String name(String languageTag) {
    return names().in(languageTag);
  }

  /** The region of M49, such as Asia; empty for Antarctica, which M49 puts in none. */
  public Optional<Region> region() {
    return regions().stream().findFirst();
  }

  /** The sub-region of M49, such as South-eastern Asia; empty for Antarctica. */
  public Optional<Region> subregion() {
    return regions().stream().skip(1).findFirst();
  }

  /** The region, the sub-region and, where M49 has one, the intermediate region, from the widest to the narrowest. */
  public List<Region> regions() {
    return CountryTable.entry(alpha2).regions();
  }

  /** The groups that the country is in; may be empty. */
  public Set<CountryGroup> groups() {
    return CountryTable.entry(alpha2).groups();
  }

  @Override
  public int compareTo(Country other) {
    return alpha2.compareTo(other.alpha2);
  }

  @Override
  public String toString() {
    return alpha2;
  }

  private static String problem(String text) {
    String found = "country " + Nearest.quoted(text)
        + ": not an alpha-2 code of ISO 3166-1; expected one such as 'ID'";
    return Area.isKnown(text)
        ? found + "; '" + text + "' is an area, not a country: give it as an Area"
        : found + Nearest.question(CountryTable.suggestions(text));
  }

  private static final class All {
    static final List<Country> COUNTRIES =
        CountryTable.codes().stream().map(Country::new).collect(ImmutableList.toImmutableList());
  }
}
