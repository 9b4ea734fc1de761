package org.officialstats.advocacy.storage.json;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.json.CommitJson;
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
  private int next;
  private String place = "";
  private @Nullable LineReader lines;
  private @Nullable Head last;

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
    while (end.revision().number() > after && !end.equals(last)) {
      LineReader reader = line();
      byte[] line = reader.line();
      JournalLine read = JournalLine.read(line, checksum)
          .filter(found -> last == null || found.follows(last))
          .orElseThrow(() -> StoreErrors.damaged(place, reader.number(), reader.position()));
      last = read.head();
      if (read.head().revision().number() > after) {
        return Optional.of(parse(reader.number(), line));
      }
    }
    return Optional.empty();
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

  private Commit parse(long number, byte[] line) {
    String where = place + ", line " + number;
    try {
      return CommitJson.read(where, line);
    } catch (JsonFormatException malformed) {
      throw StoreErrors.corrupt(where, "whole, but no commit: " + malformed.getMessage());
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
