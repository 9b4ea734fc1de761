package org.officialstats.advocacy.report.html;

import static org.officialstats.advocacy.report.html.Attribute.attr;

import java.io.IOException;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.ReportDocument;

/** Writes the file: what it says about itself, the head of the report, its blocks, its foot. Not thread-safe. */
final class Page {
  private static final String START = "MAIN";

  private final ReportDocument document;
  private final StyleSheet style;
  private final Markup markup;
  private final TextWriter text;
  private final FixedWords words;

  Page(ReportDocument document, StyleSheet style, Markup markup) {
    this.document = document;
    this.style = style;
    this.markup = markup;
    text = new TextWriter(document, markup);
    words = FixedWords.of(document.language());
  }

  void write() throws IOException {
    markup.raw("<!DOCTYPE html>").line();
    markup.open(
        "html", attr("lang", document.language()), attr("dir", text.reading().value()));
    head();
    boolean columns = document.layout() == Layout.TWO_COLUMNS;
    markup.open("body", attr("class", columns ? "columns" : "column")).line();
    markup
        .element(
            "a",
            words.skip(),
            attr("class", "skip"),
            attr("href", "#" + START),
            attr("lang", words.language()),
            attr("dir", Reading.of(words.language()).value()))
        .line();
    title();
    markup.open("main", attr("id", START)).line();
    BlockWriter blocks = new BlockWriter(document, markup, text);
    for (Block block : document.blocks()) {
      blocks.write(block);
    }
    markup.close().line();
    foot();
    markup.close().close().line();
  }

  private void head() throws IOException {
    String rules = style.of(document);
    markup.open("head").line();
    markup.empty("meta", attr("charset", "utf-8")).line();
    markup
        .empty(
            "meta",
            attr("http-equiv", "Content-Security-Policy"),
            attr("content", ContentPolicy.of(rules)))
        .line();
    about("viewport", "width=device-width, initial-scale=1");
    markup.element("title", document.title()).line();
    for (String author : document.authors()) {
      about("author", author);
    }
    if (!document.subject().isEmpty()) {
      about("description", document.subject());
    }
    about("dcterms.identifier", document.identifier());
    about("dcterms.publisher", document.publisher());
    about("dcterms.date", document.date().toString());
    markup.open("style").raw(rules).close().line();
    markup.close().line();
  }

  private void about(String name, String content) throws IOException {
    markup.empty("meta", attr("name", name), attr("content", content)).line();
  }

  private void title() throws IOException {
    markup.open("header");
    if (document.design().logo().isPresent()) {
      Image logo = document.design().logo().get();
      new ImageWriter(markup, text).picture(logo, "logo");
    }
    markup.open("h1");
    text.write(document.title());
    markup.close();
    if (!document.subtitle().isEmpty()) {
      markup.open("p", attr("class", "subtitle"));
      text.write(document.subtitle());
      markup.close();
    }
    if (!document.particulars().isEmpty()) {
      particulars();
    }
    markup.close().line();
  }

  private void particulars() throws IOException {
    markup.open("dl", attr("class", "particulars")).line();
    for (Particular one : document.particulars()) {
      markup.open("div").open("dt");
      text.write(one.label());
      markup.close().open("dd");
      text.write(one.value());
      markup.close().close().line();
    }
    markup.close();
  }

  private void foot() throws IOException {
    if (!document.running().footer().isBlank()) {
      markup.open("footer").open("p");
      text.write(document.running().footer());
      markup.close().close().line();
    }
  }
}
