package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An area that is not a country, by its code: {@code EU}, {@code world}, the M49 code of a region such as {@code 142},
 * or a code that the office has chosen, such as {@code sahel}. Where a {@link Country} can be given, give that: an area
 * counts for no country.
 *
 * <p>Immutable and thread-safe; ordered by code.
 *
 * @param code the code: 1 to 32 characters of {@code A-Z}, {@code a-z}, {@code 0-9} and {@code -}; not the code of a
 *     country in ISO 3166-1 or M49
 */
public record Area(String code) implements Comparable<Area> {
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{1,32}");

  public Area {
    requireNonNull(code, "code");
    if (!SHAPE.matcher(code).matches()) {
      throw new IllegalArgumentException("area " + Nearest.quoted(code) + ": expected " + SHAPE);
    }
    Optional<Country> country = Country.find(code);
    if (country.isPresent()) {
      throw new IllegalArgumentException(
          "area '" + code + "': this is the code of a country; expected an area such as"
              + " 'EU'; give it as Country '" + country.get() + "'");
    }
  }

  /**
   * The area with this code.
   *
   * @throws IllegalArgumentException if the code has another shape or is that of a country
   */
  public static Area of(String code) {
    return new Area(code);
  }

  /**
   * Reads the code that {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the code has another shape or is that of a country
   */
  public static Area parse(String text) {
    return new Area(requireNonNull(text, "text"));
  }

  /** The names in the six languages, if the library knows the area: the world, the EU, a region of M49. */
  public Optional<LocalizedText> names() {
    return Optional.ofNullable(Table.NAMES.get(code));
  }

  /** Whether this is the code of an area that the library has names for. */
  static boolean isKnown(String code) {
    return Table.NAMES.containsKey(code);
  }

  @Override
  public int compareTo(Area other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }

  private static final class Table {
    static final Map<String, LocalizedText> NAMES = ImmutableMap.<String, LocalizedText>builder()
        .putAll(TableResource.read("areas.tsv").stream()
            .collect(
                ImmutableMap.toImmutableMap(row -> row.cell("code"), TableResource.Row::texts)))
        .putAll(Region.all().stream()
            .collect(ImmutableMap.<Region, String, LocalizedText>toImmutableMap(
                Region::m49, Region::names)))
        .buildOrThrow();
  }
}
