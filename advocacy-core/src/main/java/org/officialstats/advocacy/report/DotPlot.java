package org.officialstats.advocacy.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Figures as dots on a common scale that starts at zero, each beside its target, and thresholds as lines across all rows.
 *
 * @param title what the chart shows
 * @param alternative what it says to those who do not see it
 * @param dataCaption the caption of the table of its figures
 * @param rowName what the rows are, such as "Indicator"
 * @param valueName what the figures are, with their unit
 * @param targetName what the targets are called
 * @param rows the rows in order, 1 to 24, all in one unit
 * @param lines thresholds, at most 6
 */
public record DotPlot(
    String title,
    String alternative,
    String dataCaption,
    String rowName,
    String valueName,
    String targetName,
    List<DotRow> rows,
    List<ReferenceLine> lines)
    implements Chart {

  public DotPlot {
    title = Check.visibleText("chart/title", title);
    alternative = Check.visibleText("chart/alternative", alternative);
    dataCaption = Check.visibleText("chart/dataCaption", dataCaption);
    rowName = Check.visibleText("chart/rowName", rowName);
    valueName = Check.visibleText("chart/valueName", valueName);
    targetName = Check.visibleText("chart/targetName", targetName);
    rows = Check.list("chart/rows", rows, 1, Limits.CATEGORIES);
    lines = Check.list("chart/lines", lines, 0, Limits.REFERENCE_LINES);
  }

  /** Whether any row has a target. */
  public boolean hasTargets() {
    return rows.stream().anyMatch(row -> row.target().isPresent());
  }

  /** What stands out in the figures, for a text alternative. */
  public ChartSummary summary() {
    return ChartSummary.of(
        rows.stream().map(DotRow::value).collect(ImmutableList.toImmutableList()));
  }

  /** The places of the rows whose figure is at least its target; a missing figure or target is not among them. */
  public List<Integer> reached() {
    ImmutableList.Builder<Integer> reached = ImmutableList.builder();
    for (int place = 0; place < rows.size(); place++) {
      DotRow row = rows.get(place);
      boolean enough = row.target()
          .flatMap(ChartValue::value)
          .flatMap(target -> row.value().value().map(value -> value.compareTo(target) >= 0))
          .orElse(false);
      if (enough) {
        reached.add(place);
      }
    }
    return reached.build();
  }

  /** Without any target there is no column of targets; in a row without one its cell is empty. */
  @Override
  public Table dataTable() {
    ImmutableList.Builder<TableColumn> columns = ImmutableList.builder();
    columns.add(TableColumn.rowHeader(rowName), TableColumn.number(valueName));
    if (hasTargets()) {
      columns.add(TableColumn.number(targetName));
    }
    return new Table(
        dataCaption,
        columns.build(),
        rows.stream().map(this::tableRow).collect(ImmutableList.toImmutableList()));
  }

  private TableRow tableRow(DotRow row) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    texts.add(row.name(), row.value().label());
    if (hasTargets()) {
      texts.add(row.target().map(ChartValue::label).orElse(""));
    }
    return TableRow.ofTexts(texts.build());
  }
}
