package org.officialstats.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.officialstats.advocacy.Samples.DIALLO;
import static org.officialstats.advocacy.Samples.event;
import static org.officialstats.advocacy.Samples.person;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.spi.StorageException;

/** Documents that another version of the library wrote, or that somebody damaged. */
class StoredDocumentTest {
  private final FakeStore store = new FakeStore();

  @Test
  void keepsFieldsThatThisVersionDoesNotKnow() {
    store(event("ev01", "Kigali").key(), withUnknownField(event("ev01", "Kigali")));
    try (Tracker tracker = TestTracker.on(store)) {
      tracker.commit(DIALLO, "title", changes -> changes.put(event("ev01", "Kigali 2019")));

      assertThat(document(1)).contains("Kigali 2019").contains("\"zz-new\":\"kept\"");
      assertThat(tracker
              .commit(DIALLO, "same", changes -> changes.put(event("ev01", "Kigali 2019")))
              .number())
          .isEqualTo(2);
    }
  }

  @Test
  void forgetsSuchFieldsOfAPersonWhoIsErased() {
    store(person("p1", "Amina").key(), withUnknownField(person("p1", "Amina")));
    try (Tracker tracker = TestTracker.on(store)) {
      tracker.erase(DIALLO, Id.<Person>of("p1"), "asked for");

      assertThat(document(0) + document(1)).doesNotContain("zz-new");
    }
  }

  @Test
  void namesTheRevisionOfADocumentThatCannotBeRead() {
    store(EntityKey.parse("event/ev01"), JsonDocument.of("{"));
    try (Tracker tracker = TestTracker.on(store)) {
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> tracker.snapshot().all(Event.class))
          .withMessageStartingWith(
              "[revision 1, event/ev01] cannot be read: [revision 1, event/ev01, line 1 column 2] ")
          .withMessageEndingWith(
              "; verify the store, then restore it, or use the version of the library that wrote it")
          .satisfies(
              failure -> assertThat(failure.kind()).isEqualTo(StorageException.Kind.CORRUPT));
    }
  }

  @Test
  void refusesADocumentOfAnotherEntity() {
    store(EntityKey.parse("event/ev01"), EntityJson.write(event("ev02", "Bogotá")));
    try (Tracker tracker = TestTracker.on(store)) {
      assertThatExceptionOfType(StorageException.class)
          .isThrownBy(() -> tracker.snapshot().all(Event.class))
          .withMessageStartingWith("[revision 1, event/ev01] the document is of event/ev02; ");
    }
  }

  private void store(EntityKey key, JsonDocument document) {
    Change change = Change.put(key, document, "0".repeat(32));
    store.append(List.of(Commit.after(
        Head.NONE, Instant.parse("2019-05-06T09:00:00Z"), DIALLO, "newer", List.of(change))));
  }

  private String document(int index) {
    return store.log.get(index).changes().get(0).document().orElseThrow().text();
  }

  private static JsonDocument withUnknownField(Entity entity) {
    String text = EntityJson.write(entity).text();
    return JsonDocument.of(text.substring(0, text.length() - 1) + ",\"zz-new\":\"kept\"}");
  }
}
