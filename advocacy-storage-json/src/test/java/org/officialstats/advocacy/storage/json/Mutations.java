package org.officialstats.advocacy.storage.json;

import java.io.IOException;

/** Disks through which a store breaks one rule of durability. */
final class Mutations {
  private Mutations() {}

  /** Says yes to every sync of these files and does nothing. */
  static Disk withoutSync(Disk disk, String start) {
    return new OtherDisk(disk) {
      @Override
      public Sink create(String file) throws IOException {
        return file.startsWith(start) ? unsynced(super.create(file)) : super.create(file);
      }

      @Override
      public Sink append(String file) throws IOException {
        return file.startsWith(start) ? unsynced(super.append(file)) : super.append(file);
      }
    };
  }

  private static Disk.Sink unsynced(Disk.Sink sink) {
    return new OtherSink(sink) {
      @Override
      public void sync() {}
    };
  }

  /** Says yes to every sync of a segment that has grown, and does nothing. */
  static Disk withoutSyncOfGrowth(Disk disk) {
    return new OtherDisk(disk) {
      @Override
      public Sink append(String file) throws IOException {
        return unsynced(super.append(file));
      }
    };
  }

  /** Says that lines are durable ahead of the journal, and has written none. */
  static final class WithoutAhead extends OtherDisk {
    WithoutAhead(Disk disk) {
      super(disk);
    }

    @Override
    public Slate rewrite(String file) {
      return new Slate() {
        @Override
        public void write(long position, byte[] bytes) {}

        @Override
        public void close() {}
      };
    }
  }

  /** Says yes to every sync of a directory and does nothing. */
  static final class WithoutDirectorySync extends OtherDisk {
    WithoutDirectorySync(Disk disk) {
      super(disk);
    }

    @Override
    public void syncDirectory(String directory) {}
  }

  /** Makes room for a file before it takes its place. */
  static final class EarlyDelete extends OtherDisk {
    EarlyDelete(Disk disk) {
      super(disk);
    }

    @Override
    public void rename(String from, String to) throws IOException {
      delete(to);
      super.rename(from, to);
    }
  }

  /** Lets the manifest take its place after the records. */
  static final class LateManifest extends OtherDisk {
    private boolean waits;

    LateManifest(Disk disk) {
      super(disk);
    }

    @Override
    public void rename(String from, String to) throws IOException {
      if (to.equals(Manifest.FILE) && !list(Records.DIRECTORY).isEmpty()) {
        waits = true;
      } else {
        super.rename(from, to);
      }
    }

    @Override
    public void syncDirectory(String directory) throws IOException {
      super.syncDirectory(directory);
      if (waits && directory.equals(Records.DIRECTORY)) {
        waits = false;
        super.rename(Manifest.FILE + TEMPORARY, Manifest.FILE);
        super.syncDirectory("");
      }
    }
  }

  /** Tries a sync that failed once more, and believes it. */
  static final class SyncAgain extends OtherDisk {
    SyncAgain(Disk disk) {
      super(disk);
    }

    @Override
    public Sink create(String file) throws IOException {
      return again(super.create(file));
    }

    @Override
    public Sink append(String file) throws IOException {
      return again(super.append(file));
    }

    private static Sink again(Sink sink) {
      return new OtherSink(sink) {
        @Override
        public void sync() throws IOException {
          try {
            sink.sync();
          } catch (IOException failed) {
            sink.sync();
          }
        }
      };
    }
  }

  /** Leaves a segment as it is when another is to take its place. */
  static final class TrustedCache extends OtherDisk {
    TrustedCache(Disk disk) {
      super(disk);
    }

    @Override
    public void rename(String from, String to) throws IOException {
      if (from.startsWith("journal/") && exists(to)) {
        delete(from);
      } else {
        super.rename(from, to);
      }
    }
  }

  /** A file that does what another does. */
  private abstract static class OtherSink implements Disk.Sink {
    private final Disk.Sink sink;

    OtherSink(Disk.Sink sink) {
      this.sink = sink;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      sink.write(bytes);
    }

    @Override
    public void sync() throws IOException {
      sink.sync();
    }

    @Override
    public void close() throws IOException {
      sink.close();
    }
  }
}
