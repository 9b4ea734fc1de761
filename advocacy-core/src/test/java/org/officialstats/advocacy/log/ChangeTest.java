package org.officialstats.advocacy.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Change.Action;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;

class ChangeTest {
  private static final String HALF = "0123456789abcdef";
  private static final EntityKey KEY = EntityKey.parse("event/ev01");
  private static final JsonDocument DOCUMENT = JsonDocument.of("{\"id\":\"ev01\"}");
  private static final JsonDocument ERASED = JsonDocument.of("{}");
  private static final Change PUT = Change.put(KEY, DOCUMENT, "0123456789abcdef0123456789abcdef");
  private static final Change REMOVE = Change.remove(KEY);

  @Test
  void losesItsDocumentAndSaltAndKeepsItsDigestWhenItIsFolded() {
    Change folded = PUT.folded();

    assertThat(folded)
        .isEqualTo(
            new Change(KEY, Action.FOLDED, Optional.empty(), Optional.empty(), PUT.digest()));
    assertThat(folded.isIntact()).isTrue();
    assertThat(PUT.redacted(ERASED).folded()).isEqualTo(folded);
  }

  @Test
  void staysAsItIsWhereThereIsNoDocument() {
    assertThat(PUT.folded().folded()).isEqualTo(PUT.folded());
    assertThat(PUT.folded().redacted(ERASED)).isEqualTo(PUT.folded());
    assertThat(REMOVE.folded()).isEqualTo(REMOVE);
    assertThat(REMOVE.redacted(ERASED)).isEqualTo(REMOVE);
  }

  @Test
  void hasADocumentAndASaltAsItsActionSays() {
    for (Action action : Action.values()) {
      boolean hasDocument = action == Action.PUT || action == Action.REDACTED;
      boolean hasSalt = action == Action.PUT;
      assertThatIllegalArgumentException()
          .isThrownBy(() -> change(action, !hasDocument, hasSalt))
          .withMessage("change of event/ev01: " + action + " with document " + !hasDocument
              + " and salt " + hasSalt + "; expected PUT with both, REDACTED with a document,"
              + " FOLDED and REMOVE with neither");
      assertThatIllegalArgumentException().isThrownBy(() -> change(action, hasDocument, !hasSalt));
      assertThat(change(action, hasDocument, hasSalt).action()).isEqualTo(action);
    }
  }

  @Test
  void tellsWhatWasRecorded() {
    assertThat(PUT.salt()).contains("0123456789abcdef0123456789abcdef");
    assertThat(PUT.document()).contains(DOCUMENT);
    assertThat(REMOVE.salt()).isEmpty();
    assertThat(PUT).hasToString("PUT event/ev01 " + PUT.digest());
    for (String salt : new String[] {"", "0123", "0123456789abcdef0123456789abcdeF"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Change.put(KEY, DOCUMENT, salt))
          .withMessage("change of event/ev01: salt '" + salt + "'; expected 32 digits 0-9a-f");
    }
  }

  @Test
  void isEqualWhenAllOfItIs() {
    Change same = new Change(KEY, Action.PUT, Optional.of(DOCUMENT), PUT.salt(), PUT.digest());

    assertThat(same).isEqualTo(PUT).hasSameHashCodeAs(PUT);
    for (Change other : new Change[] {
      new Change(
          EntityKey.parse("event/ev02"), Action.PUT, PUT.document(), PUT.salt(), PUT.digest()),
      new Change(KEY, Action.PUT, Optional.of(ERASED), PUT.salt(), PUT.digest()),
      new Change(KEY, Action.PUT, PUT.document(), Optional.of("0".repeat(32)), PUT.digest()),
      new Change(KEY, Action.PUT, PUT.document(), Optional.of(HALF + "0".repeat(16)), PUT.digest()),
      new Change(KEY, Action.PUT, PUT.document(), Optional.of("0".repeat(16) + HALF), PUT.digest()),
      new Change(KEY, Action.PUT, PUT.document(), PUT.salt(), REMOVE.digest()),
      new Change(KEY, Action.REMOVE, Optional.empty(), Optional.empty(), PUT.digest()),
      PUT.folded()
    }) {
      assertThat(other).isNotEqualTo(PUT);
    }
    assertThat(PUT.folded())
        .isNotEqualTo(
            new Change(KEY, Action.REMOVE, Optional.empty(), Optional.empty(), PUT.digest()));
  }

  private static Change change(Action action, boolean hasDocument, boolean hasSalt) {
    return new Change(
        KEY,
        action,
        Optional.of(DOCUMENT).filter(any -> hasDocument),
        PUT.salt().filter(any -> hasSalt),
        PUT.digest());
  }
}
