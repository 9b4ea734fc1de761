package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.Alignment;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.TextBlock;

/** Paints lists: the marks in a strip of their own, the items beside it. */
final class ListPainter {
  static final double AFTER_ITEM = 3;
  private static final double BEFORE_MARK = 4;
  private static final double AFTER_MARK = 6;

  private final Typesetter typesetter;
  private final TextBlockPainter texts;

  ListPainter(Typesetter typesetter, TextBlockPainter texts) {
    this.typesetter = typesetter;
    this.texts = texts;
  }

  void paint(ListBlock list, StructureElement parent, Frame frame) {
    StructureElement tag = parent.add("L").listNumbering(list.ordered() ? "Decimal" : "Disc");
    double strip = strip(list);
    for (int index = 0; index < list.items().size(); index++) {
      paint(list.items().get(index), list.label(index), strip, tag.add("LI"), frame);
    }
  }

  double opening(ListBlock list, Frame frame) {
    Frame inner = frame.indent(strip(list));
    return texts.opening(list.items().get(0).blocks().get(0), inner);
  }

  /** The strip is as wide as the mark of the last item needs. */
  private double strip(ListBlock list) {
    TextLayout widest = mark(list.label(list.items().size() - 1));
    return BEFORE_MARK + widest.widest() + AFTER_MARK;
  }

  private void paint(ListItem item, String label, double strip, StructureElement tag, Frame frame) {
    Frame inner = frame.indent(strip);
    TextLayout mark = mark(label);
    TextLayout first = texts.layout((Paragraph) item.blocks().get(0), inner);
    Pages pages = typesetter.pages();
    pages.require(mark.height());
    typesetter.settle(first);
    InlineTags markTags = new InlineTags(tag.add("Lbl"));
    typesetter.paint(mark, frame.part(0, strip - AFTER_MARK), Alignment.END, pages.y(), markTags);
    StructureElement body = tag.add("LBody");
    typesetter.flow(first, inner, body.add("P"));
    if (first.lines().isEmpty()) {
      pages.advance(mark.height());
    }
    pages.space(AFTER_ITEM);
    for (TextBlock block : item.blocks().subList(1, item.blocks().size())) {
      texts.paint(block, body, inner);
    }
  }

  private TextLayout mark(String label) {
    return typesetter.layout(label, Theme.BODY, Theme.PAGE_WIDTH);
  }
}
