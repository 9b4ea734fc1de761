package org.officialstats.advocacy.report.html;

import static org.officialstats.advocacy.report.html.Attribute.attr;

import java.io.IOException;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.StatusWord;

/** Writes a panel of key figures as a list: each label, then its figure, its rating and its notes. */
final class KeyFiguresWriter {
  private final Markup markup;
  private final TextWriter text;

  KeyFiguresWriter(Markup markup, TextWriter text) {
    this.markup = markup;
    this.text = text;
  }

  void write(KeyFigures panel) throws IOException {
    markup.open("ul", attr("class", "figures")).line();
    for (KeyFigure figure : panel.figures()) {
      markup.open("li");
      line(figure.label(), "label");
      line(figure.value(), "value");
      if (figure.status().isPresent()) {
        status(figure.status().get());
      }
      for (String note : figure.notes()) {
        line(note, "remark");
      }
      markup.close().line();
    }
    markup.close();
  }

  private void status(StatusWord status) throws IOException {
    markup.open("p").open("span", attr("class", "status " + Tones.name(status.tone())));
    text.write(status.word());
    markup.close().close();
  }

  private void line(String words, String style) throws IOException {
    markup.open("p", attr("class", style));
    text.write(words);
    markup.close();
  }
}
