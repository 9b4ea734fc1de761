package org.officialstats.advocacy.report.kind;

import java.util.LinkedHashSet;
import java.util.Set;
import org.officialstats.advocacy.language.Clip;
import org.officialstats.advocacy.language.LanguageOrder;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.report.Phrases;
import org.officialstats.advocacy.report.Text;

/**
 * Gives texts in the language of the report, or the next best one, and keeps in mind what it gave in another: titles go into
 * headings and labels as plain strings, where the renderers find them again. Not thread-safe; each report has its own.
 */
final class Quoted {
  private final LanguageOrder order;
  private final Set<Text> given = new LinkedHashSet<>();

  Quoted(LanguageOrder order) {
    this.order = order;
  }

  LanguageOrder order() {
    return order;
  }

  /** The text in so many characters at most. */
  Text text(LocalizedText text, int most) {
    Text words = new Text(Clip.of(order.in(text), most), order.foreign(text));
    boolean hasLetters = words.text().codePoints().anyMatch(Character::isLetter);
    if (words.language().isPresent() && hasLetters && given.size() < Phrases.MOST) {
      given.add(words);
    }
    return words;
  }

  /** What was given in other languages, as far as a document may name it: the first of very many. */
  Phrases phrases() {
    return Phrases.of(given);
  }
}
