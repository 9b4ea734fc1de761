package org.officialstats.advocacy.catalogue;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.model.Truth;

/** In which languages materials are published on the day of looking, by rows. */
final class LanguageCoverage {
  private final long today;
  private final Register.Words material;
  private final Register.Words language;
  private final Register.Days publishedOn;

  LanguageCoverage(EvaluationContext context, Register materials) {
    Register renditions = materials.list("renditions");
    this.today = context.asOf().toEpochDay();
    this.material = renditions.words("material");
    this.language = renditions.words("language");
    this.publishedOn = renditions.days("publishedOn");
  }

  /** Whether a rendition is in the language, or in a variety of it such as {@code pt-BR} of {@code pt}. */
  IntPredicate isIn(String required) {
    BitSet known = new BitSet();
    BitSet is = new BitSet();
    return rendition -> {
      int number = language.number(rendition);
      if (!known.get(number)) {
        known.set(number);
        is.set(number, isIn(language.text(number), required));
      }
      return is.get(number);
    };
  }

  private static boolean isIn(String tag, String language) {
    return tag.startsWith(language)
        && (tag.length() == language.length() || tag.charAt(language.length()) == '-');
  }

  /** Whether one of some renditions of a material is published. */
  Truth isAvailable(int row, IntPredicate some) {
    return OfList.any(material, row, one -> some.test(one) ? isPublished(one) : Truth.FALSE);
  }

  private Truth isPublished(int rendition) {
    return publishedOn.has(rendition) ? publishedOn.isAfter(rendition, today).not() : Truth.FALSE;
  }
}
