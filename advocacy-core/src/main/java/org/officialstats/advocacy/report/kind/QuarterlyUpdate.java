package org.officialstats.advocacy.report.kind;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.RunningText;

/** Composes the quarterly update: its frame here, its sections each in a class of their own. */
final class QuarterlyUpdate implements ReportKind {
  private static final int LONGEST_HEADER = 200;

  @Override
  public String id() {
    return "quarterly-update";
  }

  @Override
  public ReportDocument compose(ReportInput input) {
    ReportingPeriod period = input.evaluation().period();
    if (period.isYear()) {
      throw new IllegalArgumentException("quarterly update: period '" + period
          + "' is a year; expected a quarter such as 2026-Q3");
    }
    Page page = Page.of(input);
    Strategy strategy = input.snapshot().strategy();
    String body = page.in(strategy.body());
    String title = page.wording().text("update.title", "period", page.formats().period(period));
    return ReportDocument.builder()
        .language(page.formats().language().tag())
        .title(title)
        .subtitle(page.in(strategy.title()))
        .subject(page.wording().text("update.subject", ImmutableMap.of("body", body)))
        .identifier(id() + "-" + input.evaluation().period() + "-"
            + page.formats().language().tag())
        .authors(List.of(body))
        .publisher(body)
        .date(input.evaluation().asOf())
        .audience(input.audience())
        .particulars(particulars(page))
        .running(new RunningText(
            Ascii.truncate(body, LONGEST_HEADER, "\u2026"),
            title,
            page.wording()
                .text("page.label", ImmutableMap.of("page", "{page}", "pages", "{pages}"))))
        .blocks(blocks(page))
        .build();
  }

  private static List<Block> blocks(Page page) {
    return Stream.of(
            GlanceSection.of(page),
            ObjectivesSection.of(page),
            FindingsSection.of(page),
            WorkplanSection.of(page),
            LinesSection.of(page),
            RestatementsSection.of(page),
            BasisSection.of(page),
            DetailsSection.of(page))
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Particular> particulars(Page page) {
    Evaluation evaluation = page.evaluation();
    ImmutableList.Builder<Particular> particulars = ImmutableList.builder();
    particulars.add(page.particular("particular.period", page.days()));
    particulars.add(page.particular("particular.as-of", page.formats().day(evaluation.asOf())));
    particulars.add(page.particular("particular.known-at", evaluation.knownAt().toString()));
    page.update()
        .ifPresent(update -> particulars.add(
            page.particular("particular.deadline", page.formats().day(update.deadline()))));
    particulars.add(
        page.particular("particular.audience", page.wording().word(page.input().audience())));
    return particulars.build();
  }
}
