package org.officialstats.advocacy.report.kind;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
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

  /** The paragraphs in this language or the next best one, marked with it where it is another. */
  static Stream<Block> of(LocalizedText text, String language) {
    return texts(text, language).map(Paragraph::of);
  }

  /** The texts of the paragraphs. */
  static Stream<Text> texts(LocalizedText text, String language) {
    String actual = text.languageFor(language);
    return LINES
        .splitToStream(text.in(language))
        .flatMap(line -> pieces(line).stream())
        .map(piece -> actual.equals(language) ? Text.of(piece) : Text.of(piece, actual));
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
