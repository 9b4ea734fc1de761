package org.officialstats.advocacy.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The text of a report in reading order; see {@link ReportDocument#text()}. */
final class PlainText {
  private final List<String> lines = new ArrayList<>();
  private final List<Heading> headings;
  private final String language;
  private int footnotes;

  private PlainText(List<Block> blocks, String language) {
    this.language = language;
    headings = blocks.stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  static String of(ReportDocument document) {
    PlainText text = new PlainText(document.blocks(), document.language());
    document.design().logo().ifPresent(logo -> text.lines.add(logo.alternative()));
    text.lines.add(document.title());
    if (!document.subtitle().isEmpty()) {
      text.lines.add(document.subtitle());
    }
    document.particulars().forEach(one -> text.lines.add(one.label() + " " + one.value()));
    document.blocks().forEach(text::add);
    return Joiner.on('\n').join(text.lines);
  }

  static int length(List<Block> blocks, String language) {
    PlainText text = new PlainText(blocks, language);
    blocks.forEach(text::add);
    return (int) Math.min(
        Integer.MAX_VALUE,
        text.lines.stream().mapToLong(line -> line.length() + 1L).sum());
  }

  private void add(Block block) {
    int before = footnotes;
    addBlock(block);
    addFootnotes(block, before);
  }

  private void addBlock(Block block) {
    if (block instanceof Heading heading) {
      lines.add(heading.text());
    } else if (block instanceof TextBlock text) {
      addText("", text);
    } else if (block instanceof Table table) {
      addTable(table);
    } else if (block instanceof Chart chart) {
      lines.add(chart.title());
      lines.add(chart.alternative());
      addTable(chart.dataTable());
    } else if (block instanceof KeyFigures panel) {
      panel.figures().forEach(this::addKeyFigure);
    } else if (block instanceof Callout callout) {
      lines.add(callout.title());
      callout.blocks().forEach(inner -> addText("", inner));
    } else if (block instanceof Note note) {
      lines.add(join(note.inlines()));
    } else if (block instanceof Image image) {
      lines.add(image.alternative());
      image.caption().ifPresent(lines::add);
    } else if (block instanceof Contents contents) {
      lines.add(contents.title());
      contents.headingsOf(headings).forEach(heading -> lines.add(heading.text()));
    }
  }

  private void addFootnotes(Block block, int before) {
    int number = before;
    for (Inline inline : (Iterable<Inline>) Inlines.of(block)::iterator) {
      if (inline instanceof Footnote footnote) {
        number++;
        lines.add(Footnote.mark(number, language) + " " + footnote.plainText());
      }
    }
  }

  private void addText(String mark, TextBlock block) {
    if (block instanceof Paragraph paragraph) {
      lines.add(mark + join(paragraph.inlines()));
    } else if (block instanceof ListBlock list) {
      for (int index = 0; index < list.items().size(); index++) {
        addItem(list.label(index) + " ", list.items().get(index));
      }
    }
  }

  private void addItem(String mark, ListItem item) {
    addText(mark, item.blocks().get(0));
    item.blocks().stream().skip(1).forEach(inner -> addText("", inner));
  }

  private void addTable(Table table) {
    lines.add(table.caption());
    if (!table.columnGroups().isEmpty()) {
      lines.add(Joiner.on('\t')
          .join(table.columnGroups().stream().map(TableColumnGroup::header).iterator()));
    }
    lines.add(
        Joiner.on('\t').join(table.columns().stream().map(TableColumn::header).iterator()));
    table
        .rows()
        .forEach(row -> lines.add(Joiner.on('\t')
            .join(row.cells().stream().map(cell -> join(cell.inlines())).iterator())));
  }

  private void addKeyFigure(KeyFigure figure) {
    lines.add(figure.label() + " " + figure.value());
    figure.status().ifPresent(status -> lines.add(status.word()));
    lines.addAll(figure.notes());
  }

  private String join(List<Inline> inlines) {
    StringBuilder joined = new StringBuilder();
    for (Inline inline : inlines) {
      joined.append(
          inline instanceof Footnote ? Footnote.mark(++footnotes, language) : inline.plainText());
    }
    return joined.toString();
  }
}
