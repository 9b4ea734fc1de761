package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.officialstats.advocacy.log.Head;

/**
 * Checks a segment line by line, without parsing the commits: every checksum, and that each line follows the one before.
 */
final class JournalScan {
  private final Segment segment;
  private final Checksum checksum;
  private final String place;
  private final ChainEnd end;
  private long wholeBytes;
  private Optional<Torn> torn = Optional.empty();

  /** Where lines begin that are not whole. */
  record Torn(long line, long position, long revision) {}

  /** For a segment at this place that follows this end of the log. */
  JournalScan(String place, Segment segment, Head before, Checksum checksum) {
    this.segment = segment;
    this.checksum = checksum;
    this.place = place;
    this.end = new ChainEnd(before);
  }

  /**
   * Reads the segment, and closes it.
   *
   * @param manifest says what hash the commit at its revision has
   */
  JournalScan run(Disk.Source source, Manifest manifest) throws IOException {
    try (LineReader lines = new LineReader(source)) {
      if (!lines.next() || !lines.isEnded()) {
        throw StoreErrors.damaged(place, 1, 0);
      }
      segment.checkHeader(place, lines.line(), end.head(), checksum);
      wholeBytes = lines.nextPosition();
      while (lines.next()) {
        take(lines, manifest);
      }
    }
    return this;
  }

  private void take(LineReader lines, Manifest manifest) {
    Optional<JournalLine> line = lines.journalLine(checksum);
    if (torn.isEmpty() && line.isPresent()) {
      follow(lines, line.get(), manifest);
      return;
    }
    if (torn.isEmpty()) {
      torn = Optional.of(new Torn(lines.number(), lines.position(), end.revision() + 1));
    }
    checkTorn(torn.get(), line.or(() -> hiddenIn(lines)));
  }

  /** The whole line at the end of one that is not whole, as when the line feed between the two has been damaged. */
  private Optional<JournalLine> hiddenIn(LineReader lines) {
    byte[] line = lines.line();
    String text = SealedLine.start(line, line.length);
    int at = text.lastIndexOf(JournalLine.BEGINNING);
    return lines.isEnded() && at > 0
        ? JournalLine.read(Arrays.copyOfRange(line, at, line.length), checksum)
        : Optional.empty();
  }

  /** A later batch is written only after the one before it has been made durable. */
  private void checkTorn(Torn before, Optional<JournalLine> line) {
    if (line.isPresent() && line.get().batch() > before.revision) {
      throw StoreErrors.damaged(place, before.line, before.position);
    }
  }

  private void follow(LineReader lines, JournalLine line, Manifest manifest) {
    if (!end.isFollowedBy(line)) {
      throw StoreErrors.corrupt(
          place + ", line " + lines.number(),
          "the commit does not follow revision " + end.revision() + ": one is missing or foreign");
    }
    end.moveTo(line);
    wholeBytes = lines.nextPosition();
    if (end.revision() == manifest.revision() && !end.head().hash().equals(manifest.hash())) {
      throw StoreErrors.corrupt(
          place + ", line " + lines.number(),
          "another commit than the one that " + Manifest.FILE + " knows");
    }
  }

  /** The end of the log after this segment. */
  Head head() {
    return end.head();
  }

  /** How many bytes from the beginning are whole lines. */
  long wholeBytes() {
    return wholeBytes;
  }

  /** Where lines begin that look like a write that was cut off, if there are such. */
  Optional<Torn> torn() {
    return torn;
  }

  /** Throws if there are such lines. */
  void checkWhole() {
    torn.ifPresent(at -> {
      throw StoreErrors.damaged(place, at.line, at.position);
    });
  }
}
