package org.officialstats.advocacy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final List<TableColumn> COLUMNS = List.of(
      TableColumn.rowHeader("Region"),
      TableColumn.number("Held").in("Events"),
      TableColumn.number("Planned").in("Events"),
      TableColumn.text("Remark"));

  @Test
  void neighboursOfOneGroupShareAHeader() {
    assertThat(new Table("T", COLUMNS, List.of()).columnGroups())
        .containsExactly(
            new TableColumnGroup("", 1),
            new TableColumnGroup("Events", 2),
            new TableColumnGroup("", 1));
    assertThat(new Table("T", List.of(TableColumn.text("A")), List.of()).columnGroups())
        .isEmpty();
  }

  @Test
  void columnsWithoutAGroupStandAlone() {
    List<TableColumn> columns = List.of(
        TableColumn.text("A"), TableColumn.text("B"), TableColumn.text("C").in("G"));
    assertThat(new Table("T", columns, List.of()).columnGroups())
        .extracting(TableColumnGroup::columns)
        .containsExactly(1, 1, 1);
  }

  @Test
  void takesCellsOverSeveralColumnsAndRows() {
    Table table = new Table(
        "T",
        COLUMNS,
        List.of(
            TableRow.of(cell("Africa").over(1, 2), cell("none yet").over(2, 1), cell("x")),
            TableRow.of(cell("1"), cell("2"), cell("y"))));
    assertThat(table.rows().get(0).cells().get(0).rowSpan()).isEqualTo(2);
  }

  @Test
  void refusesCellsThatOverlapOrLeaveAHole() {
    assertThatThrownBy(() -> rows(TableRow.of(cell("a").over(5, 1))))
        .hasMessage("[table/rows/0] 1 cells; expected 4, one for each column that no other cell"
            + " covers");
    assertThatThrownBy(() -> rows(TableRow.of(cell("a").over(3, 1))))
        .hasMessageStartingWith("[table/rows/0] 1 cells; expected 4");
    assertThatThrownBy(() -> rows(
            TableRow.of(cell("a"), cell("b"), cell("c").over(1, 2), cell("d")),
            TableRow.of(cell("a"), cell("b").over(2, 1), cell("d"))))
        .hasMessageStartingWith("[table/rows/1] 3 cells; expected 4");
    assertThatThrownBy(() -> rows(
            TableRow.of(cell("a").over(1, 2), cell("b"), cell("c"), cell("d")),
            TableRow.of(cell("a"), cell("b"), cell("c"), cell("d"))))
        .hasMessageStartingWith("[table/rows/1] 4 cells; expected 4");
    assertThatThrownBy(
            () -> rows(TableRow.of(cell("a"), cell("b"), cell("c").over(1, 2), cell("d"))))
        .hasMessage("[table/rows/0] a cell over 2 rows; expected at most 1, to the last one");
  }

  private static Table rows(TableRow... rows) {
    return new Table("T", COLUMNS, List.of(rows));
  }

  private static TableCell cell(String text) {
    return TableCell.of(text);
  }
}
