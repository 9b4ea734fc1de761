package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Plain text, in the language of the report or in one of its own.
 *
 * <p>The text is cleaned: white space of any kind becomes a space; control and format characters (bidirectional
 * overrides, soft hyphens, zero-width spaces) are dropped, but for the two joiners; half surrogate pairs, private-use
 * and unassigned characters become U+FFFD; the rest is brought to Unicode normalisation form C. All other texts of this
 * package are cleaned in the same way.
 *
 * @param text the characters, at most 20,000; may be empty
 * @param language the BCP 47 tag of the text when it is not the report's language
 */
public record Text(String text, Optional<String> language) implements Inline {
  public Text {
    text = Check.text("text", text);
    language =
        requireNonNull(language, "language").map(tag -> Check.language("text/language", tag));
  }

  /** Text in the language of the report. */
  public static Text of(String text) {
    return new Text(text, Optional.empty());
  }

  /** Text in another language, such as a title that is quoted as it was published. */
  public static Text of(String text, String language) {
    return new Text(text, Optional.of(language));
  }

  @Override
  public List<Text> texts() {
    return List.of(this);
  }
}
