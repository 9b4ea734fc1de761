package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.RecordShape;

/** The reference page of definitions names every member of the form, each in its section. */
class FormPageTest {
  private final String page = page();

  @Test
  void everyMemberIsInTheSectionOfItsPart() {
    Map.of(
            "File", DefinitionFile.class,
            "Indicator", IndicatorForm.class,
            "Parameter", Parameter.class,
            "Population", Population.class,
            "Link", Link.class,
            "Unless", Unless.class,
            "Measure", Measure.class,
            "Group", Grouping.class,
            "Rule", RuleForm.class,
            "Message", RuleForm.Message.class)
        .forEach((section, type) -> assertThat(RecordShape.of(type).names())
            .as(section)
            .allSatisfy(member -> assertThat(section(section)).contains("`" + member + "`")));
  }

  @Test
  void everyKindOfFigureHasARowWithItsMembers() {
    Form.Choice figures = (Form.Choice) Form.of(Figuring.class);
    figures.cases().forEach((type, shape) -> {
      String row = section("Figures")
          .lines()
          .filter(line -> line.startsWith("| `" + type + "` |"))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no row for " + type));
      assertThat(shape.get().names())
          .as(type)
          .allSatisfy(member -> assertThat(row).contains("`" + member + "`"));
    });
  }

  private String section(String title) {
    String after = page.substring(page.indexOf("\n### " + title + "\n") + 1);
    int end = after.indexOf("\n### ");
    return end < 0 ? after : after.substring(0, end);
  }

  private static String page() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs/reference"))) {
      folder = folder.getParent();
    }
    try {
      return Files.readString(folder.resolve("docs/reference/definitions.md"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
