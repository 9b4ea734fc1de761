package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed loses nothing that it had acknowledged. {@code -Dadvocacy.kills=200} kills more often. */
class KillTest {
  private static final int KILLS = Integer.getInteger("advocacy.kills", 5);

  @TempDir
  private Path directory;

  @Test
  @SuppressWarnings("SystemOut")
  void keepsWhatWasAcknowledgedWheneverItIsKilled() throws Exception {
    KillLoop.Counts counts = new KillLoop(directory, 20_260_102).run(KILLS);
    System.out.printf("JSON store, kill -9: %s, lost=%d%n", counts, counts.lost());
    assertThat(counts.kills()).isEqualTo(KILLS);
    assertThat(counts.acknowledged()).isPositive();
    assertThat(counts.lost()).isZero();
    assertThat(counts.staleLocks()).isPositive();
    assertThat(counts.liveLocks()).isPositive();
  }
}
