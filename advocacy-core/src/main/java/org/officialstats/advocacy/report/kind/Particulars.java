package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.report.Particular;

/** The lines under the title of a report. */
final class Particulars {
  private Particulars() {}

  /** The days of the period, how things were looked at, and for whom. */
  static List<Particular> ofThePeriod(Page page) {
    Evaluation evaluation = page.evaluation();
    ImmutableList.Builder<Particular> particulars = ImmutableList.builder();
    particulars.add(page.particular("particular.period", page.days()));
    particulars.add(page.particular("particular.as-of", page.formats().day(evaluation.asOf())));
    particulars.add(page.particular("particular.known-at", evaluation.knownAt().toString()));
    page.update()
        .ifPresent(update -> particulars.add(
            page.particular("particular.deadline", page.formats().day(update.deadline()))));
    return particulars.add(audience(page)).build();
  }

  /** How things were looked at, and for whom, on one line each. */
  static List<Particular> ofTheDay(Page page) {
    return ImmutableList.of(
        page.particular("particular.as-of", page.formats().day(page.evaluation().asOf())),
        audience(page));
  }

  private static Particular audience(Page page) {
    return page.particular(
        "particular.audience", page.wording().word(page.input().audience()));
  }
}
