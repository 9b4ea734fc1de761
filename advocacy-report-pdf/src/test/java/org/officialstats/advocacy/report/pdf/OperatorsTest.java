package org.officialstats.advocacy.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a page description. */
class OperatorsTest {
  private static final Rgb RED = new Rgb(255, 0, 0);
  private static final Rgb GREY = new Rgb(128, 128, 128);

  private final FontBook fonts = new FontBook(FontLibrary.bundled().families("en"));
  private Operators operators;

  @BeforeEach
  void begin() {
    operators = new Operators(16);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "12, 12",
    "0.5, 0.5",
    "0.05, 0.05",
    "0.125, 0.13",
    "-0.125, -0.12",
    "-3.2, -3.2",
    "841.889, 841.89",
    "0.004, 0",
    "-0.004, 0",
    "10.101, 10.1",
    "9.999, 10"
  })
  void writesLengthsToTheHundredthWithoutZerosAtTheirEnd(double length, String written) {
    operators.number(length);
    assertThat(text()).isEqualTo(written + " ");
  }

  @Test
  void setsColoursWhereTheyChange() {
    operators.fill(RED);
    operators.fill(new Rgb(255, 0, 0));
    operators.fill(GREY);
    operators.fill(RED);
    assertThat(text()).isEqualTo("1 0 0 rg\n0.502 0.502 0.502 rg\n1 0 0 rg\n");
  }

  @Test
  void setsLinesWhereTheyChangeAndApartFromAreas() {
    operators.fill(RED);
    operators.stroke(RED, 0.6);
    operators.stroke(RED, 0.6);
    operators.stroke(RED, 1);
    operators.stroke(GREY, 1);
    assertThat(text()).isEqualTo("1 0 0 rg\n1 0 0 RG\n0.6 w\n1 w\n0.502 0.502 0.502 RG\n");
  }

  @Test
  void setsFontsWhereTheyOrTheirSizesChange() {
    DocumentFont regular = fonts.first(FontStyle.REGULAR);
    operators.font(regular, 9);
    operators.font(regular, 9);
    operators.font(regular, 10);
    operators.font(fonts.first(FontStyle.BOLD), 10);
    assertThat(text()).isEqualTo("/F0R 9 Tf /F0R 10 Tf /F0B 10 Tf ");
  }

  @Test
  void writesCodesAsTwoBytesAndEscapesWhatEndsStrings() {
    operators.string(new int[] {0x0001, 0x2829, 0x5C0D, 0x0AFF});
    assertThat(text()).isEqualTo("(\u0000\u0001\\(\\)\\\\\\r\n\u00FF)");
  }

  @Test
  void keepsWhatIsPutInBetweenToItself() {
    operators.fill(RED);
    int place = operators.length();
    operators.append("1 1 m\n");
    Operators background = new Operators(16);
    background.fill(GREY);
    operators.insert(place, background);
    operators.fill(RED);
    assertThat(text()).isEqualTo("1 0 0 rg\nq\n0.502 0.502 0.502 rg\nQ\n1 1 m\n");
  }

  @Test
  void beginsBackgroundsOfPagesWithTheirOwnColour() {
    PageContent page = new PageContent();
    page.fill(0, 0, 10, 10, RED);
    int place = page.place();
    page.fill(0, 0, 20, 20, RED);
    page.insertBackground(place, 0, 0, 30, 30, RED);
    page.fill(0, 0, 40, 40, RED);
    assertThat(new String(page.operators(), ISO_8859_1))
        .isEqualTo("1 0 0 rg\n0 831.89 10 10 re f\n"
            + "q\n/Artifact BMC\n1 0 0 rg\n0 811.89 30 30 re f\nEMC\nQ\n"
            + "0 821.89 20 20 re f\n0 801.89 40 40 re f\n");
  }

  private String text() {
    return new String(operators.bytes(), ISO_8859_1);
  }
}
