package org.officialstats.advocacy.report.pdf;

import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Tone;

/** Paints the head of the report: title, subtitle, particulars. */
final class TitlePainter {
  private static final double BAND_WIDTH = 46;
  private static final double BAND_HEIGHT = 4;

  private static final double LOGO_SHARE = 0.34;
  private static final double LOGO_GAP = 18;
  private static final double TALLEST_LOGO = 72;

  private final Typesetter typesetter;
  private final ImagePainter images;

  TitlePainter(Typesetter typesetter, ImagePainter images) {
    this.typesetter = typesetter;
    this.images = images;
  }

  void paint(ReportDocument report, StructureElement document, Frame frame) {
    Pages pages = typesetter.pages();
    double logoEnd =
        report.design().logo().map(logo -> logo(logo, document, frame)).orElse(0.0);
    Frame words = logoEnd > 0 ? frame.part(0, frame.width() * (1 - LOGO_SHARE) - LOGO_GAP) : frame;
    PageContent first = pages.current();
    titles(report, document, words);
    if (pages.current() == first && pages.y() < logoEnd) {
      pages.advance(logoEnd - pages.y());
    }
    pages.space(10);
    if (!report.particulars().isEmpty()) {
      particulars(report.particulars(), document, frame);
    }
    rule(frame);
    pages.space(4);
  }

  /** Paints the logo at the end of the first line and goes back up; returns how far down it reaches. */
  private double logo(Image logo, StructureElement document, Frame frame) {
    Pages pages = typesetter.pages();
    double top = pages.y();
    double width = frame.width() * LOGO_SHARE;
    double own = Math.min(width, ImagePainter.width(logo, frame, TALLEST_LOGO));
    Frame place = frame.part(frame.width() - own, own);
    images.paintPicture(filling(logo), document, place, TALLEST_LOGO);
    double end = pages.y();
    pages.advance(top - end);
    return end;
  }

  /** The logo as wide as its place. */
  private static Image filling(Image logo) {
    return new Image(logo.picture(), logo.alternative(), Optional.empty(), 100);
  }

  private void titles(ReportDocument report, StructureElement document, Frame frame) {
    Pages pages = typesetter.pages();
    band(frame);
    StructureElement title = document.add("H1");
    typesetter.flow(
        typesetter.layout(report.title(), typesetter.looks().title(), frame.width()), frame, title);
    if (!report.subtitle().isEmpty()) {
      pages.space(2);
      StructureElement subtitle = document.add("P");
      typesetter.flow(
          typesetter.layout(report.subtitle(), typesetter.looks().subtitle(), frame.width()),
          frame,
          subtitle);
    }
  }

  private void band(Frame frame) {
    Pages pages = typesetter.pages();
    PageContent page = pages.current();
    page.artifact();
    page.fill(
        frame.part(0, BAND_WIDTH).left(),
        pages.y() + 2,
        BAND_WIDTH,
        BAND_HEIGHT,
        typesetter.looks().accent());
    page.end();
    pages.advance(BAND_HEIGHT + 10);
  }

  private void particulars(List<Particular> particulars, StructureElement document, Frame frame) {
    CardGrid grid =
        new CardGrid(typesetter, frame, CardGrid.columns(particulars.size(), frame), 12, false);
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
