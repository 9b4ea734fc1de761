package org.officialstats.advocacy.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Listed;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.Sensitivity;

class EntityShapesTest {
  private record Step(Id<Step> id, Optional<Id<Step>> after) {}

  private record Journey(
      Id<Journey> id,
      LocalizedText title,
      Optional<Id<Journey>> continues,
      Set<Id<Step>> rests,
      List<Step> steps,
      Map<Id<Step>, Quantity> efforts,
      Optional<EntityKey> cause,
      @Listed("channel") Set<Code> channels,
      Map<String, String> labels,
      Sensitivity sensitivity)
      implements Entity {}

  private static final Journey JOURNEY = new Journey(
      Id.of("j1"),
      LocalizedText.of("en", "Way", "fr", "Chemin"),
      Optional.of(Id.of("j0")),
      Set.of(Id.of("s1")),
      List.of(
          new Step(Id.of("s1"), Optional.empty()), new Step(Id.of("s2"), Optional.of(Id.of("s1")))),
      ImmutableMap.of(Id.of("s2"), Quantity.of(3, "staff-day")),
      Optional.of(EntityKey.parse("event/ev01")),
      Set.of(Code.of("web")),
      Map.of("a/b", "1"),
      Sensitivity.INTERNAL);

  @Test
  void findsEveryReferenceButTheIdsThatPartsGiveThemselves() {
    assertThat(References.of(JOURNEY))
        .extracting(reference -> reference.component() + " -> " + reference.to())
        .containsExactly(
            "/continues -> journey/j0",
            "/rests/0 -> step/s1",
            "/steps/1/after -> step/s1",
            "/efforts/s2 -> step/s2",
            "/cause -> event/ev01");
    assertThat(References.of(JOURNEY))
        .allSatisfy(reference -> assertThat(reference.from()).isEqualTo(JOURNEY.key()));
  }

  @Test
  void findsTheNamedPartsOfAnEntity() {
    assertThat(References.partsOf(JOURNEY))
        .containsExactly(EntityKey.parse("step/s1"), EntityKey.parse("step/s2"));
  }

  @Test
  void findsEveryCodeOfAList() {
    assertThat(ListedCodes.of(JOURNEY))
        .containsExactly(
            new ListedCode("/efforts/s2/unit", "unit", Code.of("staff-day")),
            new ListedCode("/channels/0", "channel", Code.of("web")));
  }

  @Test
  void namesWhatChangedValueByValue() {
    Journey after = new Journey(
        JOURNEY.id(),
        LocalizedText.of("en", "Path", "fr", "Chemin"),
        Optional.empty(),
        com.google.common.collect.ImmutableSet.of(Id.of("s1"), Id.of("s2")),
        JOURNEY.steps().subList(0, 1),
        JOURNEY.efforts(),
        JOURNEY.cause(),
        JOURNEY.channels(),
        Map.of("a/b", "2"),
        Sensitivity.PUBLIC);
    assertThat(Differences.between(JOURNEY, after))
        .extracting(change -> change.pointer() + ": " + change.before().orElse("-") + " > "
            + change.after().orElse("-"))
        .containsExactly(
            "/title/en: Way > Path",
            "/continues: j0 > -",
            "/rests: s1 > s1, s2",
            "/steps/1/id: s2 > -",
            "/steps/1/after: s1 > -",
            "/labels/a~1b: 1 > 2",
            "/sensitivity: internal > public");
  }

  @Test
  void namesNothingWhenNothingChanged() {
    assertThat(Differences.between(JOURNEY, JOURNEY)).isEmpty();
  }

  @Test
  void suggestsTheNearestName() {
    assertThat(Nearest.to("approved_on", List.of("approvedBy", "approvedOn")))
        .contains("approvedOn");
    assertThat(Nearest.to("colour", List.of("approvedOn", "title"))).isEmpty();
  }
}
