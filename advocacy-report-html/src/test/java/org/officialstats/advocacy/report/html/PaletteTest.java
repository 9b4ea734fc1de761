package org.officialstats.advocacy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.report.Colour;
import org.officialstats.advocacy.report.Design;

/** What can be read by whoever sees little contrast, on light and on dark pages. */
class PaletteTest {
  private static final Colour WHITE = Colour.parse("#FFFFFF");
  private static final double TEXT = 4.5;
  private static final double GRAPHICS = 3;

  /** What stands on what as words. */
  private static final List<String> WORDS = List.of(
      "text page",
      "text panel",
      "text head",
      "text series-pale",
      "text neutral-pale",
      "text good-pale",
      "text fair-pale",
      "text poor-pale",
      "muted-text page",
      "muted-text panel",
      "link page",
      "link panel",
      "primary page",
      "accent page",
      "reference page",
      "neutral neutral-pale",
      "good good-pale",
      "fair fair-pale",
      "poor poor-pale");

  /** What stands on what as lines, bars and frames. */
  private static final List<String> LINES = List.of(
      "series page",
      "series series-pale",
      "axis page",
      "reference page",
      "neutral page",
      "good page",
      "fair page",
      "poor page");

  @Example
  void standardDesignStandsOut() {
    check(Palette.light(Design.STANDARD));
    check(Palette.dark(Design.STANDARD));
  }

  @Property(tries = 500)
  void everyDesignStandsOut(@ForAll("colours") Colour primary, @ForAll("colours") Colour accent) {
    Assume.that(primary.contrastTo(WHITE) >= TEXT && accent.contrastTo(WHITE) >= TEXT);
    Design design = new Design(Optional.empty(), primary, accent);
    check(Palette.light(design));
    check(Palette.dark(design));
  }

  @Provide
  Arbitrary<Colour> colours() {
    return Arbitraries.integers()
        .between(0, 0xFFFFFF)
        .map(rgb -> new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
  }

  private static void check(Palette palette) {
    Map<String, Colour> colours = palette.colours();
    WORDS.forEach(pair -> check(pair, colours, TEXT));
    LINES.forEach(pair -> check(pair, colours, GRAPHICS));
  }

  private static void check(String pair, Map<String, Colour> colours, double least) {
    String[] names = pair.split(" ");
    assertThat(colours.get(names[0]).contrastTo(colours.get(names[1])))
        .as("%s in %s", pair, colours)
        .isGreaterThanOrEqualTo(least);
  }
}
