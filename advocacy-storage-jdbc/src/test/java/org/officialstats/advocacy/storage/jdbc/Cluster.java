package org.officialstats.advocacy.storage.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a PostgreSQL server.
 *
 * @param files the directory that they are in
 */
record Cluster(Path files) {
  private static final Set<String> OF_A_RUNNING_SERVER =
      Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

  /** Makes the files of a server that has not worked yet. */
  static Cluster make(Path files) throws IOException {
    Cluster made = new Cluster(files);
    made.start().close();
    return made;
  }

  /** Starts the server. Nothing is forced to the disk: who kills a process takes nothing from the system that it wrote to. */
  EmbeddedPostgres start() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(files)
        .setCleanDataDirectory(false)
        .setServerConfig("max_connections", "20")
        .setServerConfig("shared_buffers", "16MB")
        .setServerConfig("wal_retrieve_retry_interval", "100ms")
        .setServerConfig("fsync", "off")
        .setServerConfig("synchronous_commit", "on")
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  /** A copy of the files. What a server changes meanwhile, it writes again from its log when the copy is started. */
  Cluster copy(Path to) throws IOException {
    Files.walkFileTree(files, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
          throws IOException {
        Files.copy(directory, to.resolve(files.relativize(directory).toString()));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        if (!OF_A_RUNNING_SERVER.contains(file.getFileName().toString())) {
          copyIfThere(file, to.resolve(files.relativize(file).toString()));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        return ifGone(failure);
      }
    });
    return new Cluster(to);
  }

  private static void copyIfThere(Path file, Path to) throws IOException {
    try {
      Files.copy(file, to);
    } catch (IOException failure) {
      ifGone(failure);
    }
  }

  private static FileVisitResult ifGone(IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }

  /** Adds a file, or text to one. */
  void write(String name, String text) throws IOException {
    Files.writeString(files.resolve(name), text, UTF_8, CREATE, APPEND);
  }

  /** Ends every process of the server at once; nobody is left to be stopped in order. */
  void kill() throws IOException {
    Path running = files.resolve("postmaster.pid");
    long id = Long.parseLong(Files.readAllLines(running).get(0).strip());
    ProcessHandle server = ProcessHandle.of(id).orElseThrow();
    Stream.concat(Stream.of(server), server.descendants())
        .toList()
        .forEach(ProcessHandle::destroyForcibly);
    Files.delete(running);
  }
}
