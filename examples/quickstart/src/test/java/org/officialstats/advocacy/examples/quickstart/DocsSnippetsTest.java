package org.officialstats.advocacy.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java that readers are shown compiles, and the tutorial runs. */
class DocsSnippetsTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path FIRST_STEPS = ROOT.resolve("docs/tutorial/first-steps.md");

  @TempDir
  private Path temporary;

  @ParameterizedTest
  @MethodSource("pages")
  void compiles(Snippets page) throws Exception {
    assertThat(page.compile(temporary)).isEmpty();
  }

  @Test
  void runsTheTutorial() throws Exception {
    Snippets tutorial = Snippets.of(FIRST_STEPS);
    assertThat(tutorial.compile(temporary)).isEmpty();
    Path directory = Files.createDirectory(temporary.resolve("run"));
    tutorial.run(temporary, directory);
    assertThat(directory.resolve("update.pdf")).isNotEmptyFile();
  }

  @Test
  void seesTheReadmeAndTheTutorial() throws IOException {
    assertThat(pages().map(Snippets::toString))
        .contains("../../README.md", "../../docs/tutorial/first-steps.md");
  }

  private static Stream<Snippets> pages() throws IOException {
    List<Path> files = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    List<Snippets> pages = new ArrayList<>();
    for (Path file : files) {
      Snippets page = Snippets.of(file);
      if (!page.isEmpty()) {
        pages.add(page);
      }
    }
    return pages.stream();
  }
}
