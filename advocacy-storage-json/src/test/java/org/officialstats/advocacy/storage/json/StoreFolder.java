package org.officialstats.advocacy.storage.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.ProviderContext;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.Store;

/** A directory of a store, opened as a host opens it, with what it tells the administrator. */
final class StoreFolder {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05.678Z"), ZoneOffset.UTC);

  final Path path;
  final List<String> notices = new ArrayList<>();

  StoreFolder(Path path) {
    this.path = path;
  }

  Store open() {
    return new JsonStoreProvider().open(new Context());
  }

  /** A store with small segments, that writes the records after every commit or never before it is closed. */
  JsonStore open(long segmentBytes, long snapshotBytes) {
    Duration age = snapshotBytes == Long.MAX_VALUE ? FaultRun.AGE : Duration.ZERO;
    Limits limits = new Limits(segmentBytes, snapshotBytes, age, 1_500, Checksum.CRC32C);
    return new StoreOpening(new LocalDisk(path), limits, notice -> notices.add(notice.toString()))
        .run(CLOCK);
  }

  /** What a process leaves that dies now: the files without the locks. */
  StoreFolder copyTo(Path target) {
    files().forEach((name, bytes) -> {
      if (!name.startsWith("LOCK")) {
        write(target.resolve(name), bytes);
      }
    });
    return new StoreFolder(target);
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void write(String name, String text) {
    write(path.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] bytes(String name) {
    try {
      return Files.readAllBytes(path.resolve(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  void delete(String name) {
    try {
      Files.delete(path.resolve(name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** All files by their names. */
  Map<String, byte[]> files() {
    try (Stream<Path> found = Files.walk(path)) {
      Map<String, byte[]> files = new TreeMap<>();
      found
          .filter(Files::isRegularFile)
          .forEach(file -> files.put(
              path.relativize(file).toString().replace('\\', '/'),
              bytes(path.relativize(file).toString())));
      return files;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private final class Context implements ProviderContext {
    @Override
    public Settings settings() {
      return Settings.of("directory", path);
    }

    @Override
    public Clock clock() {
      return CLOCK;
    }

    @Override
    public void notify(Notice notice) {
      notices.add(notice.toString());
    }
  }
}
