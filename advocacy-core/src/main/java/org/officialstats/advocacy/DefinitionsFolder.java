package org.officialstats.advocacy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files of definitions where an office keeps them: one, or those of a folder. */
final class DefinitionsFolder {
  /** The most files of a folder. */
  static final int MOST = 100;

  private static final String ENDING = ".json";

  private final Path root;
  private final List<String> problems = new ArrayList<>();

  private DefinitionsFolder(Path root) {
    this.root = root;
  }

  /**
   * The file with this path, or the files of this folder in the order of their names.
   *
   * @throws IOException if something cannot be read, with everything that is wrong
   */
  static List<DefinitionsFile> read(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return ImmutableList.of(file(path));
    }
    if (!Files.isDirectory(path)) {
      throw new IOException(
          "[definitions " + path + "] neither a file nor a folder; expected a file"
              + " of definitions, or a folder of them; correct the path");
    }
    return new DefinitionsFolder(path.toRealPath()).files(path);
  }

  private List<DefinitionsFile> files(Path path) throws IOException {
    List<Path> named = named(path);
    if (named.isEmpty()) {
      problems.add("[definitions " + path + "] no file in it ends in " + ENDING
          + "; expected at least one; correct the path, or leave it out");
    }
    if (named.size() > MOST) {
      problems.add("[definitions " + path + "] " + named.size() + " files; expected at most " + MOST
          + "; put several definitions into a file");
    }
    named.forEach(this::check);
    if (!problems.isEmpty()) {
      throw new IOException(String.join("\n", problems));
    }
    ImmutableList.Builder<DefinitionsFile> files = ImmutableList.builder();
    for (Path each : named) {
      files.add(file(each));
    }
    return files.build();
  }

  /** Hidden files are left out: editors and mounted volumes keep things of their own there. */
  private static List<Path> named(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> name(entry).endsWith(ENDING) && !name(entry).startsWith("."))
          .sorted(Comparator.comparing(DefinitionsFolder::name))
          .toList();
    }
  }

  private static String name(Path entry) {
    return String.valueOf(entry.getFileName());
  }

  /** A link is followed inside of the folder, as mounted volumes have them, and not out of it. */
  private void check(Path entry) {
    try {
      Path real = entry.toRealPath();
      if (!real.startsWith(root)) {
        problems.add("[definitions " + entry + "] a link out of the folder, to " + real
            + "; expected a file in it; copy the file, or give its path by itself");
      } else if (!Files.isRegularFile(real)) {
        problems.add("[definitions " + entry + "] no file; expected one, as its name ends in "
            + ENDING + "; rename it");
      }
    } catch (IOException broken) {
      problems.add("[definitions " + entry + "] a link that leads to nothing; expected a file;"
          + " mend or remove the link");
    }
  }

  private static DefinitionsFile file(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return DefinitionsFile.read(path.toString(), in);
    }
  }
}
