package org.officialstats.advocacy.report.pdf;

/** What is special about Chinese: its characters, and which of its signs may not begin or end a line of any text. */
final class ChineseText {
  /** The language code. */
  static final String LANGUAGE = "zh";

  /** Signs that close or go on: never first in a line. */
  private static final String NOT_FIRST =
      "、。，．：；？！‼⁇⁈⁉％‰℃℉￠°′″·‧・…⋯—⸺–～／〉》」』】〕〗〙〛〞〟）］｝’”々〻ー｡､｣･﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞";

  /** Signs that open: never last in a line. */
  private static final String NOT_LAST = "〈《「『【〔〖〘〚〝（［｛‘“￥＄￡＃№｢﹙﹛﹝";

  private ChineseText() {}

  /** Whether a character is one of those that only a Chinese font draws: ideographs, and signs of their width. */
  static boolean isChinese(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF5E);
  }

  /** Whether no line may end between two neighbours, because the first one opens or the second one closes or goes on. */
  static boolean belongTogether(int before, int after) {
    return before != ' '
        && after != ' '
        && (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0);
  }
}
