package org.officialstats.advocacy.report.kind;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.language.Clip;
import org.officialstats.advocacy.language.LanguageOrder;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Text;

/** Makes paragraphs of what somebody wrote: one for each line, and more where a line is longer than a block may be. */
final class Paragraphs {
  private static final int LONGEST = 10_000;
  private static final Splitter LINES =
      Splitter.on(CharMatcher.anyOf("\r\n")).trimResults().omitEmptyStrings();

  private Paragraphs() {}

  /** The paragraphs in the language of the readers or the next best one, marked with it where it is another. */
  static Stream<Block> of(LocalizedText text, LanguageOrder order) {
    return texts(text, order).map(Paragraph::of);
  }

  /** The texts of the paragraphs. */
  static Stream<Text> texts(LocalizedText text, LanguageOrder order) {
    Optional<String> foreign = order.foreign(text);
    return LINES
        .splitToStream(order.in(text))
        .flatMap(line -> pieces(line).stream())
        .map(piece -> new Text(piece, foreign));
  }

  /** The text as a piece of a line, marked in the same way. */
  static Text text(LocalizedText text, LanguageOrder order) {
    return new Text(Clip.of(order.in(text), LONGEST), order.foreign(text));
  }

  /** The line in pieces that are short enough, divided at spaces where there are any. */
  private static List<String> pieces(String line) {
    ImmutableList.Builder<String> pieces = ImmutableList.builder();
    String rest = line;
    while (rest.length() > LONGEST) {
      int space = rest.lastIndexOf(' ', LONGEST);
      int end = space > 0 ? space : rest.offsetByCodePoints(0, rest.codePointCount(0, LONGEST) - 1);
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    return pieces.add(rest).build();
  }
}
