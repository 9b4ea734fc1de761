package org.officialstats.advocacy.storage.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.log.Head;

/**
 * What a store that was not closed left ahead of its journal: lines that are durable here, and perhaps not in the last
 * segment yet. They count as standing there.
 *
 * <p>A header says where, then come the lines, each following the one before, and an empty line unless the last write was
 * cut off; then what had been there earlier.
 */
final class AheadLines {
  private static final Pattern HEADER = Pattern.compile(
      "\\{\"format\":\"advocacy-ahead\",\"version\":([0-9]{1,9}),\"segment\":([0-9]{1,18}),"
          + "\"position\":([0-9]{1,18}),\"first\":([0-9]{1,18}),.*");

  private final Disk disk;
  private final Checksum checksum;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private boolean present;
  private long segment;
  private long position;
  private @Nullable Head end;
  private long reached = -1;
  private boolean cutOff;
  private long acknowledged;

  private AheadLines(Disk disk, Checksum checksum) {
    this.disk = disk;
    this.checksum = checksum;
  }

  /** The header of lines that stand at this position of a segment, the first of them of this revision. */
  static byte[] header(Segment segment, long position, long revision, Checksum checksum) {
    byte[] object = SealedLine.ascii("{\"format\":\"advocacy-ahead\",\"version\":1,\"segment\":"
        + segment.first() + ",\"position\":" + position + "}");
    return SealedLine.seal(object, "\"first\":" + revision, checksum);
  }

  /** Those that the store left; none if it was closed. */
  static AheadLines of(Disk disk, Checksum checksum) throws IOException {
    AheadLines found = new AheadLines(disk, checksum);
    found.present = disk.exists(Ahead.FILE);
    if (found.present) {
      try (LineReader reader = new LineReader(disk.open(Ahead.FILE))) {
        found.read(reader);
      }
    }
    return found;
  }

  private void read(LineReader reader) throws IOException {
    byte[] header = reader.next() ? reader.line() : new byte[0];
    long first = header(header);
    boolean follows = first > 0;
    reached = first - 1;
    cutOff = !follows && header.length > 0;
    while (reader.next()) {
      byte[] bytes = reader.line();
      Optional<JournalLine> line =
          reader.isEnded() ? JournalLine.read(bytes, checksum) : Optional.empty();
      line.ifPresent(known -> acknowledged = Math.max(acknowledged, known.batch() - 1));
      if (follows && line.isPresent() && isNext(line.get(), first)) {
        end = line.get().head();
        reached = end.revision().number();
        lines.writeBytes(bytes);
        lines.write('\n');
      } else {
        cutOff |= follows && bytes.length > 0;
        follows = false;
      }
    }
  }

  private boolean isNext(JournalLine line, long first) {
    return end == null ? line.revision() == first : line.follows(end);
  }

  /** Takes what the header says; the revision of the first line, or 0 if it is not what was written. */
  private long header(byte[] line) {
    Matcher header = HEADER.matcher(SealedLine.start(line, line.length));
    if (!SealedLine.isWhole(line, checksum) || !header.matches()) {
      return 0;
    }
    if (!header.group(1).equals("1")) {
      throw StoreErrors.newer(disk.place(Ahead.FILE), header.group(1));
    }
    segment = Long.parseLong(header.group(2));
    position = Long.parseLong(header.group(3));
    return Long.parseLong(header.group(4));
  }

  /** Whether the store was not closed, and left a file. */
  boolean isPresent() {
    return present;
  }

  /** Whether a write was cut off here of which the journal, which ends there, has nothing. */
  boolean isCutOff(Head journal) {
    return cutOff && (reached < 0 || reached == journal.revision().number());
  }

  /** The last revision that is known from here to have been acknowledged: that before the latest batch. */
  long acknowledged() {
    return acknowledged;
  }

  /** Throws if the journal ends before what is known to have been acknowledged. */
  void checkReached(Head head) {
    if (head.revision().number() < acknowledged) {
      throw StoreErrors.corrupt(
          disk.place(Ahead.FILE),
          "knows revision " + acknowledged + ", but the journal ends at revision " + head.revision()
              + ": lines are missing");
    }
  }

  /** The last segment with these lines in their place. */
  Disk.Source open(Segment last) throws IOException {
    Disk.Source source = disk.open(last.file());
    return segment == last.first() && fits(source)
        ? new Amended(source, position, lines.toByteArray())
        : source;
  }

  private boolean fits(Disk.Source source) throws IOException {
    byte[] before = new byte[1];
    return position > 0 && source.read(position - 1, before, 0) == 1 && before[0] == '\n';
  }

  /** A file in which some bytes are others. */
  private static final class Amended implements Disk.Source {
    private final Disk.Source source;
    private final long from;
    private final byte[] bytes;

    Amended(Disk.Source source, long from, byte[] bytes) {
      this.source = source;
      this.from = from;
      this.bytes = bytes;
    }

    @Override
    public long size() throws IOException {
      return Math.max(source.size(), from + bytes.length);
    }

    @Override
    public int read(long position, byte[] buffer, int offset) throws IOException {
      if (position < from) {
        return (int) Math.min(source.read(position, buffer, offset), from - position);
      }
      if (position >= from + bytes.length) {
        return source.read(position, buffer, offset);
      }
      int start = (int) (position - from);
      int count = Math.min(bytes.length - start, buffer.length - offset);
      System.arraycopy(bytes, start, buffer, offset, count);
      return count;
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }
}
