package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.json.CommitJson;
import org.officialstats.advocacy.json.JsonFormatException;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.StorageException;

/** Finds the longest chain of commits that is whole, and everything that is not as it was written. */
final class Inspection {
  private static final Checksum CHECKSUM = Checksum.CRC32C;

  /** The bytes of a segment that belong to the chain, and what its header is to follow if that is damaged. */
  record Part(long from, long to, Optional<Head> header) {
    static final Part NONE = new Part(0, 0, Optional.empty());

    boolean isEmpty() {
      return to == 0;
    }
  }

  private final Disk disk;
  private final AheadLines ahead;
  private final List<Segment> segments;
  private final List<Notice> found = new ArrayList<>();
  private final SortedMap<Segment, Part> parts = segments();
  private Optional<Manifest> manifest = Optional.empty();
  private boolean manifestFails;
  private boolean aheadFails;
  private final List<Integer> edited = new ArrayList<>();
  private Head head = Head.NONE;
  private Digest hashAtManifest = Digest.NONE;
  private long lastKnown;
  private boolean broken;

  private Inspection(Disk disk) throws IOException {
    this.disk = disk;
    this.ahead = AheadLines.of(disk, CHECKSUM);
    this.segments = Segment.among(disk.list(Segment.DIRECTORY));
  }

  private static SortedMap<Segment, Part> segments() {
    return new TreeMap<>((one, other) -> Long.compare(one.first(), other.first()));
  }

  static Inspection of(Disk disk) throws IOException {
    Inspection inspection = new Inspection(disk);
    inspection.readManifest();
    for (Segment segment : inspection.segments) {
      inspection.read(segment);
    }
    inspection.checkAhead();
    inspection.checkManifest();
    inspection.checkRecords();
    return inspection;
  }

  private void readManifest() throws IOException {
    if (!disk.exists(Manifest.FILE)) {
      return;
    }
    try {
      manifest =
          Optional.of(Manifest.read(disk.place(Manifest.FILE), disk.read(Manifest.FILE), CHECKSUM));
      lastKnown = manifest.get().revision();
    } catch (StorageException refused) {
      if (refused.kind() == StorageException.Kind.UNSUPPORTED) {
        throw refused;
      }
      manifestFails = true;
      find(Manifest.FILE, "edited or damaged: it is not what was written");
    }
  }

  private void read(Segment segment) throws IOException {
    Head before = head;
    try (LineReader lines = new LineReader(open(segment))) {
      boolean mended = lines.next() && isHeaderMendable(segment, lines);
      long start = lines.nextPosition();
      long whole = start;
      while (lines.next()) {
        if (!broken && take(segment, lines)) {
          whole = lines.nextPosition();
        }
        JournalLine.read(lines.line(), CHECKSUM)
            .ifPresent(line -> lastKnown = Math.max(lastKnown, line.revision()));
      }
      if (head.equals(before) && (broken || mended)) {
        parts.put(segment, Part.NONE);
      } else if (mended) {
        parts.put(segment, new Part(start, whole, Optional.of(before)));
      } else if (broken) {
        parts.put(segment, new Part(0, whole, Optional.empty()));
      }
    }
  }

  /** A segment as it counts: the last one with the lines that are ahead of it. */
  Disk.Source open(Segment segment) throws IOException {
    return segment.equals(segments.get(segments.size() - 1))
        ? ahead.open(segment)
        : disk.open(segment.file());
  }

  /** What is in a header follows from what is before it, so one that is damaged costs nothing. */
  private boolean isHeaderMendable(Segment segment, LineReader lines) {
    @Nullable String wrong = broken ? null : header(segment, lines);
    if (wrong == null) {
      return false;
    }
    boolean mendable = !SealedLine.isWhole(lines.line(), CHECKSUM);
    found(segment, lines, wrong);
    broken = !mendable;
    return mendable;
  }

  private boolean take(Segment segment, LineReader lines) {
    @Nullable String wrong = follow(segment, lines);
    if (wrong != null) {
      broken = true;
      found(segment, lines, wrong);
    }
    return wrong == null;
  }

