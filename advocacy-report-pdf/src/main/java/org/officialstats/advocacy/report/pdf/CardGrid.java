package org.officialstats.advocacy.report.pdf;

import java.util.List;
import org.officialstats.advocacy.report.Alignment;

/** Paints cards side by side, each as a list item with its label; one that is too tall flows down the page instead. */
final class CardGrid {
  private static final double TALLEST = Theme.BODY_HEIGHT / 2;
  /** How far the ground of a chip reaches beyond its words. */
  static final double CHIP_INSET = 5;

  private static final double NARROW = 320;

  private final Typesetter typesetter;
  private final Frame frame;
  private final int columns;
  private final double gap;
  private final boolean panels;

  CardGrid(Typesetter typesetter, Frame frame, int columns, double gap, boolean panels) {
    this.typesetter = typesetter;
    this.frame = frame;
    this.columns = columns;
    this.gap = gap;
    this.panels = panels;
  }

  /** Two or four cards stand two by two, all others in threes; in a narrow frame there is room for two. */
  static int columns(int cards, Frame frame) {
    return cards == 2 || cards == 4 || frame.width() < NARROW ? 2 : 3;
  }

  /** The width for the text on a card. */
  double textWidth() {
    return cardWidth() - 2 * inset();
  }

  /** The height of a row of cards. */
  double height(List<Card> row) {
    return row.stream().mapToDouble(Card::height).max().orElse(0) + 2 * inset();
  }

  void paint(List<Card> cards, StructureElement list) {
    for (int first = 0; first < cards.size(); first += columns) {
      paintRow(cards.subList(first, Math.min(first + columns, cards.size())), list);
    }
  }

  private void paintRow(List<Card> row, StructureElement list) {
    Pages pages = typesetter.pages();
    double height = height(row);
    if (height > TALLEST) {
      row.forEach(card -> flow(card, list.add("LI")));
      return;
    }
    pages.require(height);
    for (int column = 0; column < row.size(); column++) {
      Frame card = frame.part(column * (cardWidth() + gap), cardWidth());
      if (panels) {
        paintPanel(row.get(column), card, height);
      }
      paintText(row.get(column), card.part(inset(), textWidth()), list.add("LI"));
    }
    pages.current().end();
    pages.advance(height);
    pages.space(gap);
  }

  private void paintPanel(Card card, Frame place, double height) {
    PageContent page = typesetter.pages().current();
    double top = typesetter.pages().y();
    page.artifact();
    page.fill(place.left(), top, place.width(), height, Theme.PANEL);
    page.fill(place.left(), top, place.width(), 2.2, Theme.strong(card.tone()));
    page.end();
  }

  private void paintText(Card card, Frame place, StructureElement item) {
    double y = typesetter.pages().y() + inset();
    typesetter.paint(card.label(), place, Alignment.START, y, new InlineTags(item.add("Lbl")));
    y += card.label().height();
    StructureElement body = item.add("LBody");
    for (Card.Line line : card.lines()) {
      y += line.above();
      Frame text = line.chip() ? chip(card, line.layout(), place, y) : place;
      typesetter.paint(line.layout(), text, Alignment.START, y, new InlineTags(body.add("P")));
      y += line.layout().height();
    }
  }

  private Frame chip(Card card, TextLayout layout, Frame place, double top) {
    PageContent page = typesetter.pages().current();
    double width = layout.widest() + 2 * CHIP_INSET;
    Frame ground = place.part(0, width);
    page.artifact();
    page.fillRounded(
        ground.left(), top - 1, width, layout.height() + 2, 3, Theme.pale(card.tone()));
    page.end();
    return ground.part(CHIP_INSET, width - 2 * CHIP_INSET);
  }

  /** For texts that no card can hold. */
  private void flow(Card card, StructureElement item) {
    flow(card.label(), item.add("Lbl"));
    StructureElement body = item.add("LBody");
    card.lines().forEach(line -> flow(line.layout(), body.add("P")));
    typesetter.pages().space(gap);
  }

  private void flow(TextLayout narrow, StructureElement owner) {
    typesetter.flow(new TextLayout(narrow.text(), narrow.style(), frame.width()), frame, owner);
  }

  private double cardWidth() {
    return (frame.width() - gap * (columns - 1)) / columns;
  }

  private double inset() {
    return panels ? 10 : 0;
  }
}
