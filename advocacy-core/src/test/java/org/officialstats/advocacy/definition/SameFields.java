package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.officialstats.advocacy.columns.Bits;
import org.officialstats.advocacy.columns.Given;

/** Two computed fields that are to say the same of each row, of all rows together and of one at a time. */
final class SameFields {
  private SameFields() {}

  static void assertSame(Sheet sheet, String field, String expected) {
    Bits live = sheet.rows().live();
    Given one = sheet.computed(field).orElseThrow();
    Given other = sheet.computed(expected).orElseThrow();
    assertThat(one.differing(other, live.size()).and(live)).as(field).matches(Bits::isEmpty);
    live.forEach(
        row -> assertThat(sheet.value(field, row)).as(field).isEqualTo(sheet.value(expected, row)));
  }
}
