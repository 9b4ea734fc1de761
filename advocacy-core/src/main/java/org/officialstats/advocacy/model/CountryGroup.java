package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A group of countries that the United Nations keep beside the regions, after the standard M49. A country may be in
 * none or in several.
 *
 * <p>Immutable and thread-safe.
 */
public enum CountryGroup {
  /** Least developed countries. */
  LDC,
  /** Landlocked developing countries. */
  LLDC,
  /** Small island developing States, those that are not members of the United Nations included. */
  SIDS;

  /** The code in M49, such as {@code 199}. */
  public String m49() {
    return row().cell("m49");
  }

  /** The names in the six languages. */
  public LocalizedText names() {
    return row().texts();
  }

  /** The countries of this group in the order of their codes. */
  public List<Country> countries() {
    return Country.all().stream()
        .filter(country -> country.groups().contains(this))
        .toList();
  }

  private TableResource.Row row() {
    return requireNonNull(Table.ROWS.get(name()));
  }

  private static final class Table {
    static final Map<String, TableResource.Row> ROWS =
        TableResource.read("country-groups.tsv").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.cell("code"), Function.identity()));
  }
}
