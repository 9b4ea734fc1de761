package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The directory for what the store found and cannot use: it is kept there for people to look at. */
final class Aside {
  static final String DIRECTORY = "aside";

  private static final int CHUNK = 1 << 16;

  private final Disk disk;

  Aside(Disk disk) {
    this.disk = disk;
  }

  /** Copies the rest of a file durably; the name of the copy. */
  String copy(Disk.Source source, long from, String name) throws IOException {
    String file = free(name);
    try (Disk.Sink sink = disk.create(file)) {
      byte[] chunk = new byte[CHUNK];
      long position = from;
      for (int count = source.read(position, chunk, 0);
          count > 0;
          count = source.read(position, chunk, 0)) {
        sink.write(Arrays.copyOf(chunk, count));
        position += count;
      }
      sink.sync();
    }
    disk.syncDirectory(DIRECTORY);
    return file;
  }

  /** Moves a file; its new name. */
  String move(String from, String name) throws IOException {
    String file = free(name);
    disk.rename(from, file);
    disk.syncDirectory(DIRECTORY);
    return file;
  }

  /** Deletes everything; whether there was something. */
  boolean clear() throws IOException {
    List<String> names = disk.list(DIRECTORY);
    for (String name : names) {
      disk.delete(DIRECTORY + "/" + name);
    }
    if (!names.isEmpty()) {
      disk.syncDirectory(DIRECTORY);
    }
    return !names.isEmpty();
  }

  private String free(String name) throws IOException {
    disk.makeDirectory(DIRECTORY);
    String file = DIRECTORY + "/" + name;
    for (int number = 2; disk.exists(file); number++) {
      file = DIRECTORY + "/" + name + "-" + number;
    }
    return file;
  }
}
