package org.officialstats.advocacy.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Folding;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;

/** What holds for any log that is folded through any revision. A log is a list of commits of numbers: put 3, remove -3. */
class FoldingLawTest {
  private static final int ENTITIES = 4;
  private static final String SALT = "0123456789abcdef0123456789abcdef";

  @Property(tries = 500)
  void dropsADocumentExactlyWhereAnotherVersionFollowsInTime(
      @ForAll("logs") List<Set<Integer>> numbers, @ForAll("revisions") long through) {
    List<Commit> log = log(numbers);
    List<Commit> folded = folded(log, through);

    for (int i = 0; i < log.size(); i++) {
      Commit commit = log.get(i);
      assertThat(folded.get(i).isIntact()).isTrue();
      assertThat(folded.get(i).hash()).isEqualTo(commit.hash());
      for (int j = 0; j < commit.changes().size(); j++) {
        Change change = commit.changes().get(j);
        boolean goes = log.subList(i + 1, log.size()).stream()
            .filter(later -> later.revision().number() <= through)
            .flatMap(later -> later.changes().stream())
            .anyMatch(later -> later.key().equals(change.key()));
        assertThat(folded.get(i).changes().get(j)).isEqualTo(goes ? change.folded() : change);
      }
    }
  }

  @Property(tries = 200)
  void givesTheSameWhetherFoldedAtOnceOrBitByBit(
      @ForAll("logs") List<Set<Integer>> numbers,
      @ForAll("revisions") long first,
      @ForAll("revisions") long second) {
    List<Commit> log = log(numbers);

    assertThat(folded(folded(log, first), second)).isEqualTo(folded(log, Math.max(first, second)));
  }

  @Property(tries = 500)
  void leavesEveryStateFromTheFoldOnAndNoneBefore(
      @ForAll("logs") List<Set<Integer>> numbers, @ForAll("revisions") long through) {
    List<Commit> log = log(numbers);
    State whole = state(log);
    State folded = whole.folded(Revision.of(through));
    Revision fold = folded.foldedThrough();

    assertThat(state(folded(log, through)).foldedThrough()).isEqualTo(fold);
    assertThat(fold.number()).isLessThanOrEqualTo(through);
    assertThat(folded.isWhole()).isTrue();
    for (long number = fold.number(); number <= log.size(); number++) {
      Revision revision = Revision.of(number);
      assertThat(documents(folded, revision)).isEqualTo(documents(whole, revision));
      assertThat(documents(state(folded(log, through)), revision))
          .isEqualTo(documents(whole, revision));
    }
    if (fold.number() > 0) {
      Revision before = Revision.of(fold.number() - 1);
      assertThat(documents(folded, before))
          .as("the state just before lacks something")
          .contains(Optional.empty());
    } else {
      assertThat(folded).isSameAs(whole);
    }
  }

  @Provide
  Arbitrary<List<Set<Integer>>> logs() {
    Arbitrary<Integer> numbers =
        Arbitraries.integers().between(-ENTITIES, ENTITIES).filter(number -> number != 0);
    return numbers.set().ofMinSize(0).ofMaxSize(3).list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<Long> revisions() {
    return Arbitraries.longs().between(0, 13);
  }

  private static List<Commit> log(List<Set<Integer>> commits) {
    List<Commit> log = new ArrayList<>();
    Head head = Head.NONE;
    for (Set<Integer> numbers : commits) {
      List<Change> changes = new ArrayList<>();
      Set<Integer> seen = new HashSet<>();
      for (int number : numbers) {
        if (seen.add(Math.abs(number))) {
          changes.add(change(number, log.size()));
        }
      }
      Commit commit = Commit.after(
          head, Instant.EPOCH.plusSeconds(log.size()), Actor.of("a.diallo"), "m", changes);
      log.add(commit);
      head = commit.head();
    }
    return log;
  }

  private static Change change(int number, int at) {
    return number < 0
        ? Change.remove(key(-number))
        : Change.put(key(number), JsonDocument.of("{\"at\":" + at + "}"), SALT);
  }

  private static EntityKey key(int number) {
    return EntityKey.parse("event/ev" + number);
  }

  private static List<Commit> folded(List<Commit> log, long through) {
    return log.stream()
        .map(Folding.through(Revision.of(through), log.stream())::folded)
        .toList();
  }

  private static State state(List<Commit> log) {
    State state = State.empty();
    for (Commit commit : log) {
      state = state.plus(commit);
    }
    return state;
  }

  /** The documents of the entities that were there. */
  private static List<Optional<JsonDocument>> documents(State state, Revision revision) {
    return Stream.of(1, 2, 3, ENTITIES)
        .flatMap(number -> state.live(key(number), revision).stream())
        .map(version -> version.change().document())
        .toList();
  }
}
