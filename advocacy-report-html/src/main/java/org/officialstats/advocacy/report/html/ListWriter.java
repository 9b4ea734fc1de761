package org.officialstats.advocacy.report.html;

import java.io.IOException;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.TextBlock;

/** Writes paragraphs and lists, whose marks and numbers are those that a browser gives. */
final class ListWriter {
  private final Markup markup;
  private final TextWriter text;

  ListWriter(Markup markup, TextWriter text) {
    this.markup = markup;
    this.text = text;
  }

  void write(TextBlock block) throws IOException {
    if (block instanceof Paragraph paragraph) {
      markup.open("p");
      text.write(paragraph.inlines());
      markup.close();
    } else if (block instanceof ListBlock list) {
      markup.open(list.ordered() ? "ol" : "ul");
      for (ListItem item : list.items()) {
        markup.open("li");
        for (TextBlock inner : item.blocks()) {
          write(inner);
        }
        markup.close().line();
      }
      markup.close();
    }
  }
}
