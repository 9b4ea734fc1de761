package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.evaluation.Parts;
import org.officialstats.advocacy.evaluation.Result;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventBuilder;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.strategy.Target;
import org.officialstats.advocacy.spi.Settings;

/** Goes through {@code docs/how-to/add-an-indicator-without-java.md} as it is written. */
class WithoutJavaTest {
  private final String page = page();
  private final ManualClock clock = new ManualClock();

  @Test
  void theIndicatorTheTargetAndTheRuleOfThePageGiveWhatItSays() throws IOException {
    clock.set("2024-04-02T09:00:00Z");
    try (Tracker tracker = tracker(fence("ours.json"), Strategies.gwgBigData())) {
      Evaluation evaluation = tracker.evaluate(Work.Q1);
      IndicatorResult result = evaluation.indicator("OWN-01").orElseThrow();
      Result.Value headline = (Result.Value) result.headline().result();

      assertThat(headline.parts()).contains(Parts.of(1, 2));
      assertThat(row("`OWN-01`")).isEqualTo(headline.value().toPlainString() + " % (1 of 2)");
      assertThat(row("against the target of 80 %"))
          .isEqualTo(result.assessment().orElseThrow().rating().value().replace('-', ' '));
      assertThat(evaluation.findings("OWN-F01"))
          .extracting(finding -> finding.message().in("en"))
          .containsExactly(row("`OWN-F01`"));
      Finding found = evaluation.findings("OWN-F01").get(0);
      assertThat(found.message().in("fr")).startsWith("L’atelier « Second workshop »");
    }
  }

  @Test
  void theStrategySetsTheParameterOfTheRule() throws IOException {
    clock.set("2024-04-02T09:00:00Z");
    try (Tracker tracker = tracker(fence("ours.json"), strategyWithThePart())) {
      assertThat(tracker.evaluate(Work.Q1).findings("OWN-F01")).isEmpty();
    }
  }

  @Test
  void theMistakeOfThePageIsToldAsItSays() {
    String wrong = fence("ours.json")
        .replace("&& state == 'held' && lastDay in", "&& stat == 'held' && lastDay in");
    Matcher told = Pattern.compile("```\n(\\[ours\\.json, .*)\n```").matcher(page);
    assertThat(told.find()).isTrue();
    assertThatThrownBy(() -> tracker(wrong, Strategies.gwgBigData())).hasMessage(told.group(1));
  }

  private Tracker tracker(String definitions, Strategy strategy) throws IOException {
    try (InputStream in = new ByteArrayInputStream(definitions.getBytes(StandardCharsets.UTF_8))) {
      Tracker tracker = Tracker.builder()
          .store("memory", Settings.none())
          .clock(clock)
          .strategy(strategy)
          .definitions("ours.json", in)
          .open();
      Target target =
          EntityJson.read("target.json", JsonDocument.of(fence("target.json")), Target.class);
      tracker.commit(Samples.DIALLO, "Set a target", changes -> changes.put(target));
      tracker.commit(
          Samples.DIALLO,
          "Record workshops",
          changes -> changes
              .put(workshop("first").nextSteps(LocalizedText.of("en", "Go on")).build())
              .put(workshop("second").build()));
      return tracker;
    }
  }

  private static EventBuilder workshop(String id) {
    String name = Character.toUpperCase(id.charAt(0)) + id.substring(1) + " workshop";
    return Event.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", name))
        .kind(Code.of("workshop"))
        .dates(DateSpan.parse("2024-02-09/2024-02-10"))
        .state(EventState.HELD);
  }

  private Strategy strategyWithThePart() {
    Strategy plain = Strategies.gwgBigData().toBuilder()
        .indicators(List.of())
        .rules(List.of())
        .build();
    String part = fence("strategy-part.json").strip();
    String document = EntityJson.write(plain).text();
    return EntityJson.read(
        "strategy.json",
        JsonDocument.of(part.substring(0, part.length() - 1) + "," + document.substring(1)),
        Strategy.class);
  }

  private String fence(String name) {
    Matcher fence = Pattern.compile("```json " + Pattern.quote(name) + "\n(.*?)```", Pattern.DOTALL)
        .matcher(page);
    assertThat(fence.find()).as(name).isTrue();
    return fence.group(1);
  }

  private String row(String first) {
    Matcher row =
        Pattern.compile("\\| " + Pattern.quote(first) + " \\| (.*) \\|").matcher(page);
    assertThat(row.find()).as(first).isTrue();
    return row.group(1);
  }

  private static String page() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs/how-to"))) {
      folder = folder.getParent();
    }
    try {
      return Files.readString(folder.resolve("docs/how-to/add-an-indicator-without-java.md"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
