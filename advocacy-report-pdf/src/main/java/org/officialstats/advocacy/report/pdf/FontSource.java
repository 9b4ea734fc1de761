package org.officialstats.advocacy.report.pdf;

import java.util.List;

/** Where fonts come from: those of the host before ours, those of the report's script before others. */
interface FontSource {

  /** The families to try for each character, in order, for a report in this language; at least one. */
  List<FontFamily> families(String language);

  /** Whether there is a family made for a language, given by its code. */
  boolean has(String language);
}
