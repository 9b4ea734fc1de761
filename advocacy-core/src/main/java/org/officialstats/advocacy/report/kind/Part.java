package org.officialstats.advocacy.report.kind;

import java.util.List;
import java.util.function.Function;
import org.officialstats.advocacy.report.Block;

/**
 * A part of a report with the section that writes it.
 *
 * @param part what it is called, and whether it may be left out
 * @param section its blocks, the first of them a heading with the id of the part; none where it has nothing to say
 */
record Part(ReportPart part, Function<Page, List<Block>> section) {
  /** A part that an office may hide. */
  static Part of(String id, Function<Page, List<Block>> section) {
    return new Part(new ReportPart(id, false), section);
  }

  /** A part that belongs to every report of the kind. */
  static Part required(String id, Function<Page, List<Block>> section) {
    return new Part(new ReportPart(id, true), section);
  }
}
