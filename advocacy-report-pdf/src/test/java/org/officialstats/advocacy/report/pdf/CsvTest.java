package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;

class CsvTest {
  @Test
  void writesAHeaderAndRowsInUtf8() {
    Table table = new Table(
        "T",
        List.of(TableColumn.rowHeader("Région"), TableColumn.number("n")),
        List.of(TableRow.ofTexts(List.of("Asia", "3")), TableRow.ofTexts(List.of("", "no data"))));
    assertThat(new String(Csv.bytes(table), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFRégion,n\r\nAsia,3\r\n,no data\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=1+1|'=1+1",
        "+1|'+1",
        "-1|'-1",
        "@SUM(A1)|'@SUM(A1)",
        "` =HYPERLINK(\"x\")`|`\"' =HYPERLINK(\"\"x\"\")\"`",
        "＝1|'＝1",
        "1-1|1-1",
        "a,b|`\"a,b\"`",
        "say \"x\"|`\"say \"\"x\"\"\"`"
      })
  void makesNoFormulaOfAText(String text, String field) {
    Table table =
        new Table("T", List.of(TableColumn.text("h")), List.of(TableRow.ofTexts(List.of(text))));
    assertThat(new String(Csv.bytes(table), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFh\r\n" + field + "\r\n");
  }
}
