package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Notice;

/**
 * Opens the journal: checks every line, sets a write that was cut off aside, and makes the rest durable again.
 *
 * <p>What was cut off can stand at the end of the last segment only, and was never acknowledged. Anything else that is
 * not as it was written is damage, and refused.
 */
final class JournalRecovery {
  private static final int CHUNK = 1 << 16;

  private final Disk disk;
  private final Limits limits;
  private final Manifest manifest;
  private final Consumer<Notice> notices;

  JournalRecovery(Disk disk, Limits limits, Manifest manifest, Consumer<Notice> notices) {
    this.disk = disk;
    this.limits = limits;
    this.manifest = manifest;
    this.notices = notices;
  }

  Journal run() throws IOException {
    List<Segment> segments = Segment.among(disk.list(Segment.DIRECTORY));
    if (segments.isEmpty()) {
      return empty();
    }
    Head head = Head.NONE;
    for (Segment segment : segments.subList(0, segments.size() - 1)) {
      JournalScan scan = new JournalScan(disk, segment, head, limits.checksum()).run(manifest);
      scan.checkWhole();
      head = scan.head();
    }
    Segment last = segments.get(segments.size() - 1);
    JournalScan scan = new JournalScan(disk, last, head, limits.checksum()).run(manifest);
    repair(last, scan);
    return new Journal(disk, limits, segments, scan.head(), scan.wholeBytes());
  }

  private Journal empty() throws IOException {
    checkReached(disk.place(Segment.DIRECTORY), Head.NONE);
    Segment first = Journal.create(disk, Head.NONE, limits.checksum());
    long length = Segment.header(Head.NONE, limits.checksum()).length;
    return new Journal(disk, limits, List.of(first), Head.NONE, length);
  }

  private void repair(Segment last, JournalScan scan) throws IOException {
    if (scan.head().revision().number() < manifest.revision()) {
      scan.checkWhole();
    }
    checkReached(disk.place(last.file()), scan.head());
    if (scan.torn().isPresent()) {
      setAside(last, scan.torn().get(), scan.head());
    }
    boolean closed = manifest.isAt(scan.head()) && scan.head().revision().number() >= last.first();
    if (scan.torn().isPresent() || !closed) {
      writeAgain(last, scan.wholeBytes());
    }
  }

  private void checkReached(String place, Head head) {
    if (head.revision().number() < manifest.revision()) {
      throw StoreErrors.corrupt(
          place,
          "ends at revision " + head.revision() + ", but " + Manifest.FILE
              + " vouches for revision " + manifest.revision() + ": lines are missing");
    }
  }

  private void setAside(Segment segment, JournalScan.Torn torn, Head head) throws IOException {
    String file;
    long length;
    try (Disk.Source source = disk.open(segment.file())) {
      length = source.size() - torn.position();
      file = new Aside(disk)
          .copy(source, torn.position(), "journal-" + segment.first() + "-byte-" + torn.position());
    }
    notices.accept(new Notice(
        disk.place(segment.file()) + ", line " + torn.line(),
        "the last write was cut off, so it was never acknowledged; its " + length
            + " bytes were set aside in " + disk.place(file) + "; the commits up to revision "
            + head.revision() + " are all there"));
  }

  /**
   * After an unclean end the file may be in the cache of the system and not on the disk, even after a sync that failed:
   * another file takes its place.
   */
  private void writeAgain(Segment segment, long length) throws IOException {
    String temporary = segment.file() + Disk.TEMPORARY;
    try (Disk.Source source = disk.open(segment.file());
        Disk.Sink sink = disk.create(temporary)) {
      byte[] chunk = new byte[CHUNK];
      for (long position = 0; position < length; ) {
        int count = (int) Math.min(source.read(position, chunk, 0), length - position);
        sink.write(Arrays.copyOf(chunk, count));
        position += count;
      }
      sink.sync();
    }
    disk.rename(temporary, segment.file());
    disk.syncDirectory(Segment.DIRECTORY);
  }
}
