package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeEntry;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.partner.Commitment;
import org.officialstats.advocacy.samples.TestSnapshot;

class ConditionTest {
  private final TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData())
      .put(Organization.builder()
          .id(Id.of("bps"))
          .name(LocalizedText.of("en", "BPS"))
          .kind(Code.of("nso"))
          .build());

  private void commitment(String id, String due, String... fulfilled) {
    snapshot.put(Commitment.builder()
        .id(Id.of(id))
        .by(Id.of("bps"))
        .kind(Code.of("data-delivery"))
        .what(LocalizedText.of("en", "Data"))
        .due(LocalDate.parse(due))
        .fulfilledOn(List.of(fulfilled).stream().map(PartialDate::parse).findFirst())
        .build());
  }

  private EvaluationContext context() {
    return EvaluationContext.of(
        snapshot, ReportingPeriod.parse("2024-Q1"), LocalDate.parse("2024-03-31"));
  }

  private static List<EntityKey> commitments(String... ids) {
    return List.of(ids).stream().map(id -> new EntityKey("commitment", id)).toList();
  }

  @Test
  void recordsCountOrDoNotOrItCannotBeTold() {
    commitment("open", "2024-02-01");
    commitment("kept", "2024-02-01", "2024-03-30");
    commitment("perhaps", "2024-02-01", "2024");
    Evidence late = Condition.on(Commitment.class, "!(has(fulfilledOn) && fulfilledOn <= asOf)")
        .ask(context());

    assertThat(late.counted()).isEqualTo(commitments("open"));
    assertThat(late.notCounted()).isEqualTo(commitments("kept"));
    assertThat(late.unknown()).isEqualTo(commitments("perhaps"));
  }

  @Test
  void readsWhatARecordPointsAtAndThePeriod() {
    commitment("in", "2024-02-01");
    commitment("after", "2024-04-01");

    assertThat(Condition.on(Commitment.class, "due in period && by.kind == 'nso'")
            .ask(context())
            .counted())
        .isEqualTo(commitments("in"));
    assertThat(Condition.on(Commitment.class, "by.kind == 'retailer'")
            .ask(context())
            .counted())
        .isEmpty();
  }

  @Test
  void codesOfAnOfficeAreKnownByItsLists() {
    CodeLists lists = CodeLists.standard()
        .extendedBy(CodeList.of("commitment-kind", LocalizedText.of("pt", "Tipos"))
            .with(Code.of("own-kind"), CodeEntry.of(LocalizedText.of("en", "Own"))));

    assertThat(Condition.on(Commitment.class, "kind == 'own-kind'", lists))
        .hasToString("kind == 'own-kind'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.on(Commitment.class, "kind == 'own-kind'"))
        .withMessageContaining("own-kind");
  }

  @Test
  void allThatIsWrongIsSaidWithItsColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.on(Commitment.class, "due < asOff && has(fulfiled)"))
        .withMessageContaining("column 7")
        .withMessageContaining("asOf")
        .withMessageContaining("column 20")
        .withMessageContaining("fulfilledOn");
  }

  @Test
  void aConditionIsShownAsItWasWritten() {
    assertThat(Condition.on(Commitment.class, "due < asOf")).hasToString("due < asOf");
  }
}
