package org.officialstats.advocacy.report.html;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.officialstats.advocacy.report.Colour;
import org.officialstats.advocacy.report.Design;

/**
 * The colours of a report by their names in the style sheet, on a light or on a dark page. Words have a contrast of at
 * least 4.5:1 to what they stand on, graphics of at least 3:1; a test computes both.
 */
final class Palette {
  private static final Colour WHITE = Colour.parse("#FFFFFF");
  private static final Colour NIGHT = Colour.parse("#12181D");
  private static final Colour NIGHT_PANEL = Colour.parse("#1B242B");
  private static final double LEAST_CONTRAST = 5;
  private static final int STEPS = 40;

  private final Map<String, Colour> colours = new LinkedHashMap<>();

  private Palette() {}

  static Palette light(Design design) {
    return new Palette()
        .with("page", "#FFFFFF")
        .with("panel", "#F3F6F9")
        .with("head", "#E6EDF3")
        .with("text", "#1C2329")
        .with("muted-text", "#55606A")
        .with("rule", "#C3CED6")
        .with("axis", "#6B7780")
        .with("link", "#0B5394")
        .with("primary", design.primary())
        .with("accent", design.accent())
        .with("series", design.accent())
        .with("series-pale", mixed(design.accent(), WHITE, 0.82))
        .with("reference", "#8A3A00")
        .with("neutral", "#45535F")
        .with("neutral-pale", "#E9EEF2")
        .with("good", "#1D6638")
        .with("good-pale", "#E3F1E7")
        .with("fair", "#7E5200")
        .with("fair-pale", "#FAF0DA")
        .with("poor", "#9C2227")
        .with("poor-pale", "#F9E6E5");
  }

  static Palette dark(Design design) {
    Colour accent = lightened(design.accent());
    return new Palette()
        .with("page", NIGHT)
        .with("panel", NIGHT_PANEL)
        .with("head", "#26323B")
        .with("text", "#E6EBEF")
        .with("muted-text", "#AAB6C0")
        .with("rule", "#3F4E5A")
        .with("axis", "#8A98A3")
        .with("link", "#8AB8F0")
        .with("primary", lightened(design.primary()))
        .with("accent", accent)
        .with("series", accent)
        .with("series-pale", mixed(accent, NIGHT, 0.8))
        .with("reference", "#F0A868")
        .with("neutral", "#B4C0CA")
        .with("neutral-pale", "#26323B")
        .with("good", "#7FD39B")
        .with("good-pale", "#163021")
        .with("fair", "#E9BD6A")
        .with("fair-pale", "#352A10")
        .with("poor", "#F59A9A")
        .with("poor-pale", "#3D1F20");
  }

  Map<String, Colour> colours() {
    return Collections.unmodifiableMap(colours);
  }

  /** The colours as properties of a style sheet. */
  String properties() {
    StringBuilder properties = new StringBuilder();
    colours.forEach((name, colour) ->
        properties.append("--").append(name).append(':').append(colour).append(';'));
    return properties.toString();
  }

  /** The colour, or as much white in it as it takes to stand out from a dark panel. */
  private static Colour lightened(Colour colour) {
    for (int step = 0; step < STEPS; step++) {
      Colour lighter = mixed(colour, WHITE, (double) step / STEPS);
      if (lighter.contrastTo(NIGHT_PANEL) >= LEAST_CONTRAST) {
        return lighter;
      }
    }
    return WHITE;
  }

  private static Colour mixed(Colour one, Colour other, double share) {
    return new Colour(
        channel(one.red(), other.red(), share),
        channel(one.green(), other.green(), share),
        channel(one.blue(), other.blue(), share));
  }

  private static int channel(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }

  private Palette with(String name, String colour) {
    return with(name, Colour.parse(colour));
  }

  private Palette with(String name, Colour colour) {
    colours.put(name, colour);
    return this;
  }
}
