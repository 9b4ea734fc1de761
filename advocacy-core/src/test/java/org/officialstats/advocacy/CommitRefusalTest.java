package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.attendance;
import static org.officialstats.advocacy.Samples.endorsedWorkplan;
import static org.officialstats.advocacy.Samples.event;
import static org.officialstats.advocacy.Samples.person;
import static org.officialstats.advocacy.Samples.strategy;
import static org.officialstats.advocacy.Samples.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeEntry;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Problem;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Attendance;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.strategy.ActivityLine;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.Workplan;
import org.officialstats.advocacy.model.workplan.WorkplanState;

class CommitRefusalTest {
  private final FakeStore store = new FakeStore();
  private final Tracker tracker = TestTracker.on(store);

  @Test
  void listsEveryProblemAtOnceAndStoresNothing() {
    Event wrong =
        event("ev01", "Kigali").toBuilder().kind(Code.of("conferense")).build();

    assertThat(refusal(changes -> changes.put(wrong).put(attendance("at01", "ev09"))))
        .containsExactly(
            "[attendance/at01, /event] points at event/ev09, which is not there;"
                + " expected a recorded event;"
                + " correct the id, or record event/ev09 in the same commit",
            "[event/ev01, /kind] no entry 'conferense' in the code list 'event-kind'; did you mean 'conference'?;"
                + " expected one of its " + codes("event-kind") + " codes;"
                + " correct the code, or add it to the list in the strategy");
    assertThat(store.log).isEmpty();
    assertThat(tracker.snapshot().revision()).isEqualTo(Revision.NONE);
  }

  @Test
  void tellsTheSameInADryRun() {
    Consumer<Changes> changes = list -> list.put(attendance("at01", "ev09"));

    assertThat(tracker.dryRun(DIALLO, changes))
        .extracting(Problem::toString)
        .isEqualTo(refusal(changes));
    assertThat(tracker.dryRun(DIALLO, list -> list.put(event("ev01", "Kigali"))))
        .isEmpty();
    assertThat(store.log).isEmpty();
  }

  @Test
  void refusesToRemoveWhatIsPointedAt() {
    commit(changes -> changes.put(event("ev01", "Kigali")).put(attendance("at01", "ev01")));

    assertThat(refusal(changes -> changes.remove(Event.class, Id.of("ev01"))))
        .containsExactly(
            "[attendance/at01, /event] points at event/ev01, which this commit removes;"
                + " expected nothing that points at it; change or remove attendance/at01 in the same commit");
  }

  @Test
  void removesWhatIsPointedAtTogetherWithWhatPoints() {
    commit(changes -> changes.put(event("ev01", "Kigali")).put(attendance("at01", "ev01")));
    commit(changes ->
        changes.remove(Event.class, Id.of("ev01")).remove(Attendance.class, Id.of("at01")));

    assertThat(tracker.snapshot().all(Event.class)).isEmpty();
  }

  @Test
  void refusesToRemoveWhatIsNotThere() {
    assertThat(refusal(changes -> changes.remove(Event.class, Id.of("ev01"))))
        .containsExactly(
            "[event/ev01] to be removed, but not there; expected an entity that is recorded;"
                + " correct the id or leave it out");
  }

  @Test
  void knowsThePartsOfTheStrategyAndSuggestsThem() {
    assertThat(refusal(changes -> changes
            .put(event("ev01", "Kigali"))
            .put(attendance("at01", "ev01").toBuilder().segment(Id.of("leader")).build())))
        .containsExactly("[attendance/at01, /segment] points at segment/leader, which is not there;"
            + " did you mean 'leaders'?; expected a recorded segment;"
            + " correct the id, or record segment/leader in the same commit");
    commit(changes -> changes
        .put(event("ev01", "Kigali"))
        .put(attendance("at01", "ev01").toBuilder().segment(Id.of("leaders")).build()));
  }

  @Test
  void refusesAStrategyWithoutAPartThatIsPointedAt() {
    commit(changes -> changes
        .put(event("ev01", "Kigali"))
        .put(attendance("at01", "ev01").toBuilder().segment(Id.of("leaders")).build()));

    String expected =
        "[attendance/at01, /segment] points at segment/leaders, which this commit removes;"
            + " expected nothing that points at it; change or remove attendance/at01 in the same commit";
    assertThat(refusal(changes -> changes.put(strategy("own", "producers"))))
        .containsExactly(expected);
    commit(changes -> changes.put(strategy("own", "leaders", "producers")));
    assertThat(refusal(changes -> changes.put(strategy("own", "producers"))))
        .containsExactly(expected);
  }

