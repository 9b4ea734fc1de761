package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A ring of a few parts that make up a whole. The ring starts at the top and goes on as its readers read.
 *
 * @param title what the chart shows
 * @param alternative what it says to those who do not see it
 * @param dataCaption the caption of the table of its figures
 * @param partName what the parts are, such as "Channel"
 * @param valueName what the figures are, with their unit
 * @param parts the parts in order, 1 to 6
 * @param total what stands in the middle, such as the printed total; empty for nothing
 */
public record DonutChart(
    String title,
    String alternative,
    String dataCaption,
    String partName,
    String valueName,
    List<ChartPart> parts,
    Optional<String> total)
    implements Chart {

  public DonutChart {
    title = Check.visibleText("chart/title", title);
    alternative = Check.visibleText("chart/alternative", alternative);
    dataCaption = Check.visibleText("chart/dataCaption", dataCaption);
    partName = Check.visibleText("chart/partName", partName);
    valueName = Check.visibleText("chart/valueName", valueName);
    parts = Check.list("chart/parts", parts, 1, Limits.PARTS);
    total = requireNonNull(total, "total").map(text -> Check.visibleText("chart/total", text));
  }

  /** What stands out in the figures, for a text alternative. */
  public ChartSummary summary() {
    return ChartSummary.of(
        parts.stream().map(ChartPart::value).collect(ImmutableList.toImmutableList()));
  }

  @Override
  public Table dataTable() {
    return new Table(
        dataCaption,
        List.of(TableColumn.rowHeader(partName), TableColumn.number(valueName)),
        parts.stream()
            .map(part -> TableRow.ofTexts(List.of(part.name(), part.value().label())))
            .collect(ImmutableList.toImmutableList()));
  }
}
