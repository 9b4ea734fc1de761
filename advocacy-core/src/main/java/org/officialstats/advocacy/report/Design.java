package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;

/**
 * The looks that an office gives its reports. Both colours have a contrast of at least 4.5:1 to white, so that they can
 * carry words.
 *
 * @param logo stands beside the title, its alternative is read out first; empty for none
 * @param primary the colour of the title, of main headings and of large figures
 * @param accent the colour of other headings and of charts
 */
public record Design(Optional<Image> logo, Colour primary, Colour accent) {
  private static final Colour WHITE = new Colour(255, 255, 255);

  /** The least contrast to white that a colour may have. */
  public static final double LEAST_CONTRAST = 4.5;

  /** The looks of reports without a design of their own. */
  public static final Design STANDARD =
      new Design(Optional.empty(), Colour.parse("#10375C"), Colour.parse("#0A6A8C"));

  public Design {
    requireNonNull(logo, "logo");
    checkContrast("design/primary", primary);
    checkContrast("design/accent", accent);
  }

  private static void checkContrast(String place, Colour colour) {
    double contrast = requireNonNull(colour, place).contrastTo(WHITE);
    if (contrast < LEAST_CONTRAST) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "[%s] %s has a contrast of %.2f to white; expected at least %.1f; take a darker one",
          place,
          colour,
          contrast,
          LEAST_CONTRAST));
    }
  }
}
