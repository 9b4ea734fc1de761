package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.officialstats.advocacy.spi.Notice;

/**
 * Sets everything aside that an inspection found not to belong to the chain. The manifest goes last, so that a store
 * whose repair was interrupted is still refused, or is repaired already.
 */
final class Mending {
  private static final int CHUNK = 1 << 16;

  private final Disk disk;
  private final Inspection inspection;
  private final List<Notice> setAside = new ArrayList<>();

  Mending(Disk disk, Inspection inspection) {
    this.disk = disk;
    this.inspection = inspection;
  }

  RepairReport run() throws IOException {
    for (Map.Entry<Segment, Inspection.Part> part : inspection.parts().entrySet()) {
      String name = "journal-" + part.getKey().first() + "-repaired";
      if (part.getValue().isEmpty()) {
        move(part.getKey().file(), name);
      } else {
        keep(part.getKey(), part.getValue(), name);
      }
    }
    if (inspection.aheadGoes()) {
      move(Ahead.FILE, "ahead-repaired");
    }
    if (inspection.manifestFails()) {
      moveAllRecords();
      move(Manifest.FILE, "manifest-repaired");
    } else {
      for (int bucket : inspection.edited()) {
        move(Records.file(bucket), "records-" + Records.number(bucket) + "-repaired");
      }
    }
    return inspection.report(setAside);
  }

  /** Copies the whole file aside, then puts the whole part of it in its place. */
  private void keep(Segment segment, Inspection.Part part, String name) throws IOException {
    String temporary = segment.file() + Disk.TEMPORARY;
    try (Disk.Source source = inspection.open(segment);
        Disk.Sink sink = disk.create(temporary)) {
      told(segment.file(), new Aside(disk).copy(source, 0, name));
      if (part.header().isPresent()) {
        sink.write(Segment.header(part.header().get(), Checksum.CRC32C));
      }
      byte[] chunk = new byte[CHUNK];
      for (long position = part.from(); position < part.to(); ) {
        int count = (int) Math.min(source.read(position, chunk, 0), part.to() - position);
        sink.write(Arrays.copyOf(chunk, count));
        position += count;
      }
      sink.sync();
    }
    disk.rename(temporary, segment.file());
    disk.syncDirectory(Segment.DIRECTORY);
  }

  /** Without a manifest nobody vouches for the records; they are written anew from the journal. */
  private void moveAllRecords() throws IOException {
    for (String name : disk.list(Records.DIRECTORY)) {
      if (name.matches("[0-9a-f]{2}\\.jsonl")) {
        move(Records.DIRECTORY + "/" + name, "records-" + name.substring(0, 2) + "-repaired");
      }
    }
  }

  private void move(String file, String name) throws IOException {
    told(file, new Aside(disk).move(file, name));
    int slash = file.indexOf('/');
    disk.syncDirectory(slash < 0 ? "" : file.substring(0, slash));
  }

  private void told(String file, String kept) {
    setAside.add(new Notice(disk.place(file), "kept as " + disk.place(kept)));
  }
}
