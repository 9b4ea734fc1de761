package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import org.officialstats.advocacy.language.Wording;

/**
 * Says what a chart shows, for those who do not see it: sentences of one kind each, made of its figures, that a text
 * alternative is put together from.
 */
final class ChartWords {
  private final Wording wording;

  ChartWords(Wording wording) {
    this.wording = wording;
  }

  /** What kind of chart it is and every value in it, each by {@link #value}. */
  String every(String kind, List<String> values) {
    return wording.text(
        "chart.every",
        ImmutableMap.of(
            "chart", wording.text("chart-kind." + kind),
            "values", String.join(wording.text("chart.separator"), values)));
  }

  /** What kind of chart it is, and how many groups it compares. */
  String groups(String kind, int number) {
    return wording.count(
        "chart.groups",
        BigDecimal.valueOf(number),
        ImmutableMap.of("chart", wording.text("chart-kind." + kind)));
  }

  /** A group and its value, to stand in other texts. */
  String value(String group, String value) {
    return wording.text("chart.value", ImmutableMap.of("group", group, "value", value));
  }

  /** The highest value, by {@link #value}. */
  String highest(String value) {
    return wording.text("chart.highest", "value", value);
  }

  /** The lowest value, by {@link #value}. */
  String lowest(String value) {
    return wording.text("chart.lowest", "value", value);
  }

  /** What all values come to. */
  String total(String value) {
    return wording.text("chart.total", "value", value);
  }

  /** The share that a group has of the whole. */
  String share(String group, BigDecimal hundredths) {
    return wording.text(
        "chart.share",
        ImmutableMap.of("group", group, "share", wording.formats().percentage(hundredths)));
  }

  /** How many groups have no value. */
  String missing(int groups) {
    return wording.count("chart.missing", groups);
  }

  /** That a table with the figures follows. */
  String tableFollows() {
    return wording.text("chart.table-follows");
  }

  /** Sentences one after the other, as the language sets them. */
  String together(List<String> sentences) {
    return String.join(wording.text("chart.between-sentences"), sentences);
  }
}
