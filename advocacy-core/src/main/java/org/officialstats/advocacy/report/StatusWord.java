package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

/**
 * A rating or state, as a word with its tone.
 *
 * @param word the word, such as "on track" or "no data"
 * @param tone how good it is
 */
public record StatusWord(String word, Tone tone) {
  public StatusWord {
    word = Check.visibleText("status/word", word);
    requireNonNull(tone, "tone");
  }
}
