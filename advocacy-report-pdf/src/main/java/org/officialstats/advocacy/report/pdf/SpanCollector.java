package org.officialstats.advocacy.report.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Text;

/** Joins the pieces of a running text and notes where each one stands. */
final class SpanCollector {
  private final FontStyle base;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();

  private SpanCollector(FontStyle base) {
    this.base = base;
  }

  static SpanCollector of(List<Inline> inlines, FontStyle base) {
    SpanCollector collector = new SpanCollector(base);
    inlines.forEach(collector::add);
    return collector;
  }

  String text() {
    return text.toString();
  }

  List<Span> spans() {
    return spans;
  }

  private void add(Inline inline) {
    if (inline instanceof Emphasis) {
      add(inline.texts(), base.emphasized(), Optional.empty());
    } else if (inline instanceof Strong) {
      add(inline.texts(), FontStyle.BOLD, Optional.empty());
    } else if (inline instanceof Hyperlink link) {
      add(inline.texts(), base, Optional.of(link.target()));
    } else {
      add(inline.texts(), base, Optional.empty());
    }
  }

  private void add(List<Text> pieces, FontStyle face, Optional<URI> target) {
    for (Text piece : pieces) {
      int start = text.length();
      text.append(piece.text());
      if (text.length() > start) {
        spans.add(new Span(start, text.length(), face, piece.language(), target));
      }
    }
  }
}
