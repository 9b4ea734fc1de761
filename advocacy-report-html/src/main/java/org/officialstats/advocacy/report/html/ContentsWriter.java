package org.officialstats.advocacy.report.html;

import static org.officialstats.advocacy.report.html.Attribute.attr;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.report.Contents;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.ReportDocument;

/** Writes the table of contents as lists inside one another, each line a link to its heading. */
final class ContentsWriter {
  private final List<Heading> headings;
  private final Markup markup;
  private final TextWriter text;
  private int lists;

  ContentsWriter(ReportDocument document, Markup markup, TextWriter text) {
    this.markup = markup;
    this.text = text;
    headings = document.blocks().stream()
        .flatMap(block -> block instanceof Heading heading ? Stream.of(heading) : Stream.empty())
        .toList();
  }

  void write(Contents contents) throws IOException {
    String id = "N" + ++lists;
    markup.open("nav", attr("class", "contents"), attr("aria-labelledby", id));
    markup.open("p", attr("class", "contents-title"), attr("id", id));
    text.write(contents.title());
    markup.close().line();
    int level = 0;
    for (Heading heading : contents.headingsOf(headings)) {
      level = step(level, heading.level());
      markup.open("li").open("a", attr("href", "#" + heading.id()));
      text.write(heading.text());
      markup.close();
    }
    step(level, 0);
    markup.close();
  }

  /** Ends items and lists, or begins a list, so that an item of the new level may follow. Returns that level. */
  private int step(int level, int next) throws IOException {
    if (next > level) {
      markup.open("ul").line();
      return next;
    }
    for (int above = level; above > next; above--) {
      markup.close().close();
    }
    if (next > 0) {
      markup.close();
    }
    markup.line();
    return next;
  }
}
