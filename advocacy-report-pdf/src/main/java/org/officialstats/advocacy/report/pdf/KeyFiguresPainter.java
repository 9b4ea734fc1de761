package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.StatusWord;
import org.officialstats.advocacy.report.Tone;

/** Paints panels of key figures, two or three side by side. */
final class KeyFiguresPainter implements Painter<KeyFigures> {
  private static final double GAP = 9;
  private static final double AFTER = 4;

  private final Typesetter typesetter;

  KeyFiguresPainter(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  @Override
  public void paint(KeyFigures block, StructureElement parent, Frame frame) {
    typesetter.pages().space(AFTER);
    CardGrid grid = grid(block, frame);
    StructureElement list = parent.add("L").listNumbering("None");
    grid.paint(cards(block.figures(), grid.textWidth()), list);
    typesetter.pages().space(AFTER);
  }

  @Override
  public double opening(KeyFigures block, Frame frame) {
    CardGrid grid = grid(block, frame);
    List<KeyFigure> firstRow = block
        .figures()
        .subList(
            0,
            Math.min(
                CardGrid.columns(block.figures().size(), frame), block.figures().size()));
    return Math.min(grid.height(cards(firstRow, grid.textWidth())), Theme.BODY_HEIGHT / 2);
  }

  private CardGrid grid(KeyFigures block, Frame frame) {
    return new CardGrid(
        typesetter, frame, CardGrid.columns(block.figures().size(), frame), GAP, true);
  }

  private List<Card> cards(List<KeyFigure> figures, double width) {
    return figures.stream().map(figure -> card(figure, width)).toList();
  }

  private Card card(KeyFigure figure, double width) {
    Tone tone = figure.status().map(StatusWord::tone).orElse(Tone.NEUTRAL);
    List<Card.Line> lines = new ArrayList<>();
    lines.add(new Card.Line(
        typesetter.layout(figure.value(), typesetter.looks().figure(), width), 2, false));
    figure.status().ifPresent(status -> {
      TextStyle style = new TextStyle(8.8, 12, FontStyle.BOLD, Theme.strong(tone));
      double inside = width - 2 * CardGrid.CHIP_INSET;
      lines.add(new Card.Line(typesetter.layout(status.word(), style, inside), 3, true));
    });
    double above = 5;
    for (String note : figure.notes()) {
      lines.add(new Card.Line(typesetter.layout(note, Theme.SMALL, width), above, false));
      above = 1;
    }
    return new Card(tone, typesetter.layout(figure.label(), Theme.SMALL_STRONG, width), lines);
  }
}
