package org.officialstats.advocacy.model;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The resource {@code countries.tsv}, read when the first country is asked for. */
final class CountryTable {
  private static final Splitter GROUPS = Splitter.on(' ').omitEmptyStrings();

  /** Codes that other institutions use for a country instead of ISO's. */
  private static final Map<String, String> OTHER_CODES = ImmutableMap.of("UK", "GB", "EL", "GR");

  /** What is known of a country, as the standard and the United Nations give it; the lists of regions go inwards. */
  record Entry(
      String alpha3,
      String m49,
      List<Region> regions,
      Set<CountryGroup> groups,
      LocalizedText names) {}

  private CountryTable() {}

  static boolean has(String alpha2) {
    return Rows.BY_ALPHA_2.containsKey(alpha2);
  }

  static Entry entry(String alpha2) {
    return requireNonNull(Rows.BY_ALPHA_2.get(alpha2));
  }

  static Set<String> codes() {
    return Rows.BY_ALPHA_2.keySet();
  }

  /** The alpha-2 code of the country that this text is another code of, in upper or lower case. */
  static Optional<String> codeFor(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    return Optional.ofNullable(Rows.BY_ANY_CODE.get(code));
  }

  /** The alpha-2 codes that somebody who wrote this text may have meant; the better ones first. */
  static List<String> suggestions(String text) {
    Optional<String> meant = codeFor(text)
        .or(() -> Optional.ofNullable(OTHER_CODES.get(text.toUpperCase(Locale.ROOT))))
        .or(() -> codeNamed(text));
    return meant
        .map(List::of)
        .orElseGet(() -> text.length() == 2 ? Nearest.to(text, codes()) : List.of());
  }

  private static Optional<String> codeNamed(String name) {
    return codes().stream()
        .filter(
            code -> entry(code).names().texts().values().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }

  private static Entry entry(TableResource.Row row) {
    return new Entry(
        row.cell("alpha3"),
        row.cell("m49"),
        Stream.of("region", "subregion", "intermediate")
            .flatMap(column -> row.optional(column).stream())
            .map(Region::new)
            .collect(ImmutableList.toImmutableList()),
        GROUPS
            .splitToStream(row.cell("groups"))
            .map(CountryGroup::valueOf)
            .collect(Sets.toImmutableEnumSet()),
        row.texts());
  }

  private static final class Rows {
    static final ImmutableMap<String, Entry> BY_ALPHA_2 =
        TableResource.read("countries.tsv").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.cell("alpha2"), CountryTable::entry));

    static final ImmutableMap<String, String> BY_ANY_CODE = byAnyCode();

    private static ImmutableMap<String, String> byAnyCode() {
      ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
      BY_ALPHA_2.forEach((alpha2, entry) -> ImmutableSet.of(alpha2, entry.alpha3(), entry.m49())
          .forEach(code -> codes.put(code, alpha2)));
      return codes.buildOrThrow();
    }
  }
}
