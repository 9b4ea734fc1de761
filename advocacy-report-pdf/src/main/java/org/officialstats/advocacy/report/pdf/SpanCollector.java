package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Footnote;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Isolate;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Text;

/** Joins the pieces of a running text and notes where each one stands. */
final class SpanCollector {
  private final FontStyle base;
  private final Phrases phrases;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param base the face of words that are not set off
   * @param phrases the words that are marked with their language
   */
  SpanCollector(FontStyle base, Phrases phrases) {
    this.base = base;
    this.phrases = phrases;
  }

  /** Adds pieces; footnotes get the next numbers. */
  SpanCollector addAll(List<Inline> inlines, Destinations destinations, Footnotes footnotes) {
    inlines.forEach(inline -> add(inline, destinations, footnotes));
    return this;
  }

  /** Pieces without links and footnotes. */
  static SpanCollector ofTexts(List<Text> texts, FontStyle base) {
    SpanCollector collector = new SpanCollector(base, Phrases.NONE);
    collector.addAll(texts);
    return collector;
  }

  String text() {
    return text.toString();
  }

  List<Span> spans() {
    return spans;
  }

  /** Adds plain pieces. */
  void addAll(List<Text> pieces) {
    add(pieces, base, Optional.empty());
  }

  /** Adds the mark before a remark. */
  void addLabel(String mark) {
    int start = text.length();
    text.append(mark);
    spans.add(
        new Span(start, text.length(), base, Optional.empty(), Optional.empty(), true, false));
  }

  /** Adds words that may be a link. */
  void add(String words, FontStyle face, Optional<Target> target) {
    add(List.of(Text.of(words)), face, target);
  }

  private void add(Inline inline, Destinations destinations, Footnotes footnotes) {
    if (inline instanceof Emphasis) {
      add(inline.texts(), base.emphasized(), Optional.empty());
    } else if (inline instanceof Strong) {
      add(inline.texts(), FontStyle.BOLD, Optional.empty());
    } else if (inline instanceof Hyperlink link) {
      add(inline.texts(), base, Optional.of(new Target.Web(link.target())));
    } else if (inline instanceof CrossReference link) {
      Target section = new Target.Section(destinations.heading(link.heading()));
      add(inline.texts(), base, Optional.of(section));
    } else if (inline instanceof Footnote footnote) {
      Remark remark = footnotes.number(footnote);
      add(remark.mark(), base, Optional.of(new Target.ToRemark(remark)));
    } else if (inline instanceof Isolate) {
      int first = spans.size();
      add(inline.texts(), base, Optional.empty());
      spans.subList(first, spans.size()).replaceAll(Span::apart);
    } else {
      add(inline.texts(), base, Optional.empty());
    }
  }

  private void add(List<Text> pieces, FontStyle face, Optional<Target> target) {
    for (Text piece : pieces) {
      marked(piece, target.isPresent()).forEach(part -> add(part, face, target));
    }
  }

  private void add(Text piece, FontStyle face, Optional<Target> target) {
    int start = text.length();
    text.append(piece.text());
    if (text.length() > start) {
      spans.add(new Span(start, text.length(), face, piece.language(), target));
    }
  }

  /** The piece with the words of phrases marked; a link stays whole, and is marked where it is one phrase. */
  private List<Text> marked(Text piece, boolean link) {
    if (piece.language().isPresent()) {
      return List.of(piece);
    }
    List<Text> parts = phrases.in(piece.text());
    return link && parts.size() > 1 ? List.of(piece) : parts;
  }
}
