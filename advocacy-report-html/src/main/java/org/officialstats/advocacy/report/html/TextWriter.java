package org.officialstats.advocacy.report.html;

import static org.officialstats.advocacy.report.html.Attribute.attr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Footnote;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Isolate;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Text;

/**
 * Writes pieces of running text. What is read in the other direction than the report is isolated, so that it cannot
 * disturb the order of what stands around it. Remarks wait until the block is done. Not thread-safe.
 */
final class TextWriter {
  private final Markup markup;
  private final String language;
  private final Reading reading;
  private final FixedWords words;
  private final SignedNumbers.Parts numbers;
  private final Phrases phrases;
  private final List<Footnote> waiting = new ArrayList<>();
  private int footnotes;

  TextWriter(ReportDocument document, Markup markup) {
    this.markup = markup;
    language = document.language();
    reading = Reading.of(language);
    words = FixedWords.of(language);
    numbers = new IsolatedNumbers(markup);
    phrases = document.phrases();
  }

  Reading reading() {
    return reading;
  }

  void write(List<Inline> inlines) throws IOException {
    for (Inline inline : inlines) {
      write(inline);
    }
  }

  /** A text in the language of the report, or one whose language is not known, with its phrases marked. */
  void write(String text) throws IOException {
    pieces(List.of(Text.of(text)));
  }

  /** The language of a text that cannot be marked in parts: its own where it is one phrase, else the report's. */
  String languageOf(String text) {
    List<Text> pieces = phrases.in(text);
    return pieces.size() == 1 ? pieces.get(0).language().orElse(language) : language;
  }

  Phrases phrases() {
    return phrases;
  }

  private void plain(String text) throws IOException {
    if (!reading.suits(text)) {
      markup.element("bdi", text);
    } else if (reading == Reading.RIGHT_TO_LEFT) {
      SignedNumbers.split(text, numbers);
    } else {
      markup.text(text);
    }
  }

  /** The remarks that came up since the last time, each behind its mark, which leads back. */
  void writeFootnotes() throws IOException {
    int number = footnotes - waiting.size();
    for (Footnote footnote : waiting) {
      number++;
      markup.open(
          "p", attr("class", "footnote"), attr("role", "doc-footnote"), attr("id", "F" + number));
      markup
          .open("sup")
          .element(
              "a",
              Footnote.mark(number, language),
              attr("href", "#R" + number),
              attr("role", "doc-backlink"),
              attr("title", words.back()));
      markup.close().text(" ");
      pieces(footnote.texts());
      markup.close().line();
    }
    waiting.clear();
  }

  private void write(Inline inline) throws IOException {
    if (inline instanceof Text text) {
      pieces(List.of(text));
    } else if (inline instanceof Emphasis emphasis) {
      inside("em", emphasis.texts());
    } else if (inline instanceof Strong strong) {
      inside("strong", strong.texts());
    } else if (inline instanceof Isolate isolate) {
      isolate(isolate);
    } else if (inline instanceof Hyperlink link) {
      inside("a", link.texts(), attr("href", link.target().toASCIIString()));
    } else if (inline instanceof CrossReference link) {
      inside("a", link.texts(), attr("href", "#" + link.heading()));
    } else if (inline instanceof Footnote footnote) {
      mark(footnote);
    }
  }

  private void isolate(Isolate isolate) throws IOException {
    markup.open("bdi", attr("dir", Reading.ofText(isolate.plainText()).value()));
    for (Text text : isolate.texts()) {
      if (text.language().orElse(language).equals(language)) {
        markup.text(text.text());
      } else {
        piece(text);
      }
    }
    markup.close();
  }

  private void mark(Footnote footnote) throws IOException {
    waiting.add(footnote);
    footnotes++;
    markup
        .open("sup")
        .element(
            "a",
            Footnote.mark(footnotes, language),
            attr("id", "R" + footnotes),
            attr("href", "#F" + footnotes),
            attr("role", "doc-noteref"));
    markup.close();
  }

  private void inside(String element, List<Text> texts, Attribute... attributes)
      throws IOException {
    markup.open(element, attributes);
    pieces(texts);
    markup.close();
  }

  private void pieces(List<Text> texts) throws IOException {
    for (Text text : texts) {
      for (Text part : text.language().isPresent() ? List.of(text) : phrases.in(text.text())) {
        piece(part);
      }
    }
  }

  private void piece(Text text) throws IOException {
    String other = text.language().orElse(language);
    if (other.equals(language)) {
      plain(text.text());
    } else {
      markup.element(
          "span",
          text.text(),
          attr("lang", other),
          attr("dir", Reading.of(other).value()));
    }
  }

  /** Numbers with a sign run from left to right by themselves. */
  private record IsolatedNumbers(Markup markup) implements SignedNumbers.Parts {
    @Override
    public void text(String text) throws IOException {
      markup.text(text);
    }

    @Override
    public void number(String number) throws IOException {
      markup.element("bdi", number, attr("dir", Reading.LEFT_TO_RIGHT.value()));
    }
  }
}
