package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

/**
 * Stops a simulated disk at every operation of a workload and opens what is left: everything acknowledged must be there,
 * nothing that was not submitted, and the store must go on from there. Stores that break one rule of durability must
 * fail the same test, else it would prove nothing.
 */
class CrashTest {
  private static final int CHANCES = 4;
  private static final Limits SMALL = new Limits(900, 600, Checksum.CRC32C);

  @Test
  void keepsWhatWasAcknowledgedWhereverItStops() {
    assertThat(crashes(UnaryOperator.identity(), SMALL)).isGreaterThan(400);
  }

  @Test
  void keepsWhatWasAcknowledgedWhicheverSyncFails() {
    failingSyncs(UnaryOperator.identity());
  }

  @Test
  void findsAStoreThatTrustsTheCacheAfterASyncThatFailed() {
    assertThatThrownBy(() -> failingSyncs(WithoutWritingAgain::new))
        .isInstanceOfAny(AssertionError.class, StorageException.class);
  }

  private static void failingSyncs(UnaryOperator<Disk> mutation) {
    long operations = new Run(0, mutation, SMALL).operations();
    for (long at = 1; at <= operations; at++) {
      for (int chance = 0; chance < 2; chance++) {
        Run run = new Run(at * 31 + chance, mutation, SMALL);
        run.disk.failSyncAt(at);
        run.work();
        run.recover(chance % 2 == 0, Long.MAX_VALUE);
        run.recover(false, Long.MAX_VALUE);
      }
    }
  }

  @Test
  void findsAStoreThatDoesNotSyncFiles() {
    assertFound(WithoutFileSync::new, SMALL);
  }

  @Test
  void findsAStoreThatDoesNotSyncDirectories() {
    assertFound(WithoutDirectorySync::new, SMALL);
  }

  @Test
  void findsAStoreThatDoesNotCheckLines() {
    assertFound(UnaryOperator.identity(), new Limits(900, 600, (bytes, length) -> "00000000"));
  }

  private static void assertFound(UnaryOperator<Disk> mutation, Limits limits) {
    assertThatThrownBy(() -> crashes(mutation, limits))
        .isInstanceOfAny(AssertionError.class, StorageException.class);
  }

  private static long crashes(UnaryOperator<Disk> mutation, Limits limits) {
    long operations = new Run(0, mutation, limits).operations();
    long crashes = 0;
    for (long at = 1; at <= operations; at++) {
      for (int chance = 0; chance < CHANCES; chance++) {
        Run run = new Run(at * 31 + chance, mutation, limits);
        run.disk.stopAt(at);
        run.work();
        run.recover(chance % 4 == 0, 1 + run.chance.nextInt(40));
        run.recover(chance % 4 == 1, Long.MAX_VALUE);
        crashes++;
      }
    }
    return crashes;
  }

  /** One workload on one disk, with what has been acknowledged and submitted. */
  private static final class Run {
    private final Random chance;
    private final UnaryOperator<Disk> mutation;
    private final Limits limits;
    private SimulatedDisk disk = new SimulatedDisk();
    private List<Commit> acknowledged = List.of();
    private List<Commit> submitted = List.of();
    private final List<String> notices = new ArrayList<>();

    Run(long seed, UnaryOperator<Disk> mutation, Limits limits) {
      this.chance = new Random(seed);
      this.mutation = mutation;
      this.limits = limits;
    }

    long operations() {
      work();
      return disk.operations();
    }

    void work() {
      try {
        for (int round = 0; round < 3; round++) {
          try (Store store = open()) {
            check(store);
            for (int i = 0; i < 4; i++) {
              append(store, 1 + (i + round) % 3);
            }
            if (round == 1) {
              store.redact(Log.key("ev1"), document -> JsonDocument.of("{}"));
            }
          }
        }
      } catch (SimulatedDisk.Stopped stopped) {
        return;
      } catch (StorageException failed) {
        assertThat(failed.kind()).isEqualTo(StorageException.Kind.UNAVAILABLE);
      }
    }

    /** Opens what is left and goes on, up to another stop. */
    void recover(boolean killed, long stopAt) {
      disk = killed ? disk.afterKill() : disk.afterPowerCut(chance);
      disk.stopAt(stopAt);
      try (Store store = open()) {
        check(store);
        append(store, 1);
        check(store);
        store.redact(Log.key("ev1"), document -> JsonDocument.of("{}"));
        assertThat(mutation.apply(disk) != disk || !disk.contains("\"id\":\"e1\""))
            .isTrue();
      } catch (SimulatedDisk.Stopped stopped) {
        return;
      }
    }

    private Store open() {
      return new StoreOpening(
              mutation.apply(disk), limits, notice -> notices.add(notice.toString()))
          .run(StoreFolder.CLOCK);
    }

    private void append(Store store, int count) {
      Log log = new Log(submitted);
      List<Commit> batch = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int number = log.commits().size();
        batch.add(log.commit(List.of(
            Change.put(
                Log.key("ev" + number % 5),
                Log.document("e" + number % 5, "text " + chance.nextInt(1_000)),
                Log.SALT),
            Change.remove(Log.key("other" + number % 3)))));
      }
      submitted = log.commits();
      store.append(batch);
      acknowledged = submitted;
    }

    /** Between acknowledged and submitted; from now on this is what was seen. */
    private void check(Store store) {
      List<Commit> read = Log.read(store);
      assertThat(read).hasSizeBetween(acknowledged.size(), submitted.size());
      for (int i = 0; i < read.size(); i++) {
        assertThat(read.get(i).head()).isEqualTo(submitted.get(i).head());
        assertThat(read.get(i).isIntact()).isTrue();
      }
      assertThat(notices)
          .allMatch(notice ->
              notice.matches(".*(the last write was cut off|could not be written|emptied).*"));
      submitted = read;
      acknowledged = read;
    }
  }

  /** A disk that says yes to every sync of a file and does nothing. */
  private static final class WithoutFileSync extends OtherDisk {
    WithoutFileSync(Disk disk) {
      super(disk);
    }

    @Override
    public Sink create(String file) throws IOException {
      return withoutSync(super.create(file));
    }

    @Override
    public Sink append(String file) throws IOException {
      return withoutSync(super.append(file));
    }

    private static Sink withoutSync(Sink sink) {
      return new Sink() {
        @Override
        public void write(byte[] bytes) throws IOException {
          sink.write(bytes);
        }

        @Override
        public void sync() {}

        @Override
        public void close() throws IOException {
          sink.close();
        }
      };
    }
  }

  /** A disk that leaves a segment as it is when another is to take its place. */
  private static final class WithoutWritingAgain extends OtherDisk {
    WithoutWritingAgain(Disk disk) {
      super(disk);
    }

    @Override
    public void rename(String from, String to) throws IOException {
      if (from.startsWith("journal/") && exists(to)) {
        delete(from);
      } else {
        super.rename(from, to);
      }
    }
  }

  /** A disk that says yes to every sync of a directory and does nothing. */
  private static final class WithoutDirectorySync extends OtherDisk {
    WithoutDirectorySync(Disk disk) {
      super(disk);
    }

    @Override
    public void syncDirectory(String directory) {}
  }
}
