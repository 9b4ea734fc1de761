package org.officialstats.advocacy.report.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.officialstats.advocacy.report.Alignment;
import org.officialstats.advocacy.report.Footnote;

/**
 * The footnotes of a report: numbers them as they are read, and sets each at the foot of the page or column on which its
 * mark stands. What finds no room there goes on at the foot of the next one.
 */
final class Footnotes implements Pages.Foot {
  /** The space above the first remark, with a line in it. */
  private static final double GAP = 9;

  private static final double RULE = 60;

  /** Remarks up to this height stand wholly below their mark. */
  static final double KEPT_WHOLE = 90;

  private static final double MOST_CARRIED = Theme.BODY_HEIGHT / 2;

  private final Typesetter typesetter;
  private final List<Piece> onPage = new ArrayList<>();
  private final Deque<Piece> carried = new ArrayDeque<>();
  private final SortedMap<Integer, StructureElement> unattached = new TreeMap<>();
  private final Map<Remark, TextLayout> layouts = new HashMap<>();
  private final String language;
  private int numbered;
  private Frame frame;

  Footnotes(Typesetter typesetter, Frame frame, String language) {
    this.typesetter = typesetter;
    this.language = language;
    this.frame = frame;
  }

  /** From here on remarks are as wide as this. */
  void setIn(Frame column) {
    frame = column;
  }

  /** The next footnote. */
  Remark number(Footnote footnote) {
    numbered++;
    String mark = Footnote.mark(numbered, language);
    return new Remark(numbered, mark, footnote, new COSArray());
  }

  int numbered() {
    return numbered;
  }

  /** Goes back to an earlier count, after footnotes were only measured. */
  void resetTo(int count) {
    numbered = count;
  }

  /** How much room a line needs at the foot for those of its remarks that must stand there. */
  double needed(TextLayout layout, TextLine line) {
    double needed = 0;
    for (Remark remark : layout.text().remarks(line)) {
      needed += layout(remark).height();
    }
    return needed == 0 ? 0 : Math.min(KEPT_WHOLE, needed + (onPage.isEmpty() ? GAP : 0));
  }

  /** The remarks of a line that is about to be painted; {@code height} is what the page must keep for what goes on above. */
  void place(TextLayout layout, TextLine line, double height) {
    List<Remark> remarks = layout.text().remarks(line);
    if (remarks.isEmpty()) {
      return;
    }
    for (Remark remark : remarks) {
      TextLayout words = layout(remark);
      StructureElement paragraph = StructureElement.detached("P");
      unattached.put(remark.number(), paragraph);
      InlineTags tags = new InlineTags(paragraph.add("Note").id("footnote-" + remark.number()));
      for (TextLine each : words.lines()) {
        boolean first = each.from() == 0;
        COSArray place = first ? remark.place() : new COSArray();
        carried.add(new Piece(remark.number(), words, each, tags, place));
      }
    }
    drain(typesetter.pages().room() - height);
  }

  /** Gives the tags of the remarks since the last call their place: after the block that they belong to, by their numbers. */
  void attachTo(StructureElement parent) {
    unattached.values().forEach(parent::attach);
    unattached.clear();
  }

  /** Paints what is left over at the end, on pages of its own. */
  void finish() {
    while (!carried.isEmpty()) {
      typesetter.pages().turn();
    }
  }

  @Override
  public double height() {
    return onPage.isEmpty() ? 0 : GAP + onPage.size() * Theme.SMALL.lineHeight();
  }

  @Override
  public void pageEnds(PageContent page) {
    if (onPage.isEmpty()) {
      return;
    }
    double y = typesetter.pages().footBottom() - height();
    Frame rule = frame.part(0, RULE);
    page.artifact();
    page.line(rule.left(), y + GAP / 2, rule.right(), y + GAP / 2, 0.6, false, Theme.RULE);
    y += GAP;
    onPage.sort(Comparator.comparingInt(Piece::number));
    for (Piece piece : onPage) {
      if (piece.line.from() == 0) {
        Destinations.reach(piece.place, page, y);
      }
      TextPainter.paint(piece.layout, piece.line, frame, Alignment.START, y, page, piece.tags);
      y += Theme.SMALL.lineHeight();
    }
    page.end();
    onPage.clear();
  }

  @Override
  public void pageBegins() {
    drain(MOST_CARRIED);
  }

  private void drain(double room) {
    double left = room - (onPage.isEmpty() ? GAP : 0);
    while (!carried.isEmpty() && left >= Theme.SMALL.lineHeight()) {
      onPage.add(carried.removeFirst());
      left -= Theme.SMALL.lineHeight();
    }
  }

  private TextLayout layout(Remark remark) {
    return layouts.computeIfAbsent(remark, key -> {
      SpanCollector words = typesetter.spans(FontStyle.REGULAR);
      words.addLabel(key.mark());
      words.add(" ", FontStyle.REGULAR, Optional.empty());
      words.addAll(key.footnote().texts());
      return new TextLayout(typesetter.text(words), Theme.SMALL, frame.width());
    });
  }

  /** A line of a remark. */
  private record Piece(
      int number, TextLayout layout, TextLine line, InlineTags tags, COSArray place) {}
}
