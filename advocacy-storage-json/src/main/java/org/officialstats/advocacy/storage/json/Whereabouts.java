package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sees whether an open file is still the one of its name: one that was removed or replaced takes writes and syncs as
 * before, and nobody will find them.
 *
 * <p>While nothing has changed in the directory, the file is in its place, and it is enough to look at the directory:
 * to ask for the times of a file that is being written makes its next write slower.
 */
final class Whereabouts {
  /** Longer than a tick of the clock of a file system that does not tell changes apart within one. */
  private static final long TICK_MILLIS = 20;

  private final Path file;
  private final Path directory;
  private final Object identity;
  private @Nullable State settled;

  /** What changes when a name in the directory does, or when the directory is another one. */
  private record State(Object directory, FileTime changed) {}

  private Whereabouts(Path file, Path directory, Object identity) {
    this.file = file;
    this.directory = directory;
    this.identity = identity;
  }

  static Whereabouts of(Path file) throws IOException {
    Path directory = Objects.requireNonNull(file.getParent(), "parent");
    return new Whereabouts(file, directory, identity(file, attributes(file)));
  }

  /** Throws if another file has the name, or none. */
  void check() throws IOException {
    BasicFileAttributes around = attributes(Files.exists(directory) ? directory : file);
    State now = new State(identity(directory, around), around.lastModifiedTime());
    if (now.equals(settled)) {
      return;
    }
    BasicFileAttributes found = attributes(file);
    if (!identity.equals(identity(file, found))) {
      throw new FileSystemException(file.toString(), null, "another file has taken its place");
    }
    long since = found.lastModifiedTime().toMillis() - around.lastModifiedTime().toMillis();
    settled = since > TICK_MILLIS ? now : null;
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }

  private static Object identity(Path path, BasicFileAttributes attributes) {
    return Objects.requireNonNullElse(attributes.fileKey(), path);
  }
}
