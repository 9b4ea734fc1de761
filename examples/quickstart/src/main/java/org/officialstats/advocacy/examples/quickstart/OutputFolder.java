package org.officialstats.advocacy.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder that the example writes to. It clears what an earlier run left, and nothing else. */
final class OutputFolder {
  private static final String STORE = "store";
  private static final String SUMMARY = "summary.txt";
  /** The reports, each in every language and format. */
  static final List<String> REPORTS = List.of("update-2024-Q1", "update-2024-Q2", "review-2024");

  static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");
  static final List<String> FORMATS = List.of("pdf", "html");

  /** What a JSON store keeps in its directory. */
  private static final Set<String> STORE_OWN =
      Set.of("LOCK", "LOCK.holder", "aside", "journal", "manifest.json", "records");

  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder, made if it is missing, and emptied if an earlier run has written it.
   *
   * @throws IOException if there is anything in it that the example did not write, and then nothing is deleted
   */
  static OutputFolder cleared(Path folder) throws IOException {
    Files.createDirectories(folder);
    refuseForeign(folder);
    for (String name : own()) {
      delete(folder.resolve(name));
    }
    return new OutputFolder(folder);
  }

  Path store() {
    return folder.resolve(STORE);
  }

  Path report(String name, String language, String format) {
    return folder.resolve(file(name, language, format));
  }

  private static String file(String name, String language, String format) {
    return name + "-" + language + "." + format;
  }

  /** The names of all that the example writes. */
  static Set<String> own() {
    return Stream.concat(
            Stream.of(STORE, SUMMARY),
            REPORTS.stream()
                .flatMap(name -> LANGUAGES.stream()
                    .flatMap(
                        language -> FORMATS.stream().map(format -> file(name, language, format)))))
        .collect(Collectors.toSet());
  }

  Path summary() {
    return folder.resolve(SUMMARY);
  }

  private static void refuseForeign(Path folder) throws IOException {
    Set<String> foreign = new TreeSet<>();
    names(folder).stream().filter(name -> !own().contains(name)).forEach(foreign::add);
    Path store = folder.resolve(STORE);
    if (Files.isDirectory(store, LinkOption.NOFOLLOW_LINKS)) {
      names(store).stream()
          .filter(name -> !STORE_OWN.contains(name))
          .forEach(name -> foreign.add(STORE + "/" + name));
    } else if (Files.exists(store, LinkOption.NOFOLLOW_LINKS)) {
      foreign.add(STORE);
    }
    if (!foreign.isEmpty()) {
      throw new IOException("[" + folder + "] holds what the quickstart did not write: " + foreign
          + "; expected a new or empty folder, or one of an earlier run; name another folder");
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(path)) {
      deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.delete(each);
    }
  }
}
