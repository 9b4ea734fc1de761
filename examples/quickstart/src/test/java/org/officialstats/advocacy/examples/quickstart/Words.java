package org.officialstats.advocacy.examples.quickstart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.ReportDocument;

/** What a program that knows no tags can find in a file: words, among those of page headers and charts. */
final class Words {
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+|\\p{N}+");
  /** Longer than all that a page shows beside the text of the document. */
  private static final int FURNITURE = 600;

  private static final int AROUND = 8;

  private final List<String> words;

  private Words(List<String> words) {
    this.words = words;
  }

  /** Each Chinese character, each run of letters, each number. Line breaks and hyphens are no matter. */
  static Words of(String text) {
    return new Words(WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
        .results()
        .map(MatchResult::group)
        .toList());
  }

  /** The text of a document without what is only heard: the alternatives of charts and pictures. */
  static String seen(ReportDocument document) {
    Set<String> heard =
        document.blocks().stream().flatMap(Words::alternative).collect(Collectors.toSet());
    return document
        .text()
        .lines()
        .filter(line -> !heard.contains(line))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> alternative(Block block) {
    if (block instanceof Chart chart) {
      return Stream.of(chart.alternative());
    }
    return block instanceof Image image ? Stream.of(image.alternative()) : Stream.empty();
  }

  /** The first of these words that does not come after those before it, with its neighbours and what is found instead. */
  Optional<String> leftOutBy(Words found) {
    int place = 0;
    for (int at = 0; at < words.size(); at++) {
      int next = found.next(words.get(at), place);
      if (next < 0) {
        return Optional.of("expected «" + around(at) + "», found «" + found.around(place) + "»");
      }
      place = next + 1;
    }
    return Optional.empty();
  }

  /** Those of these words that are there less often, in any order. */
  List<String> lackedBy(Words found) {
    List<String> lacked = new ArrayList<>();
    Map<String, Integer> left = new HashMap<>();
    found.words.forEach(word -> left.merge(word, 1, Integer::sum));
    for (String word : words) {
      if (left.merge(word, -1, Integer::sum) < 0) {
        lacked.add(word);
      }
    }
    return lacked;
  }

  private int next(String word, int from) {
    int to = Math.min(words.size(), from + FURNITURE);
    int next = words.subList(from, to).indexOf(word);
    return next < 0 ? next : from + next;
  }

  private String around(int at) {
    int from = Math.max(0, at - 3);
    return String.join(" ", words.subList(from, Math.min(words.size(), at + AROUND)));
  }
}
