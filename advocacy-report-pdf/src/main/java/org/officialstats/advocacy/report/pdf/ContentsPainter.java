package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.report.Alignment;
import org.officialstats.advocacy.report.Contents;
import org.officialstats.advocacy.report.Heading;

/**
 * Paints tables of contents. The numbers of the pages are added when all pages are there; in the tags each has an
 * element of its own, after the words of its line.
 */
final class ContentsPainter implements Painter<Contents> {
  private static final double NUMBER_WIDTH = 34;
  private static final double LEADER_GAP = 5;
  private static final double INDENT = 14;
  private static final double AFTER = 12;

  private final Typesetter typesetter;
  private final List<Heading> headings;
  private final List<Line> lines = new ArrayList<>();

  ContentsPainter(Typesetter typesetter, List<Heading> headings) {
    this.typesetter = typesetter;
    this.headings = headings;
  }

  @Override
  public void paint(Contents contents, StructureElement parent, Frame frame) {
    Pages pages = typesetter.pages();
    pages.require(opening(contents, frame));
    List<StructureElement> levels = new ArrayList<>(List.of(parent.add("TOC")));
    typesetter.flow(title(contents, frame), frame, levels.get(0).add("Caption"));
    pages.space(4);
    for (Heading heading : contents.headingsOf(headings)) {
      while (levels.size() > heading.level()) {
        levels.remove(levels.size() - 1);
      }
      while (levels.size() < heading.level()) {
        levels.add(levels.get(levels.size() - 1).add("TOC"));
      }
      paint(heading, levels.get(levels.size() - 1).add("TOCI"), frame);
    }
    pages.space(AFTER);
  }

  @Override
  public double opening(Contents contents, Frame frame) {
    return title(contents, frame).height() + 4 + 2 * Theme.BODY.lineHeight();
  }

  /** Adds the numbers of the pages, last lines first so that places in the pages stay right. */
  void addPageNumbers() {
    List<PageContent> pages = typesetter.pages().all();
    for (int index = lines.size() - 1; index >= 0; index--) {
      Line line = lines.get(index);
      int number = pages.indexOf(typesetter.destinations().pageOf(line.heading.id())) + 1;
      line.page.shift(line.shift);
      line.page.insert(line.place, () -> paintNumber(line, Integer.toString(number)));
      line.page.shift(0);
    }
  }

  private TextLayout title(Contents contents, Frame frame) {
    return typesetter.layout(contents.title(), typesetter.looks().heading(2), frame.width());
  }

  private void paint(Heading heading, StructureElement item, Frame frame) {
    Frame inner = frame.indent(INDENT * (heading.level() - 1));
    Frame words = inner.part(0, inner.width() - NUMBER_WIDTH);
    TextStyle style = heading.level() == 1 ? Theme.BODY_STRONG : Theme.BODY;
    Target target = new Target.Entry(typesetter.destinations().heading(heading.id()));
    SpanCollector span = typesetter.spans(style.face());
    span.add(heading.text(), style.face(), Optional.of(target));
    TextLayout layout = new TextLayout(typesetter.text(span), style, words.width());
    InlineTags tags = new InlineTags(item.add("Reference"));
    typesetter.flow(layout, words, tags);
    Pages pages = typesetter.pages();
    TextLine last = layout.lines().get(layout.lines().size() - 1);
    double top = pages.y() - style.lineHeight();
    StructureElement link = tags.of(span.spans().get(0));
    PageContent page = pages.current();
    lines.add(new Line(
        heading, target, link, page, page.place(), page.shift(), inner, last.width(), top));
    pages.space(1);
  }

  private void paintNumber(Line line, String number) {
    TextStyle style = Theme.BODY;
    TextLayout layout = typesetter.layout(number, style, NUMBER_WIDTH);
    double from = line.width + LEADER_GAP;
    double to = line.frame.width() - layout.widest() - LEADER_GAP;
    double baseline = line.top + TextPainter.baseline(style);
    if (to > from) {
      Frame leader = line.frame.part(from, to - from);
      line.page.artifact();
      line.page.line(leader.left(), baseline, leader.right(), baseline, 0.5, true, Theme.RULE);
      line.page.end();
    }
    Frame place = line.frame.indent(line.frame.width() - NUMBER_WIDTH);
    InlineTags tags = new InlineTags(line.link.add("Span"));
    TextPainter.paint(
        layout, layout.lines().get(0), place, Alignment.END, line.top, line.page, tags);
    String label = line.heading.text() + " " + number;
    LinkAnnotation.add(
        line.page, line.link, line.target, label, place, line.top, style.lineHeight());
  }

  /** Where the number of a line belongs. */
  private record Line(
      Heading heading,
      Target target,
      StructureElement link,
      PageContent page,
      int place,
      double shift,
      Frame frame,
      double width,
      double top) {}
}
