package org.officialstats.advocacy.storage.json;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.json.CommitLines;
import org.officialstats.advocacy.json.JsonFormatException;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;

/** Reads commits one after the other, a line at a time, and checks again that each is whole and follows the one before. */
final class JournalCursor implements Closeable {
  private final Disk disk;
  private final Checksum checksum;
  private final List<Segment> segments;
  private final long after;
  private final Head end;
  private final CommitLines commits = CommitLines.reader();
  private int next;
  private String place = "";
  private @Nullable LineReader lines;
  private @Nullable ChainEnd last;

  JournalCursor(Disk disk, Checksum checksum, List<Segment> segments, long after, Head end) {
    this.disk = disk;
    this.checksum = checksum;
    this.segments = segments;
    this.after = after;
    this.end = end;
    while (next + 1 < segments.size() && segments.get(next + 1).first() <= after + 1) {
      next++;
    }
  }

  /** The next commit, or empty at the end. */
  Optional<Commit> next() throws IOException {
    while (end.revision().number() > after && !isAtEnd()) {
      LineReader reader = line();
      JournalLine line = reader
          .journalLine(checksum)
          .filter(found -> last == null || last.isFollowedBy(found))
          .orElseThrow(() -> StoreErrors.damaged(place, reader.number(), reader.position()));
      moveTo(line);
      if (line.revision() > after) {
        return Optional.of(parse(reader));
      }
    }
    return Optional.empty();
  }

  private boolean isAtEnd() {
    return last != null
        && last.revision() == end.revision().number()
        && last.head().equals(end);
  }

  private void moveTo(JournalLine line) {
    if (last == null) {
      last = new ChainEnd(line.head());
    } else {
      last.moveTo(line);
    }
  }

  private LineReader line() throws IOException {
    while (lines == null || !lines.next()) {
      close();
      if (next == segments.size()) {
        throw StoreErrors.corrupt(
            place, "ends before revision " + end.revision() + ", which was acknowledged");
      }
      String file = segments.get(next++).file();
      place = disk.place(file);
      lines = new LineReader(disk.open(file));
      lines.next();
    }
    return lines;
  }

  private Commit parse(LineReader line) {
    try {
      return line.commit(commits, place);
    } catch (JsonFormatException malformed) {
      throw StoreErrors.corrupt(
          place + ", line " + line.number(), "whole, but no commit: " + malformed.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
    }
    lines = null;
  }
}
