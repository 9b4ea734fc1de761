package org.officialstats.advocacy.definition;

import org.officialstats.advocacy.columns.Labels;

/** The texts by which rows are told apart. */
final class Texts {
  private Texts() {}

  /** Those of a field of the rows of a sheet: words and references by their numbers, all else as it is written. */
  static Labels of(Sheet sheet, String field) {
    return Labels.has(sheet.view(), field)
        ? Labels.of(sheet.view(), field)
        : Labels.of(row -> Values.words(sheet.value(field, row)));
  }
}
