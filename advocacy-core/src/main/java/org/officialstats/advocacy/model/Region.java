package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A geographical region of the standard M49 of the United Nations by its code: the world, a region, a sub-region or an
 * intermediate region. The text is the code, such as {@code 142} for Asia.
 *
 * <p>Immutable and thread-safe; ordered by code.
 *
 * @param m49 the code: three digits, leading zeros kept
 */
public record Region(String m49) implements Comparable<Region> {
  public Region {
    if (!Table.ROWS.containsKey(requireNonNull(m49, "m49"))) {
      throw new IllegalArgumentException("region " + Nearest.quoted(m49)
          + ": not a region of M49; expected one of " + Table.ROWS.keySet());
    }
  }

  /**
   * The region with this M49 code.
   *
   * @throws IllegalArgumentException if M49 has no such region
   */
  public static Region of(String m49) {
    return new Region(m49);
  }

  /**
   * Reads the code that {@link #toString} writes.
   *
   * @throws IllegalArgumentException if M49 has no such region
   */
  public static Region parse(String text) {
    return new Region(requireNonNull(text, "text"));
  }

  /** All regions: the world first, each one before its parts. */
  public static List<Region> all() {
    return Table.ROWS.keySet().stream().map(Region::new).toList();
  }

  /** The names in the six languages. */
  public LocalizedText names() {
    return row().texts();
  }

  /** The name in this language, or the next one in the order of fallback of {@link LocalizedText}. */
  public String name(String languageTag) {
    return names().in(languageTag);
  }

  /** The region that this one is a part of; empty for the world. */
  public Optional<Region> broader() {
    return row().optional("broader").map(Region::new);
  }

  /** Whether the country lies in this region or in one of its parts; the world has them all. */
  public boolean contains(Country country) {
    return country.regions().contains(this) || m49.equals("001");
  }

  /** The countries of this region in the order of their codes. */
  public List<Country> countries() {
    return Country.all().stream().filter(this::contains).collect(ImmutableList.toImmutableList());
  }

  @Override
  public int compareTo(Region other) {
    return m49.compareTo(other.m49);
  }

  @Override
  public String toString() {
    return m49;
  }

  private TableResource.Row row() {
    return requireNonNull(Table.ROWS.get(m49));
  }

  private static final class Table {
    static final Map<String, TableResource.Row> ROWS = TableResource.read("regions.tsv").stream()
        .collect(ImmutableMap.toImmutableMap(row -> row.cell("code"), Function.identity()));
  }
}
