package org.officialstats.advocacy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars as a host gets them: small, and the same on the class path and on the module path. */
class JarsIT {
  private static final String MODULE = "org.officialstats.advocacy.examples.quickstart";
  private static final String MAIN = MODULE + ".Quickstart";
  private static final long LIMIT = 12_000_000;

  @TempDir
  private Path temporary;

  @Test
  void runOnTheClassPathAndOnTheModulePathWithTheSameOutput() throws Exception {
    Path classPath = temporary.resolve("class-path");
    Path modulePath = temporary.resolve("module-path");
    Run onClassPath = Run.start("-cp", path(), MAIN, classPath.toString());
    Run onModulePath = Run.start("-p", path(), "-m", MODULE + "/" + MAIN, modulePath.toString());
    String first = onClassPath.printed();
    String second = onModulePath.printed();
    assertThat(FileTree.of(classPath)).hasSizeGreaterThan(4).isEqualTo(FileTree.of(modulePath));
    assertThat(first).isEqualTo(Files.readString(classPath.resolve("summary.txt")));
    assertThat(second).as("nothing else is printed on the module path").isEqualTo(first);
  }

  @Test
  void areSmallerThanTwelveMegabytesInAll() throws IOException {
    long sum = 0;
    List<Path> jars = libraries().stream().filter(jar -> !isBeyondPdf(jar)).toList();
    for (Path jar : jars) {
      sum += Files.size(jar);
    }
    assertThat(jars).as("core, JSON store and PDF").hasSizeGreaterThan(4);
    assertThat(sum).as("bytes of %s", jars).isLessThan(LIMIT);
  }

  /** Whether the jar is there for HTML or for Chinese, which a host that writes PDF need not have. */
  private static boolean isBeyondPdf(Path jar) {
    String name = jar.getFileName().toString();
    return name.startsWith("advocacy-report-html") || name.startsWith("advocacy-report-fonts-zh");
  }

  private static String path() throws IOException {
    return Stream.concat(Stream.of(example()), libraries().stream())
        .map(Path::toString)
        .reduce((one, other) -> one + File.pathSeparator + other)
        .orElseThrow();
  }

  private static Path example() {
    return Path.of(System.getProperty("quickstart.jar"));
  }

  /** The jars that the example needs at run time, as Maven resolved them. */
  private static List<Path> libraries() throws IOException {
    String jars = Files.readString(Path.of("target", "runtime-class-path.txt")).strip();
    List<Path> libraries =
        Stream.of(jars.split(File.pathSeparator)).map(Path::of).toList();
    assertThat(libraries).hasSizeGreaterThan(4).allMatch(jar -> jar.toString().endsWith(".jar"));
    return libraries;
  }

  /** A program that runs beside the test. */
  private record Run(Process process, Path log) {
    static Run start(String... arguments) throws IOException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-XX:TieredStopAtLevel=1");
      command.addAll(List.of(arguments));
      Path log = Files.createTempFile("quickstart", ".log");
      return new Run(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start(),
          log);
    }

    /** What it printed up to its end, errors among it. */
    String printed() throws IOException, InterruptedException {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      String printed = Files.readString(log);
      Files.delete(log);
      assertThat(process.exitValue()).as(printed).isZero();
      return printed;
    }
  }
}