  private void found(Segment segment, LineReader lines, String wrong) {
    found.add(new Notice(
        disk.place(segment.file()) + ", line " + lines.number() + ", byte " + lines.position(),
        wrong + "; the chain is whole up to revision " + head.revision()));
  }

  private @Nullable String header(Segment segment, LineReader lines) {
    try {
      segment.checkHeader(disk.place(segment.file()), lines.line(), head, CHECKSUM);
      return null;
    } catch (StorageException refused) {
      if (refused.kind() == StorageException.Kind.UNSUPPORTED) {
        throw refused;
      }
      return SealedLine.isWhole(lines.line(), CHECKSUM)
          ? "the segment does not follow revision " + head.revision()
          : "the header is damaged";
    }
  }

  /** Takes the line as the next commit, or says why it is none. */
  private @Nullable String follow(Segment segment, LineReader lines) {
    Optional<JournalLine> line =
        lines.isEnded() ? JournalLine.read(lines.line(), CHECKSUM) : Optional.empty();
    if (line.isEmpty()) {
      return "the line is not what was written, or was cut off";
    } else if (!line.get().follows(head)) {
      return "the commit does not follow revision " + head.revision();
    } else if (!isIntact(disk.place(segment.file()), lines)) {
      return "the commit is not the one of its hash";
    }
    head = line.get().head();
    if (manifest.isPresent() && manifest.get().isAt(head)) {
      hashAtManifest = head.hash();
    }
    return null;
  }

  private static boolean isIntact(String place, LineReader lines) {
    try {
      Commit commit = CommitJson.read(place + ", line " + lines.number(), lines.line());
      return commit.isIntact();
    } catch (JsonFormatException malformed) {
      return false;
    }
  }

  private void checkAhead() {
    lastKnown = Math.max(lastKnown, ahead.acknowledged());
    aheadFails = ahead.acknowledged() > head.revision().number();
    if (aheadFails) {
      find(
          Ahead.FILE,
          "knows revision " + ahead.acknowledged() + ", but the chain is whole up to "
              + head.revision() + " only");
    }
  }

  private void checkManifest() {
    manifest.filter(known -> known.revision() > head.revision().number()).ifPresent(known -> {
      manifestFails = true;
      find(
          Manifest.FILE,
          "vouches for revision " + known.revision() + ", but the chain is whole up to "
              + head.revision() + " only");
    });
    if (manifest.isPresent() && !manifestFails && !manifest.get().hash().equals(hashAtManifest)) {
      manifestFails = true;
      find(Manifest.FILE, "knows another commit at its revision than the journal has");
    }
  }

  private void checkRecords() throws IOException {
    for (Map.Entry<Integer, Manifest.BucketFile> entry :
        manifest.map(Manifest::files).orElse(new TreeMap<>()).entrySet()) {
      String file = Records.file(entry.getKey());
      if (disk.exists(file) && !isAsWritten(file, entry.getValue())) {
        edited.add(entry.getKey());
        find(file, "edited or damaged: it is not what was written");
      }
    }
  }

  /** Also when a crash came before the file took its place; opening the store finishes that. */
  private boolean isAsWritten(String file, Manifest.BucketFile expected) throws IOException {
    String waiting = file + Disk.TEMPORARY;
    return expected.matches(disk.read(file), CHECKSUM)
        || disk.exists(waiting) && expected.matches(disk.read(waiting), CHECKSUM);
  }

  private void find(String file, String what) {
    found.add(new Notice(disk.place(file), what));
  }

  /** What belongs to the chain in each segment that is not whole. */
  SortedMap<Segment, Part> parts() {
    return parts;
  }

  /** The files of records that are not as they were written. */
  List<Integer> edited() {
    return edited;
  }

  /** Whether the manifest does not fit the chain. */
  boolean manifestFails() {
    return manifestFails;
  }

  /** Whether there are lines ahead of the journal that are part of the chain no more, or of segments mended anyway. */
  boolean aheadGoes() {
    return ahead.isPresent()
        && (aheadFails
            || !parts.isEmpty() && parts.lastKey().equals(segments.get(segments.size() - 1)));
  }

  RepairReport report() {
    return report(List.of());
  }

  RepairReport report(List<Notice> setAside) {
    return new RepairReport(head, Math.max(lastKnown, head.revision().number()), found, setAside);
  }
}
