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
  private final AheadLines ahead;

  JournalRecovery(Disk disk, Limits limits, Manifest manifest, Consumer<Notice> notices)
      throws IOException {
    this.ahead = AheadLines.of(disk, limits.checksum());
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
      JournalScan scan = scan(segment, head, disk.open(segment.file()));
      scan.checkWhole();
      head = scan.head();
    }
    Segment last = segments.get(segments.size() - 1);
    JournalScan scan = scan(last, head, ahead.open(last));
    repair(last, scan);
    if (scan.torn().isEmpty() && ahead.isCutOff(scan.head())) {
      setAheadAside(scan.head());
    }
    new Ahead(disk, limits).remove();
    return new Journal(disk, limits, segments, scan.head(), scan.wholeBytes());
  }

  private JournalScan scan(Segment segment, Head before, Disk.Source source) throws IOException {
    return new JournalScan(disk.place(segment.file()), segment, before, limits.checksum())
        .run(source, manifest);
  }

  private Journal empty() throws IOException {
    checkReached(disk.place(Segment.DIRECTORY), Head.NONE);
    new Ahead(disk, limits).remove();
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
    boolean closed = manifest.isAt(scan.head())
        && scan.head().revision().number() >= last.first()
        && !ahead.isPresent();
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
    ahead.checkReached(head);
  }

  private void setAside(Segment segment, JournalScan.Torn torn, Head head) throws IOException {
    String file;
    long length;
    try (Disk.Source source = ahead.open(segment)) {
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

  private void setAheadAside(Head head) throws IOException {
    String file = new Aside(disk).move(Ahead.FILE, "ahead-after-revision-" + head.revision());
    disk.syncDirectory("");
    notices.accept(new Notice(
        disk.place(Ahead.FILE),
        "the last write was cut off, so it was never acknowledged; the file was set aside as "
            + disk.place(file) + "; the commits up to revision " + head.revision()
            + " are all there"));
  }

  /**
   * After an unclean end the file may be in the cache of the system and not on the disk, even after a sync that failed:
   * another file takes its place.
   */
  private void writeAgain(Segment segment, long length) throws IOException {
    String temporary = segment.file() + Disk.TEMPORARY;
    try (Disk.Source source = ahead.open(segment);
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
