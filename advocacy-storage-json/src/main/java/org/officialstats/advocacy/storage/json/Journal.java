package org.officialstats.advocacy.storage.json;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;

/**
 * The log as a row of files, of which the last is written at its end. One thread writes; any number read beside it, each
 * up to the end that it saw when it began.
 */
final class Journal implements Closeable {
  private final Disk disk;
  private final Limits limits;
  private volatile List<Segment> segments;
  private volatile Head head;
  private final Ahead ahead;
  private Disk.Sink tail;
  private long tailBytes;
  private long written;
  private boolean isBehind;

  /** For segments that have been checked, are durable, and end here; so many bytes are in the last one. */
  Journal(Disk disk, Limits limits, List<Segment> segments, Head head, long tailBytes)
      throws IOException {
    this.disk = disk;
    this.limits = limits;
    this.segments = List.copyOf(segments);
    this.head = head;
    this.tailBytes = tailBytes;
    this.ahead = new Ahead(disk, limits);
    this.tail = disk.append(last().file());
  }

  /** Makes a segment that follows this end of the log: whole and durable before it has its name. */
  static Segment create(Disk disk, Head before, Checksum checksum) throws IOException {
    Segment segment = new Segment(before.revision().number() + 1);
    disk.replace(segment.file(), Segment.header(before, checksum));
    return segment;
  }

  Head head() {
    return head;
  }

  List<Segment> segments() {
    return segments;
  }

  /** How many bytes were appended since the journal was opened. */
  long written() {
    return written;
  }

  /** Adds lines to the end, and returns when they are durable. */
  void append(byte[] lines, Head end) throws IOException {
    if (tailBytes >= limits.segmentBytes()) {
      roll();
    }
    tail.write(lines);
    isBehind = true;
    tail.checkPlace();
    if (!ahead.write(last(), tailBytes, head.revision().number() + 1, lines)) {
      settle();
    }
    tailBytes += lines.length;
    written += lines.length;
    head = end;
  }

  /** Makes the last segment itself durable, so that nothing is ahead of it. */
  void settle() throws IOException {
    if (isBehind) {
      tail.sync();
      isBehind = false;
    }
    ahead.beginAnew();
  }

  /** Leaves nothing but segments, all durable, until lines are added again. */
  void finish() throws IOException {
    settle();
    ahead.remove();
  }

  /** The lines of a batch of commits. */
  byte[] lines(List<Commit> commits) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    long batch = commits.get(0).revision().number();
    for (Commit commit : commits) {
      lines.writeBytes(JournalLine.write(commit, batch, limits.checksum()));
    }
    return lines.toByteArray();
  }

  private void roll() throws IOException {
    settle();
    Segment next = create(disk, head, limits.checksum());
    segments = Stream.concat(segments.stream(), Stream.of(next)).toList();
    reopen();
  }

  /** Goes on at the end of the file that now has the name of the last segment. */
  void reopen() throws IOException {
    tail.close();
    tail = disk.append(last().file());
    try (Disk.Source source = disk.open(last().file())) {
      tailBytes = source.size();
    }
  }

  private Segment last() {
    return segments.get(segments.size() - 1);
  }

  /** The commits after a revision, up to an end that the log has reached. */
  JournalCursor cursor(long after, Head end) {
    return new JournalCursor(disk, limits.checksum(), segments, after, end);
  }

  @Override
  public void close() throws IOException {
    try {
      tail.close();
    } finally {
      ahead.close();
    }
  }
}
