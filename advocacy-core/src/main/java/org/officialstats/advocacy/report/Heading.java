package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Opens a section. The title of the report stands above all sections and is not a heading of this kind.
 *
 * @param level 1 for a section, 2 and 3 for the parts inside; a level may go down by any step and up by one only, which
 *     {@link ReportDocument} checks
 * @param text what the section is about, in the language of the report
 * @param id names the section for links and bookmarks, unique in the report; matches {@code [a-z0-9][a-z0-9-]{0,63}}
 */
public record Heading(int level, String text, String id) implements Block {
  static final int DEEPEST = 3;
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public Heading {
    level = Check.range("heading/level", level, 1, DEEPEST);
    text = Check.visibleText("heading/text", text);
    requireNonNull(id, "id");
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "[heading/id] '%s'; expected %s", CleanText.of(id), ID));
    }
  }
}
