package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.TextBlock;

/** Paints paragraphs, and gives lists to their own painter. */
final class TextBlockPainter implements Painter<TextBlock> {
  private static final double AFTER = 7;

  private final Typesetter typesetter;
  private final ListPainter lists;

  TextBlockPainter(Typesetter typesetter) {
    this.typesetter = typesetter;
    lists = new ListPainter(typesetter, this);
  }

  @Override
  public void paint(TextBlock block, StructureElement parent, Frame frame) {
    if (block instanceof Paragraph paragraph) {
      typesetter.flow(layout(paragraph, frame), frame, parent.add("P"));
      typesetter.pages().space(AFTER);
    } else {
      lists.paint((ListBlock) block, parent, frame);
      typesetter.pages().space(AFTER - ListPainter.AFTER_ITEM);
    }
  }

  @Override
  public double opening(TextBlock block, Frame frame) {
    return block instanceof Paragraph paragraph
        ? typesetter.opening(layout(paragraph, frame))
        : lists.opening((ListBlock) block, frame);
  }

  TextLayout layout(Paragraph paragraph, Frame frame) {
    return typesetter.layout(paragraph.inlines(), Theme.BODY, frame.width());
  }
}
