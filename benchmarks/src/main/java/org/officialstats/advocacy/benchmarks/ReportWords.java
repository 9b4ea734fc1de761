package org.officialstats.advocacy.benchmarks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text as a reader takes them: the forms of a letter are one letter, and marks upon letters do not count. */
final class ReportWords {
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640]");

  private ReportWords() {}

  /** The words in their order; of Chinese, the characters. */
  static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    Matcher matcher = WORD.matcher(UNSEEN.matcher(plain).replaceAll(""));
    List<String> words = new ArrayList<>();
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /**
   * Which share of the words of a text another one has. Their order does not count, as peers break lines and repeat headers
   * at different places.
   */
  static double share(String text, String other) {
    List<String> words = of(text);
    Map<String, Integer> left = new HashMap<>();
    of(other).forEach(word -> left.merge(word, 1, Integer::sum));
    long found =
        words.stream().filter(word -> left.merge(word, -1, Integer::sum) >= 0).count();
    return words.isEmpty() ? 1 : (double) found / words.size();
  }
}
