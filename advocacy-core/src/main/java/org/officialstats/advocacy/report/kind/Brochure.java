package org.officialstats.advocacy.report.kind;

import java.util.List;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Particular;

/** One page for a segment of the audience: messages, two case studies, a few figures. Its parts are short enough for A4. */
final class Brochure extends StandardReport {
  private static final int MOST_MESSAGES = 4;
  private static final int MESSAGE_LENGTH = 200;
  private static final int MOST_CASES = 2;
  private static final int CASE_LENGTH = 260;
  private static final int MOST_FIGURES = 3;

  Brochure() {
    super(
        "brochure",
        Part.of("messages", Brochure::messages),
        Part.of("cases", Brochure::cases),
        Part.of("figures", Brochure::figures),
        Part.required("basis", BriefBasis::of));
  }

  @Override
  void check(ReportInput input) {
    Subjects.segment(this, input);
  }

  @Override
  String title(Page page) {
    return page.wording()
        .text("brochure.title", "segment", page.in(segment(page).title()));
  }

  @Override
  List<Particular> particulars(Page page) {
    return Particulars.ofTheDay(page);
  }

  private static Segment segment(Page page) {
    return Subjects.segment(BROCHURE, page.input());
  }

  private static List<Block> messages(Page page) {
    Segment segment = segment(page);
    return Messages.section(
        page, message -> message.segments().contains(segment.id()), MOST_MESSAGES, MESSAGE_LENGTH);
  }

  private static List<Block> cases(Page page) {
    return CaseStudies.section(
        page,
        CaseStudies.forSegment(page, segment(page)).stream().limit(MOST_CASES).toList(),
        CASE_LENGTH);
  }

  private static List<Block> figures(Page page) {
    return ChosenFigures.about(page, MOST_FIGURES, "segment", segment(page).id());
  }
}
