package org.officialstats.advocacy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.definition.DefinitionForm;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.shape.RecordShape;

/** The order in which published schemas name the records of a choice is said in the code, and not left to the compiler. */
class ChoicesTest {
  private final Map<String, Form.Choice> choices = new TreeMap<>();
  private final Set<Class<?>> seen = new LinkedHashSet<>();
  private final Deque<RecordShape> waiting = new ArrayDeque<>();

  ChoicesTest() {
    Kinds.entities().forEach(type -> waiting.add(RecordShape.of(type)));
    SchemaPages.RESULTS.forEach(type -> waiting.add(RecordShape.of(type)));
    waiting.add(RecordShape.of(DefinitionForm.type()));
    while (!waiting.isEmpty()) {
      RecordShape shape = waiting.remove();
      if (seen.add(shape.type())) {
        shape.components().forEach(component -> visit(component.form()));
      }
    }
  }

  private void visit(Form form) {
    if (form instanceof Form.Maybe maybe) {
      visit(maybe.of());
    } else if (form instanceof Form.Several several) {
      visit(several.of());
    } else if (form instanceof Form.Keyed keyed) {
      visit(keyed.of());
    } else if (form instanceof Form.Group group) {
      waiting.add(group.shape().get());
    } else if (form instanceof Form.Choice choice) {
      choices.put(choice.type().getSimpleName(), choice);
      choice.cases().values().forEach(shape -> waiting.add(shape.get()));
    }
  }

  @Test
  void theSchemasNameTheRecordsOfEachChoiceInThisOrder() {
    Map<String, List<String>> names = new TreeMap<>();
    choices.forEach((type, choice) -> names.put(type, List.copyOf(choice.cases().keySet())));
    assertThat(names)
        .isEqualTo(Map.of(
            "Figuring",
            List.of("count", "share", "distinct", "sum", "ratio", "latest", "people", "days"),
            "Result",
            List.of(
                "value",
                "interval",
                "undefined",
                "no-data",
                "not-applicable",
                "not-due",
                "suppressed")));
  }

  @Test
  void theCodeOfEachChoiceSaysItsOrder() {
    choices.values().forEach(choice -> sealed(choice.type()));
  }

  /** A sealed interface that has its permitted records inside may leave them unsaid; then their places decide. */
  private static void sealed(Class<?> type) {
    assertThat(source(type))
        .as(type.getName())
        .containsPattern(
            "sealed interface " + Pattern.quote(type.getSimpleName()) + "\\b[^{]*\\bpermits\\b");
    Arrays.stream(type.getPermittedSubclasses())
        .filter(Class::isInterface)
        .forEach(ChoicesTest::sealed);
  }

  private static String source(Class<?> type) {
    String file = type.getName().replace('.', '/').replaceFirst("\\$.*", "") + ".java";
    try {
      return Files.readString(Path.of("src/main/java", file));
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }
}
