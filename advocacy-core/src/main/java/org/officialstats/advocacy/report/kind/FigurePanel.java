package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.Text;

/** A figure that matters, with all that a reader needs to judge it: parts, target, how it is known, whether it was restated. */
final class FigurePanel {
  private FigurePanel() {}

  static KeyFigure of(Page page, IndicatorResult result, Figure figure) {
    Optional<Assessment> assessment =
        page.assessment(result).filter(one -> figure.equals(result.headline()));
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    page.figures().detail(figure.result()).map(Text::text).ifPresent(notes::add);
    assessment.ifPresent(one -> notes.add(
        page.wording().text("glance.target", "target", page.figures().target(one, figure.unit()))));
    notes.add(page.wording().text("glance.coverage", "coverage", page.figures().coverage(figure)));
    if (Restated.is(page, result.code())) {
      notes.add(page.wording().text("figures.restated-note"));
    }
    return new KeyFigure(
        label(page, result, figure),
        page.figures().result(figure),
        assessment.map(one -> page.figures().status(one, page.evaluation().scale())),
        notes.build());
  }

  private static String label(Page page, IndicatorResult result, Figure figure) {
    String name = page.in(result.definition().name());
    return figure.group().isAll()
        ? name
        : name
            + page.wording()
                .text(
                    "restatements.group",
                    "group",
                    page.groups().group(figure.group()).text());
  }
}
