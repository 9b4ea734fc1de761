package org.officialstats.advocacy.report.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.officialstats.advocacy.report.scene.Label.Anchor;

/** The parts that layouts share. */
class LayoutPartsTest {
  private static final TextMeasure MEASURE = (text, size, strong) -> text.length() * size / 2;

  @Property(tries = 300)
  void spreadKeepsDistanceOrderAndBounds(
      @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = -50, max = 250) Double> some) {
    double[] wishes = some.stream().mapToDouble(Double::doubleValue).toArray();
    double[] places = Spread.of(wishes, 11, 0, 150);
    double[] sorted = places.clone();
    Arrays.sort(sorted);
    assertThat(sorted[0]).isGreaterThanOrEqualTo(-1e-9);
    assertThat(sorted[sorted.length - 1]).isLessThanOrEqualTo(150 + 1e-9);
    for (int index = 1; index < sorted.length; index++) {
      assertThat(sorted[index] - sorted[index - 1]).isGreaterThanOrEqualTo(11 - 1e-9);
    }
    for (int one = 0; one < wishes.length; one++) {
      for (int other = 0; other < wishes.length; other++) {
        if (wishes[one] < wishes[other]) {
          assertThat(places[one]).isLessThan(places[other]);
        }
      }
    }
  }

  @Example
  void spreadLeavesWishesThatAgree() {
    assertThat(Spread.of(new double[] {90, 10, 50}, 11, 0, 100)).containsExactly(90, 10, 50);
    assertThat(Spread.of(new double[] {50, 50}, 11, 0, 100)).containsExactly(50, 61);
    assertThat(Spread.of(new double[] {100, 100}, 11, 0, 100)).containsExactly(89, 100);
  }

  @Example
  void cutsALabelAfterAWord() {
    assertThat(cut("Approve messages on privacy", 17)).isEqualTo("Approve messages\u2026");
    assertThat(cut("Approve messages on privacy", 19)).isEqualTo("Approve messages\u2026");
    assertThat(cut("Approve messages on privacy", 20)).isEqualTo("Approve messages on\u2026");
    assertThat(cut("Approve messages on privacy", 27)).isEqualTo("Approve messages on privacy");
  }

  @Example
  void cutsALabelInsideAWordThatIsMostOfIt() {
    assertThat(cut("A Bundesstatistikgesetz", 12)).isEqualTo("A Bundessta\u2026");
    assertThat(cut("Bundesstatistikgesetz", 12)).isEqualTo("Bundesstati\u2026");
    assertThat(cut("ab \uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 7))
        .isEqualTo("ab \uD83D\uDE00\u2026");
    assertThat(cut("Bundesstatistikgesetz", 0)).isEmpty();
  }

  private static String cut(String text, int letters) {
    return WrappedLabel.line(text, letters * 4, 8, false, MEASURE);
  }

  @Example
  void boxKnowsTheLinesThatRunThroughIt() {
    Box box = new Box(10, 10, 20, 20);
    assertThat(box.isCrossedBy(line(0, 0, 30, 30))).isTrue();
    assertThat(box.isCrossedBy(line(15, 12, 16, 13))).as("inside").isTrue();
    assertThat(box.isCrossedBy(line(15, 0, 15, 30))).as("upright").isTrue();
    assertThat(box.isCrossedBy(line(0, 15, 30, 15))).as("level").isTrue();
    assertThat(box.isCrossedBy(line(0, 15, 9, 15))).as("ends before").isFalse();
    assertThat(box.isCrossedBy(line(25, 15, 30, 15))).as("starts behind").isFalse();
    assertThat(box.isCrossedBy(line(0, 5, 30, 5))).as("above").isFalse();
    assertThat(box.isCrossedBy(line(0, 25, 30, 25))).as("below").isFalse();
    assertThat(box.isCrossedBy(line(0, 24, 24, 0))).as("cuts a corner").isTrue();
    assertThat(box.isCrossedBy(line(0, 18, 18, 0))).as("passes a corner").isFalse();
  }

  @Example
  void sheetWritesAWordOnlyWhereItIsFree() {
    Sheet sheet = new Sheet(100, MEASURE);
    assertThat(free(sheet, 0, 20, "word")).isTrue();
    assertThat(free(sheet, 10, 25, "word")).as("on another one").isFalse();
    assertThat(free(sheet, 10, 31.5, "word")).as("below it").isTrue();
    assertThat(free(sheet, -1, 60, "word")).as("left of the sheet").isFalse();
    assertThat(free(sheet, 90, 60, "word")).as("right of the sheet").isFalse();
    assertThat(free(sheet, 0, 5, "word")).as("above the sheet").isFalse();
    sheet.obstacle(line(0, 80, 100, 80));
    assertThat(free(sheet, 0, 82, "word")).as("on a line").isFalse();
    assertThat(sheet.shapes()).hasSize(3);
  }

  @Example
  void turnGoesFromTheTopToTheRight() {
    assertThat(Turn.point(50, 50, 10, 0).y()).isCloseTo(40, within(1e-9));
    assertThat(Turn.point(50, 50, 10, 0.25).x()).isCloseTo(60, within(1e-9));
    assertThat(Turn.point(50, 50, 10, 0.5).y()).isCloseTo(60, within(1e-9));
  }

  private static boolean free(Sheet sheet, double x, double baseline, String word) {
    return sheet.textIfFree(x, baseline, Anchor.LEFT, word, Ink.TEXT);
  }

  private static Line line(double x1, double y1, double x2, double y2) {
    return new Line(x1, y1, x2, y2, 1, false, Ink.AXIS);
  }
}
