package org.officialstats.advocacy.report.html;

import java.util.Locale;
import java.util.Map;

/**
 * The few words that this renderer says by itself, in the language of the report or else in English.
 *
 * @param language the language that they are in
 * @param skip leads past the head of the report
 * @param back leads from a footnote to where it belongs
 */
record FixedWords(String language, String skip, String back) {
  private static final FixedWords ENGLISH =
      new FixedWords("en", "Skip to the report", "back to the text");
  private static final Map<String, FixedWords> OTHERS = Map.of(
      "ar", new FixedWords("ar", "انتقل إلى نص التقرير", "العودة إلى النص"),
      "es", new FixedWords("es", "Ir al informe", "volver al texto"),
      "fr", new FixedWords("fr", "Aller au rapport", "retour au texte"),
      "ru", new FixedWords("ru", "Перейти к отчёту", "вернуться к тексту"),
      "zh", new FixedWords("zh", "跳到报告正文", "返回正文"));

  static FixedWords of(String tag) {
    return OTHERS.getOrDefault(Locale.forLanguageTag(tag).getLanguage(), ENGLISH);
  }
}
