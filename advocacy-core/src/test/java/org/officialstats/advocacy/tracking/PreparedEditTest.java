package org.officialstats.advocacy.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Event;

class PreparedEditTest {
  private static final Event EVENT = Samples.event("ev01", "Kigali");
  private static final String SALT = "0".repeat(32);

  private final AtomicInteger drawn = new AtomicInteger();

  @Test
  void keepsTheUnknownFieldsOfTheVersionThatIsTheLatestInTheEnd() {
    PreparedEdit edit = edit(Edit.put(EVENT, Revision.NONE), false);
    edit.prepare(Optional.empty());

    assertThat(
            edit.change(later("\"dress\":\"formal\"")).document().orElseThrow().text())
        .endsWith("\"dress\":\"formal\"}");
    assertThat(edit.document(later("\"dress\":\"casual\"")).orElseThrow().text())
        .endsWith("\"dress\":\"casual\"}");
    assertThat(edit.document(Optional.empty())).contains(EntityJson.write(EVENT));
  }

  @Test
  void isDoneWhenItIsItsTurnIfTheVersionBeforeIsTheSame() {
    PreparedEdit edit = edit(Edit.put(EVENT, Revision.NONE), false);
    Optional<Version> before = later("\"dress\":\"formal\"");
    edit.prepare(before);

    assertThat(edit.change(before)).isSameAs(edit.change(before));
    assertThat(edit.document(before))
        .containsSame(edit.change(before).document().orElseThrow());
    assertThat(edit.references()).isSameAs(edit.references());
    assertThat(edit.codes()).isSameAs(edit.codes()).isNotEmpty();
    assertThat(drawn).hasValue(1);
  }

  @Test
  void drawsNoSaltForWhatIsSoAlready() {
    edit(Edit.put(EVENT, Revision.NONE), false).prepare(version(EntityJson.write(EVENT)));

    assertThat(drawn).hasValue(0);
  }

  @Test
  void forgetsUnknownFieldsWhenItErases() {
    PreparedEdit edit = edit(Edit.put(EVENT, Revision.NONE), true);

    assertThat(edit.document(later("\"dress\":\"formal\""))).contains(EntityJson.write(EVENT));
  }

  @Test
  void removesWithoutADocument() {
    PreparedEdit edit = edit(Edit.remove(EVENT.key(), Revision.NONE), false);
    edit.prepare(version(EntityJson.write(EVENT)));

    assertThat(edit.document(version(EntityJson.write(EVENT)))).isEmpty();
    assertThat(edit.change(Optional.empty())).isEqualTo(Change.remove(EVENT.key()));
    assertThat(edit.references()).isEmpty();
    assertThat(edit.codes()).isEmpty();
  }

  private PreparedEdit edit(Edit edit, boolean erasing) {
    return new PreparedEdit(edit, erasing, () -> {
      drawn.incrementAndGet();
      return SALT;
    });
  }

  private static Optional<Version> later(String field) {
    String text = EntityJson.write(EVENT).text();
    return version(JsonDocument.of(text.substring(0, text.length() - 1) + "," + field + "}"));
  }

  private static Optional<Version> version(JsonDocument document) {
    Change change = Change.put(EVENT.key(), document, SALT);
    Commit commit = Commit.after(Head.NONE, Instant.EPOCH, Samples.DIALLO, "m", List.of(change));
    return Optional.of(new Version(Envelope.of(commit), change, null));
  }
}
