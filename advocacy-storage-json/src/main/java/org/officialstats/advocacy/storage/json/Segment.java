package org.officialstats.advocacy.storage.json;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.officialstats.advocacy.log.Head;

/**
 * One file of the journal: a header, then a line for each commit.
 *
 * @param first the revision of its first commit, which is also its name
 */
record Segment(long first) {
  static final String DIRECTORY = "journal";

  private static final Pattern NAME = Pattern.compile("([0-9]{16})\\.jsonl");
  private static final Pattern VERSION =
      Pattern.compile("\\{\"format\":\"advocacy-journal\",\"version\":([0-9]{1,9}),");

  /** The segments among these names of files, in order; other files are nobody's business. */
  static List<Segment> among(List<String> names) {
    return names.stream()
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .map(name -> new Segment(Long.parseLong(name.group(1))))
        .sorted((one, other) -> Long.compare(one.first, other.first))
        .toList();
  }

  String file() {
    return String.format(Locale.ROOT, "%s/%016d.jsonl", DIRECTORY, first);
  }

  /** The header of a segment that follows this end of the log, with its line feed. */
  static byte[] header(Head before, Checksum checksum) {
    byte[] object = SealedLine.ascii("{\"format\":\"advocacy-journal\",\"version\":1,\"first\":"
        + before.revision().next() + "}");
    return SealedLine.seal(object, "\"previous\":\"" + before.hash() + "\"", checksum);
  }

  /** Throws unless the line, without its line feed, is the header of this segment after this end of the log. */
  void checkHeader(String place, byte[] line, Head before, Checksum checksum) {
    if (!SealedLine.isWhole(line, checksum)) {
      throw StoreErrors.damaged(place, 1, 0);
    }
    Matcher version = VERSION.matcher(SealedLine.start(line, 60));
    if (version.lookingAt() && !version.group(1).equals("1")) {
      throw StoreErrors.newer(place, version.group(1));
    }
    byte[] expected = header(before, checksum);
    if (before.revision().number() + 1 != first
        || !SealedLine.start(expected, expected.length - 1)
            .equals(SealedLine.start(line, line.length))) {
      throw StoreErrors.corrupt(
          place + ", line 1",
          "the segment does not follow revision " + before.revision()
              + ": one is missing or foreign");
    }
  }
}
