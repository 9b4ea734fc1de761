package org.officialstats.advocacy.storage.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory of the local file system. Files are read and written through {@link RandomAccessFile}, as a channel closes
 * when its thread is interrupted, and a commit must survive an interrupted caller.
 */
final class LocalDisk implements Disk {
  private final Path root;

  LocalDisk(Path root) {
    this.root = root;
  }

  @Override
  public String place(String name) {
    return root.resolve(name).toString();
  }

  @Override
  public void makeDirectory(String directory) throws IOException {
    make(root.resolve(directory));
  }

  private static void make(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      return;
    }
    @Nullable Path parent = directory.getParent();
    if (parent != null) {
      make(parent);
    }
    Files.createDirectory(directory);
    if (parent != null) {
      sync(parent);
    }
  }

  @Override
  public Closeable lock(String holder) throws IOException {
    return DirectoryLock.take(root, holder);
  }

  @Override
  public List<String> list(String directory) throws IOException {
    Path path = root.resolve(directory);
    if (!Files.exists(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    }
  }

  @Override
  public boolean exists(String file) {
    return Files.exists(root.resolve(file));
  }

  @Override
  public Source open(String file) throws IOException {
    RandomAccessFile opened = new RandomAccessFile(root.resolve(file).toFile(), "r");
    return new Source() {
      @Override
      public long size() throws IOException {
        return opened.length();
      }

      @Override
      public int read(long position, byte[] buffer, int offset) throws IOException {
        opened.seek(position);
        return opened.read(buffer, offset, buffer.length - offset);
      }

      @Override
      public void close() throws IOException {
        opened.close();
      }
    };
  }

  @Override
  public Sink create(String file) throws IOException {
    return sink(file, true);
  }

  @Override
  public Sink append(String file) throws IOException {
    return sink(file, false);
  }

  private Sink sink(String file, boolean empty) throws IOException {
    Path path = root.resolve(file);
    RandomAccessFile opened = new RandomAccessFile(path.toFile(), "rw");
    if (empty) {
      opened.setLength(0);
    }
    opened.seek(opened.length());
    Whereabouts place = Whereabouts.of(path);
    return new Sink() {
      @Override
      public void write(byte[] bytes) throws IOException {
        opened.write(bytes);
      }

      @Override
      public void sync() throws IOException {
        opened.getFD().sync();
        place.check();
      }

      @Override
      public void checkPlace() throws IOException {
        place.check();
      }

      @Override
      public void close() throws IOException {
        opened.close();
      }
    };
  }

  @Override
  public Slate rewrite(String file) throws IOException {
    Path path = root.resolve(file);
    Whereabouts place = Whereabouts.of(path);
    RandomAccessFile opened = new RandomAccessFile(path.toFile(), "rwd");
    return new Slate() {
      @Override
      public void write(long position, byte[] bytes) throws IOException {
        opened.seek(position);
        opened.write(bytes);
        place.check();
      }

      @Override
      public void close() throws IOException {
        opened.close();
      }
    };
  }

  @Override
  public void rename(String from, String to) throws IOException {
    Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(String file) throws IOException {
    Files.deleteIfExists(root.resolve(file));
  }

  @Override
  public void syncDirectory(String directory) throws IOException {
    sync(root.resolve(directory));
  }

  /** A directory can be opened as a channel only, so an interrupt is put off until it has been synced. */
  private static void sync(Path directory) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      while (!isSynced(directory)) {
        interrupted |= Thread.interrupted();
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static boolean isSynced(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
      return true;
    } catch (ClosedByInterruptException again) {
      return false;
    }
  }
}
