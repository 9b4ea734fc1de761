package org.officialstats.advocacy.report.pdf;

import java.util.List;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Tone;

/** Paints the head of the report: title, subtitle, particulars. */
final class TitlePainter {
  private static final double BAND_WIDTH = 46;
  private static final double BAND_HEIGHT = 4;

  private final Typesetter typesetter;

  TitlePainter(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  void paint(ReportDocument report, StructureElement document, Frame frame) {
    Pages pages = typesetter.pages();
    band(frame);
    StructureElement title = document.add("H1");
    typesetter.flow(typesetter.layout(report.title(), Theme.TITLE, frame.width()), frame, title);
    if (!report.subtitle().isEmpty()) {
      pages.space(2);
      StructureElement subtitle = document.add("P");
      typesetter.flow(
          typesetter.layout(report.subtitle(), Theme.SUBTITLE, frame.width()), frame, subtitle);
    }
    pages.space(10);
    if (!report.particulars().isEmpty()) {
      particulars(report.particulars(), document, frame);
    }
    rule(frame);
    pages.space(4);
  }

  private void band(Frame frame) {
    Pages pages = typesetter.pages();
    PageContent page = pages.current();
    page.artifact();
    page.fill(
        frame.part(0, BAND_WIDTH).left(), pages.y() + 2, BAND_WIDTH, BAND_HEIGHT, Theme.ACCENT);
    page.end();
    pages.advance(BAND_HEIGHT + 10);
  }

  private void particulars(List<Particular> particulars, StructureElement document, Frame frame) {
    CardGrid grid =
        new CardGrid(typesetter, frame, CardGrid.columns(particulars.size()), 12, false);
    StructureElement list = document.add("L").listNumbering("None");
    List<Card> cards =
        particulars.stream().map(one -> card(one, grid.textWidth())).toList();
    grid.paint(cards, list);
  }

  private Card card(Particular particular, double width) {
    TextLayout value = typesetter.layout(particular.value(), Theme.SMALL_STRONG, width);
    TextLayout label = typesetter.layout(particular.label(), Theme.SMALL, width);
    return new Card(Tone.NEUTRAL, label, List.of(new Card.Line(value, 0, false)));
  }

  private void rule(Frame frame) {
    Pages pages = typesetter.pages();
    PageContent page = pages.current();
    page.artifact();
    page.line(frame.left(), pages.y(), frame.right(), pages.y(), 0.8, false, Theme.RULE);
    page.end();
  }
}
