package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.spi.Store;

/** Erasing an entity: its texts go everywhere, everything else stands. */
abstract class ErasingTopic extends StoreTopic {
  private static final EntityKey PERSON = EntityKey.parse("person/p01");
  private static final List<String> SECRETS =
      List.of("QuarkFjordZephyr", "GlyphBuxomVandal", "JinxWaltzNymph");

  @Test
  void replacesEveryVersionOfTheDocument() {
    Store store = openWithSecrets();
    redact(store);

    assertHolds(store, log.commits());
  }

  @Test
  void handsEveryFormerDocumentToTheReplacement() {
    Store store = openWithSecrets();
    store.redact(PERSON, former -> numbered(former));
    log.redact(PERSON, former -> numbered(former));

    assertHolds(store, log.commits());
  }

  @Test
  void leavesNoFormerTextInAnythingItKeeps() {
    Store store = openWithSecrets();
    if (contract().remembers()) {
      assertThat(secretsKept())
          .as("texts found before erasing: everythingKept(directory) must show what is kept")
          .isEqualTo(SECRETS);
    }
    redact(store);
    assertThat(secretsKept()).as("texts found while the store is open").isEmpty();
    store.close();
    assertThat(secretsKept()).as("texts found after closing").isEmpty();
    open();
    assertThat(secretsKept()).as("texts found after opening again").isEmpty();
  }

  @Test
  void keepsDigestsHashesAndCounts() {
    Store store = openWithSecrets();
    List<Commit> before = readAll(store);
    redact(store);

    List<Commit> after = readAll(store);
    assertThat(after)
        .extracting(Commit::hash)
        .isEqualTo(before.stream().map(Commit::hash).toList());
    assertThat(digests(after)).isEqualTo(digests(before));
    assertThat(after).allMatch(Commit::isIntact);
    assertThat(store.head()).isEqualTo(log.head());
  }

  @Test
  void leavesOtherEntitiesAlone() {
    Store store = openWith(List.of(
        log.commit(
            log.change("person/p01", "erased"),
            log.change("person/p010", "longer id"),
            log.change("person/p0", "shorter id"),
            log.change("event/p01", "other kind")),
        log.put("event/ev01", "mentions person/p01 and p01"),
        log.commit(log.change(EntityKey.parse("event/ev02"), "{\"key\":\"person/p01\"}"))));
    redact(store);

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void staysErasedAfterReopening() {
    Store store = openWithSecrets();
    redact(store);

    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void canBeDoneAgain() {
    Store store = openWithSecrets();
    redact(store);
    redact(store);

    assertHolds(store, log.commits());
  }

  @Test
  void doesNothingForAnEntityThatWasNeverThere() {
    Store store = openWithSecrets();
    store.redact(EntityKey.parse("person/p99"), former -> ERASED);

    assertHolds(store, log.commits());
  }

  @Test
  void doesNothingInAnEmptyStore() {
    Store store = open();
    store.redact(PERSON, former -> ERASED);

    assertHolds(store, List.of());
  }

  @Test
  void takesCommitsAfterwards() {
    Store store = openWithSecrets();
    redact(store);
    store.append(List.of(log.put("event/ev01", "after"), log.put("person/p01", "a pseudonym")));

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  @Test
  void canBeCompletedAfterAReplacementThatFailed() {
    Store store = openWithSecrets();
    assertThatIllegalStateException()
        .isThrownBy(() -> store.redact(PERSON, former -> {
          if (former.text().contains(SECRETS.get(1))) {
            throw new IllegalStateException("no pseudonym");
          }
          return ERASED;
        }))
        .withMessage("no pseudonym");
    assertThat(readAll(store)).allMatch(Commit::isIntact);
    redact(store);

    assertHolds(store, log.commits());
    assertHoldsAfterReopening(store, log.commits());
  }

  private Store openWithSecrets() {
    return openWith(List.of(
        log.commit(log.change("person/p01", SECRETS.get(0)), log.change("event/ev01", "kept")),
        log.put("event/ev01", "kept too"),
        log.put("person/p01", SECRETS.get(1)),
        log.remove("person/p01"),
        log.put("person/p01", SECRETS.get(2)),
        log.put("event/ev02", "kept")));
  }

  private void redact(Store store) {
    store.redact(PERSON, former -> ERASED);
    log.redact(PERSON, former -> ERASED);
  }

  private static JsonDocument numbered(JsonDocument former) {
    return JsonDocument.of("{\"length\":" + former.size() + "}");
  }

  private static List<Object> digests(List<Commit> commits) {
    return new ArrayList<>(commits.stream()
        .flatMap(commit -> commit.changes().stream())
        .map(Change::digest)
        .toList());
  }

  private List<String> secretsKept() {
    try (Stream<byte[]> kept = contract().everythingKept(directory)) {
      String all = String.join(
          "\n",
          kept.map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)).toList());
      return SECRETS.stream().filter(all::contains).toList();
    }
  }
}
