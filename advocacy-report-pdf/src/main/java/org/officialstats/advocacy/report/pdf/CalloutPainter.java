package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.TextBlock;

/** Paints passages that are set apart: a pale panel with a bar at its start, which goes on when the page turns. */
final class CalloutPainter implements Painter<Callout> {
  private static final double BAR = 3;
  private static final double INSET = 13;
  private static final double PADDING = 8;
  private static final double AFTER = 10;

  private final Typesetter typesetter;
  private final Painter<TextBlock> texts;

  CalloutPainter(Typesetter typesetter, Painter<TextBlock> texts) {
    this.typesetter = typesetter;
    this.texts = texts;
  }

  @Override
  public void paint(Callout callout, StructureElement parent, Frame frame) {
    Pages pages = typesetter.pages();
    pages.space(3);
    double opening = typesetter.measure(() -> opening(callout, frame));
    pages.require(Math.min(opening, Theme.BODY_HEIGHT));
    ColoredPanel panel = new ColoredPanel(callout, frame);
    StructureElement tag = parent.add("Div");
    Frame inner = inner(frame);
    pages.open(panel);
    pages.advance(PADDING);
    typesetter.flow(title(callout, frame), inner, tag.add("P"));
    pages.space(2);
    callout.blocks().forEach(block -> texts.paint(block, tag, inner));
    pages.close(panel);
    pages.space(AFTER);
  }

  @Override
  public double opening(Callout callout, Frame frame) {
    double title = title(callout, frame).height();
    double first =
        callout.blocks().isEmpty() ? 0 : texts.opening(callout.blocks().get(0), inner(frame));
    return PADDING + title + first + PADDING;
  }

  private TextLayout title(Callout callout, Frame frame) {
    TextStyle body = Theme.BODY_STRONG;
    TextStyle style =
        new TextStyle(body.size(), body.lineHeight(), body.face(), Theme.strong(callout.tone()));
    return typesetter.layout(callout.title(), style, inner(frame).width());
  }

  private static Frame inner(Frame frame) {
    return frame.part(INSET, frame.width() - 2 * INSET);
  }

  /** The panel behind one callout, painted for each page when its height is known. */
  private final class ColoredPanel implements Pages.Panel {
    private final Callout callout;
    private final Frame frame;
    private int place;
    private double top;

    ColoredPanel(Callout callout, Frame frame) {
      this.callout = callout;
      this.frame = frame;
    }

    @Override
    public void pageBegins(double pageTop) {
      top = pageTop;
      place = typesetter.pages().current().place();
    }

    @Override
    public void pageEnds(double bottom) {
      PageContent page = typesetter.pages().current();
      double height = bottom - top + 1;
      Frame bar = frame.part(0, BAR);
      page.insertBackground(place, bar.left(), top, BAR, height, Theme.strong(callout.tone()));
      page.insertBackground(
          place, frame.left(), top, frame.width(), height, Theme.pale(callout.tone()));
    }
  }
}
