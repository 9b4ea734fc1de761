package org.officialstats.advocacy.report.form;

import java.util.Optional;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * The looks of reports as they stand in JSON.
 *
 * @param logo the logo
 * @param primary the colour of the title and of main headings, as {@code #RRGGBB}
 * @param accent the colour of other headings and of charts, as {@code #RRGGBB}
 */
record LooksForm(Optional<LogoForm> logo, Optional<String> primary, Optional<String> accent) {
  /**
   * A logo, PNG or JPEG.
   *
   * @param file the name by which the host finds the file
   * @param base64 the file itself in base 64, where it is not named
   * @param alternative what it shows, for those who do not see it
   */
  record LogoForm(Optional<String> file, Optional<String> base64, LocalizedText alternative) {}
}
