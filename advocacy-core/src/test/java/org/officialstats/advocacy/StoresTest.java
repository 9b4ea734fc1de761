package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.SettingsException;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;

class StoresTest {
  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");
  private static final Clock CLOCK = Clock.fixed(TIME, ZoneOffset.UTC);
  private static final EntityKey PERSON = EntityKey.parse("person/p01");
  private static final JsonDocument ERASED = JsonDocument.of("{\"erased\":true}");

  private Store from = open();
  private Store to = open();
  private final List<String> told = new ArrayList<>();

  @Test
  void opensAStoreByItsId() {
    assertThat(open().head()).isEqualTo(Head.NONE);
    assertThatExceptionOfType(ProviderException.class)
        .isThrownBy(() -> Stores.open("memry", Settings.none(), CLOCK, notice -> {}))
        .withMessageStartingWith("[provider store/memry] unknown id 'memry'; available: memory");
  }

  @Test
  void checksSettingsBeforeItOpens() {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> Stores.open("memory", Settings.of("directory", "x"), CLOCK, notice -> {}))
        .withMessageContaining("unknown setting 'directory'");
  }

  @Test
  void copiesEveryCommit() {
    fill(from, 5_000);

    assertThat(copy()).isEqualTo(from.head());
    assertThat(all(to)).isEqualTo(all(from));
    assertThat(told).containsExactly("0 of 5000", "2000 of 5000", "4000 of 5000", "5000 of 5000");
  }

  @Test
  void copiesAnEmptyStore() {
    assertThat(copy()).isEqualTo(Head.NONE);
    assertThat(told).containsExactly("0 of 0");
  }

  @Test
  void boundsBatchesByTheirBytesToo() {
    String large = "{\"text\":\"" + "x".repeat(3 << 20) + "\"}";
    for (int i = 0; i < 3; i++) {
      append(from, put("event/ev01", large));
    }
    copy();

    assertThat(told).containsExactly("0 of 3", "2 of 3", "3 of 3");
  }

  @Test
  void resumesACopyThatWasInterrupted() {
    fill(from, 4_500);
    assertThatIllegalStateException()
        .isThrownBy(() -> Stores.copy(from, to, progress -> {
          if (progress.copied().number() == 2_000) {
            throw new IllegalStateException("power cut");
          }
        }));
    assertThat(to.head().revision()).isEqualTo(Revision.of(2_000));

    assertThat(copy()).isEqualTo(from.head());
    assertThat(told).containsExactly("2000 of 4500", "4000 of 4500", "4500 of 4500");
    assertThat(all(to)).isEqualTo(all(from));
  }

  @Test
  void doesNothingToAFinishedCopy() {
    fill(from, 10);
    copy();
    told.clear();

    assertThat(copy()).isEqualTo(from.head());
    assertThat(told).containsExactly("10 of 10");
  }

  @Test
  void copiesWhatIsErasedAsErased() {
    append(from, put("person/p01", "{\"name\":\"secret\"}"));
    append(from, put("event/ev01", "{}"));
    from.redact(PERSON, former -> ERASED);
    copy();

    assertThat(all(to)).isEqualTo(all(from));
  }

  @Test
  void erasesInTheTargetWhatTheSourceErasedMeanwhile() {
    append(from, put("person/p01", "{\"name\":\"secret\"}"));
    append(from, put("event/ev01", "{}"));
    copy();
    append(from, put("person/p01", "{\"name\":\"another secret\"}"));
    from.redact(PERSON, former -> JsonDocument.of("{\"length\":" + former.size() + "}"));
    copy();

    assertThat(all(to)).isEqualTo(all(from));
    assertThat(all(to).toString()).doesNotContain("secret");
  }

  @Test
  void copiesWhatIsFoldedAsFolded() {
    fill(from, 120);
    from.fold(Revision.of(70));
    copy();

    assertThat(all(to)).isEqualTo(all(from)).anyMatch(commit -> isFolded(commit));
    assertThat(to.head()).isEqualTo(from.head());
  }

  @Test
  void foldsInTheTargetWhatTheSourceFoldedMeanwhile() {
    append(from, put("person/p01", "{\"name\":\"secret\"}"));
    append(from, put("event/ev01", "{}"));
    append(from, put("person/p01", "{\"name\":\"another secret\"}"));
    copy();
    append(from, put("event/ev01", "{\"text\":\"1\"}"));
    append(from, Change.remove(PERSON));
    append(from, put("event/ev01", "{\"text\":\"2\"}"));
    from.fold(Revision.of(5));
    copy();

    assertThat(all(to)).isEqualTo(all(from));
    assertThat(all(to)).filteredOn(commit -> isFolded(commit)).hasSize(3);
  }

  @Test
  void foldsAndErasesInTheTargetInWhateverOrderTheSourceDid() {
    List<Runnable> both =
        List.of(() -> from.fold(Revision.of(3)), () -> from.redact(PERSON, former -> ERASED));
    for (int first = 0; first < 2; first++) {
      from = open();
      to = open();
      append(from, put("person/p01", "{\"name\":\"secret\"}"));
      append(from, put("person/p01", "{\"name\":\"another secret\"}"));
      copy();
      append(from, put("person/p01", "{\"name\":\"third secret\"}"));
      both.get(first).run();
      both.get(1 - first).run();
      copy();

      assertThat(all(to)).isEqualTo(all(from));
    }
  }

  @Test
  void refusesATargetThatHasFoldedWhatTheSourceHasNot() {
    append(from, put("person/p01", "{\"name\":\"secret\"}"));
    append(from, Change.remove(PERSON));
    copy();
    to.fold(Revision.of(2));

    assertRefused(
        Kind.CONFLICT,
        "[target of the copy, revision 1] it has person/p01 erased, folded or changed, the source has"
            + " not; do the same in the source first, or name an empty target");
    from.redact(PERSON, former -> ERASED);
    assertRefused(
        Kind.CONFLICT,
        "[target of the copy, revision 1] it has person/p01 erased, folded or changed, the source has"
            + " not; do the same in the source first, or name an empty target");
  }

  @Test
  void refusesATargetThatDoesNotFoldWhatTheSourceHasFolded() {
    append(from, put("person/p01", "{\"name\":\"secret\"}"));
    append(from, Change.remove(PERSON));
    to = new FakeStore() {
      @Override
      public void fold(Revision through) {
        throw new UnsupportedOperationException("keeps all");
      }
    };
    copy();
    from.fold(Revision.of(2));

    assertRefused(
        Kind.UNSUPPORTED,
        "[target of the copy] the source has folded history that the target has, and the target does not"
            + " fold; name an empty target");
  }

  private static boolean isFolded(Commit commit) {
    return commit.changes().stream().anyMatch(change -> change.action() == Change.Action.FOLDED);
  }

  @Test
  void refusesATargetWithAnotherBeginning() {
    append(from, put("event/ev01", "{}"));
    append(from, put("event/ev02", "{}"));
    append(to, put("event/ev03", "{}"));

    assertRefused(
        Kind.CONFLICT,
        "[target of the copy, revision 1] it keeps another commit than the source;"
            + " name an empty target, or one with a beginning of the source");
    assertThat(to.head().revision()).isEqualTo(Revision.of(1));
  }

  @Test
  void refusesATargetThatIsLonger() {
    fill(to, 2);

    assertRefused(
        Kind.CONFLICT,
        "[copy to a store at revision 2] the source ends at revision 0;"
            + " expected an empty target or one with a beginning of the source; name another target");
  }

  @Test
  void refusesATargetThatHasErasedWhatTheSourceHasNot() {
    append(from, put("person/p01", "{\"name\":\"secret\"}"));
    copy();
    to.redact(PERSON, former -> ERASED);

    assertRefused(
        Kind.CONFLICT,
        "[target of the copy, revision 1] it has person/p01 erased, folded or changed, the source has"
            + " not; do the same in the source first, or name an empty target");
  }

  @Test
  void refusesASourceThatIsDamaged() {
    append(from, put("event/ev01", "{}"));
    Change put = put("event/ev02", "{}");
    Change damaged = new Change(
        put.key(), put.action(), put.document(), put.salt(), Digest.of("another document"));
    append(from, damaged);

    assertRefused(
        Kind.CORRUPT,
        "[source of the copy, revision 2] its hash or a digest in it is not that of its content;"
            + " restore the source from a backup, then copy again");
  }

  @Test
  void refusesASourceThatEndsTooEarly() {
    fill(from, 3);
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> Stores.copy(new Forgetful(from), to, this::tell))
        .withMessage("[source of the copy, revision 3] the log ends before it;"
            + " restore the source from a backup, then copy again");
  }

  @Test
  void noticesATargetThatDidNotKeepWhatItGot() {
    fill(from, 3);
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(() -> Stores.copy(from, new Forgetful(to), this::tell))
        .withMessage("[target of the copy, revision 3] it is not as in the source; copy to another,"
            + " empty target, and make sure that nobody writes to either store")
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Kind.CORRUPT));
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Stores.copy(null, to, this::tell))
        .withMessage("from");
    assertThatNullPointerException()
        .isThrownBy(() -> Stores.copy(from, null, this::tell))
        .withMessage("to");
    assertThatNullPointerException()
        .isThrownBy(() -> Stores.copy(from, to, null))
        .withMessage("progress");
  }

  private static Store open() {
    return Stores.open("memory", Settings.none(), CLOCK, notice -> {});
  }

  private Head copy() {
    return Stores.copy(from, to, this::tell);
  }

  private void tell(CopyProgress progress) {
    told.add(progress.copied() + " of " + progress.last());
  }

  private void assertRefused(Kind kind, String message) {
    assertThatExceptionOfType(StorageException.class)
        .isThrownBy(this::copy)
        .withMessage(message)
        .satisfies(refused -> assertThat(refused.kind()).isEqualTo(kind));
  }

  private static List<Commit> all(Store store) {
    try (Stream<Commit> commits = store.read(Revision.NONE)) {
      return commits.toList();
    }
  }

  private static void fill(Store store, int count) {
    for (int i = 0; i < count; i++) {
      append(store, put("event/ev" + i % 50, "{\"text\":\"" + i + "\"}"));
    }
  }

  private static void append(Store store, Change change) {
    store.append(
        List.of(Commit.after(store.head(), TIME, Actor.of("a.diallo"), "m", List.of(change))));
  }

  private static Change put(String key, String document) {
    return Change.put(EntityKey.parse(key), JsonDocument.of(document), "0".repeat(32));
  }
}