  @Test
  void refusesASecondStrategy() {
    commit(changes -> changes.put(strategy("own")));

    assertThat(refusal(changes -> changes.put(strategy("other"))))
        .containsExactly(
            "[strategy/other] a second strategy beside strategy/own; expected one strategy in force;"
                + " remove strategy/own in the same commit, or record the changes under its id");
    commit(changes -> changes.put(strategy("other")).remove(Strategy.class, Id.of("own")));
  }

  @Test
  void acceptsTheCodesThatTheStrategyAdds() {
    Event fair = event("ev01", "Fair").toBuilder().kind(Code.of("street-fair")).build();
    commit(changes -> changes.put(withStreetFair(strategy("own"))).put(fair));

    assertThat(refusal(changes -> changes.put(strategy("own"))))
        .containsExactly(
            "[event/ev01, /kind] no entry 'street-fair' in the code list 'event-kind'; expected one of its "
                + codes("event-kind")
                + " codes; correct the code, or add it to the list in the strategy");
  }

  @Test
  void refusesATransitionThatTheTableDoesNotHave() {
    commit(changes -> changes.put(inState(EventState.HELD)));

    assertThat(refusal(changes -> changes.put(inState(EventState.PLANNED))))
        .containsExactly(
            "[event/ev01, /state] goes from 'held' to 'planned'; expected 'cancelled', 'postponed';"
                + " take the states in their order");
  }

  @Test
  void refusesAFirstStateThatIsNoBeginning() {
    Workplan returned = endorsedWorkplan("wp19").toBuilder()
        .state(WorkplanState.RETURNED)
        .returnedReason(text("Too much"))
        .endorsement(Optional.empty())
        .build();

    assertThat(refusal(changes -> changes.put(withEvents(strategy("own"))).put(returned)))
        .containsExactly(
            "[workplan/wp19, /state] recorded first as 'returned';"
                + " expected 'draft', 'submitted', 'endorsed', 'closed'; record it in one of these states first");
  }

  @Test
  void keepsWhatIsFrozenAsItIs() {
    commit(changes -> changes.put(withEvents(strategy("own"))).put(endorsedWorkplan("wp19")));
    Workplan changed =
        endorsedWorkplan("wp19").toBuilder().title(text("Another")).build();

    assertThat(refusal(changes -> changes.put(changed)))
        .containsExactly(
            "[workplan/wp19, /title/en] changed in state 'endorsed', in which the content is fixed;"
                + " expected changes of " + String.join(", ", changed.changeableWhenFrozen())
                + " only;"
                + " leave it as it was, or record a new version under another id");
    assertThat(refusal(changes -> changes.remove(Workplan.class, Id.of("wp19"))))
        .containsExactly(
            "[workplan/wp19] removed in state 'endorsed', in which the content is fixed; expected to stay;"
                + " leave it, as others rely on what it says");
    commit(changes -> changes.put(
        endorsedWorkplan("wp19").toBuilder().labels(Map.of("file", "A-19")).build()));
  }

  @Test
  void keepsAnErasedPersonErased() {
    commit(changes -> changes.put(person("p1", "Amina Diallo")));
    tracker.erase(DIALLO, Id.of("p1"), "asked for");

    assertThat(refusal(changes -> changes.put(person("p1", "Amina Diallo"))))
        .containsExactly(
            "[person/p1, /erased] records again a person who was erased; expected a person who stays erased;"
                + " if there is a new basis to keep the data, record them under a new id");
  }

  private static Event inState(EventState state) {
    return event("ev01", "Kigali").toBuilder().state(state).build();
  }

  private static Strategy withEvents(Strategy strategy) {
    ActivityLine events = new ActivityLine(Id.of("events"), 1, text("Events"), Set.of(), List.of());
    return strategy.toBuilder().activityLines(List.of(events)).build();
  }

  private static Strategy withStreetFair(Strategy strategy) {
    CodeList fair = CodeList.of("event-kind", text("Kinds of event"))
        .with(Code.of("street-fair"), CodeEntry.of(text("Street fair")));
    return strategy.toBuilder().codeLists(List.of(fair)).build();
  }

  private int codes(String list) {
    return tracker.snapshot().codeLists().list(list).entries().size()
        - (tracker.snapshot().codeLists().list(list).contains(Code.of("street-fair")) ? 1 : 0);
  }

  private void commit(Consumer<Changes> changes) {
    tracker.commit(DIALLO, "m", changes);
  }

  private List<String> refusal(Consumer<Changes> changes) {
    CommitRefusedException refused = catchThrowableOfType(
        CommitRefusedException.class, () -> tracker.commit(DIALLO, "m", changes));
    assertThat(refused.getMessage().split("\n")).hasSameSizeAs(refused.problems());
    assertThat(refused.conflicts()).isEmpty();
    assertThat(refused.denials()).isEmpty();
    return refused.problems().stream().map(Problem::toString).toList();
  }
}
