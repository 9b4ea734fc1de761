package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * Why a result is as it is: a stable code for programs and a text for people.
 *
 * @param code the code, such as {@code nothing-due}
 * @param text the reason in words; English at least
 */
public record Reason(Code code, LocalizedText text) {
  public Reason {
    requireNonNull(code, "code");
    requireNonNull(text, "text");
  }

  /** A reason with its words in English. */
  public static Reason of(String code, String english) {
    return new Reason(Code.of(code), LocalizedText.of("en", english));
  }
}
