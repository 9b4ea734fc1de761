package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Seals;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Note;

/** What a short report rests on, in a few lines. */
final class BriefBasis {
  private static final int DIGITS = 16;

  private BriefBasis() {}

  static List<Block> of(Page page) {
    Evaluation evaluation = page.input().evaluation();
    return List.of(
        new Heading(1, page.wording().text("basis.brief-heading"), "basis"),
        Note.of(page.wording()
            .text(
                "basis.brief",
                ImmutableMap.of(
                    "day", page.formats().day(evaluation.asOf()),
                    "revision", evaluation.knownAt().toString(),
                    "digest", Seals.digest(evaluation).hex().substring(0, DIGITS)))));
  }
}
