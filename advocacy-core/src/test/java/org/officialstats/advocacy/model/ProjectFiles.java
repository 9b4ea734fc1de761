package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files of the project and of the data beside it, and the programs that make some of them. */
final class ProjectFiles {
  private static final Path TABLES =
      Path.of("advocacy-core/src/main/resources/org/officialstats/advocacy/model");

  private ProjectFiles() {}

  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("tools"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  static Path tables() {
    return root().resolve(TABLES);
  }

  /** A file of the source data beside the project; its tests have the tag {@code source-data}. */
  static Path shared(String name) {
    Path file = root().resolveSibling("shared").resolve("data").resolve(name);
    assertThat(file).as("source data, which are not part of the project").exists();
    return file;
  }

  /** Runs one of the programs that make files and gives what it wrote on the console. */
  static String runTool(int exitCode, String tool, Path... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dfile.encoding=UTF-8");
    command.add(root().resolve("tools").resolve(tool).toString());
    Arrays.stream(arguments).map(Path::toString).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String console = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(console).isEqualTo(exitCode);
    return console;
  }
}
