package org.officialstats.advocacy.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.tck.SampleLog;

class DamageTest {
  private static final String REMEDY =
      "; restore the tables from a backup; nothing has been changed";

  private final String schema = Postgres.newSchema();
  private Store store;

  @BeforeEach
  void keepThreeCommits() {
    SampleLog log = SampleLog.empty();
    store = Opened.postgres(schema);
    store.append(List.of(
        log.commit(log.change("event/ev01", "Kigali"), log.change("event/ev02", "x")),
        log.put("event/ev01", "Bogotá"),
        log.remove("event/ev02")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void refusesADocumentThatSomebodyEdited() {
    assertCorrupt(
        "UPDATE {change_log} SET document = '{\"id\":\"ev01\"}' WHERE revision = 2",
        "commit_log, revision 2] the hash is not that of the content: a row was changed");
  }

  @Test
  void refusesACommitThatSomebodyEdited() {
    assertCorrupt(
        "UPDATE {commit_log} SET recorded_by = 'somebody' WHERE revision = 1",
        "commit_log, revision 1] the hash is not that of the content: a row was changed");
  }

  @Test
  void refusesALogWithAGap() {
    assertCorrupt(
        "DELETE FROM {commit_log} WHERE revision = 2",
        "commit_log, revision 3] does not follow commit 1: a commit is missing or was changed");
  }

  @Test
  void refusesALogWithoutItsEnd() {
    assertCorrupt(
        "DELETE FROM {commit_log} WHERE revision = 3",
        "commit_log, revision 3] missing, though the last commit is 3");
  }

  @Test
  void refusesACommitWithoutAllOfItsChanges() {
    assertCorrupt(
        "DELETE FROM {change_log} WHERE revision = 1 AND position = 1",
        "commit_log, revision 1] 1 changes; expected 2 rows in the change log");
  }

  @Test
  void refusesAnActionThatItDoesNotKnow() {
    assertCorrupt(
        "UPDATE {change_log} SET action = 'undo' WHERE revision = 1 AND position = 0",
        "commit_log, revision 1] unknown action 'undo'; expected put, redacted, folded or remove");
  }

  @Test
  void refusesAHeadThatIsGone() {
    assertCorrupt("DELETE FROM {head}", "head] the row is missing; expected one");
  }

  @Test
  void refusesAHeadThatIsAnother() {
    assertCorrupt(
        "UPDATE {head} SET hash = repeat('a', 64)",
        "commit_log, revision 3] the hash is not that of the content: a row was changed");
  }

  @Test
  void refusesToAppendBehindAHeadThatWasSetBack() {
    SampleLog two = SampleLog.empty();
    two.commit(two.change("event/ev01", "Kigali"), two.change("event/ev02", "x"));
    two.put("event/ev01", "Bogotá");
    String hash = two.commits().get(1).hash().hex();
    Postgres.execute(sql("UPDATE {head} SET revision = 2, hash = '" + hash + "'"));
    assertThatThrownBy(() -> store.append(List.of(two.put("event/ev03", "y"))))
        .isInstanceOfSatisfying(
            StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.CORRUPT))
        .hasMessage("[jdbc " + schema
            + ".advocacy_head] behind the log: revision 3 is there already" + REMEDY);
  }

  private void assertCorrupt(String damage, String message) {
    Postgres.execute(sql(damage));
    assertThatThrownBy(() -> SampleLog.read(store))
        .isInstanceOfSatisfying(
            StorageException.class, told -> assertThat(told.kind()).isEqualTo(Kind.CORRUPT))
        .hasMessage("[jdbc " + schema + ".advocacy_" + message + REMEDY);
  }

  private String sql(String statement) {
    return new Tables(schema, "advocacy_").sql(statement);
  }
}
