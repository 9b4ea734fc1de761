package org.officialstats.advocacy.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where benchmarks write: on the disk of the build directory, as a temporary one may be memory. */
final class Directories {
  static final String PROPERTY = "benchmarks.directory";

  private Directories() {}

  static Path root() {
    return Path.of(System.getProperty(PROPERTY, "target/benchmarks")).toAbsolutePath();
  }

  static Path empty() throws IOException {
    Files.createDirectories(root());
    return Files.createTempDirectory(root(), "trial-");
  }

  static void delete(Path directory) throws IOException {
    for (Path path : files(directory)) {
      Files.delete(path);
    }
  }

  /** Everything in the directory and the directory itself, the deepest first. */
  static List<Path> files(Path directory) {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
