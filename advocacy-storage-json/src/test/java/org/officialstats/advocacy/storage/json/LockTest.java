package org.officialstats.advocacy.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;

class LockTest {
  @TempDir
  private Path directory;

  @Test
  void refusesASecondStoreInTheSameProcessAndThenInAnother() throws Exception {
    StoreFolder folder = new StoreFolder(directory);
    try (Store store = folder.open()) {
      String holder = folder.text("LOCK.holder").strip();
      assertThat(holder)
          .matches(
              "process " + ProcessHandle.current().pid() + " on \\S.* since 2026-01-02T03:04:05Z");
      String message = "[" + directory + "] already open: held by " + holder
          + "; close it there, or open another directory";
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> new StoreFolder(directory).open())
            .isInstanceOfSatisfying(
                StorageException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNAVAILABLE))
            .hasMessage(message);
      }
      assertThat(outputOfAnotherProcess(directory)).isEqualTo("refused: " + message);
      store.append(List.of(new Log().put("ev01", "still mine")));
    }
    assertThat(outputOfAnotherProcess(directory)).isEqualTo("opened at 1");
    folder.open().close();
  }

  @Test
  void takesNoNoticeOfWhatAProcessLeftThatIsNoMore() {
    StoreFolder folder = new StoreFolder(directory);
    folder.write("LOCK", "");
    folder.write("LOCK.holder", "process 1 on elsewhere since long");
    folder.open().close();
    assertThat(folder.text("LOCK.holder")).isEmpty();
    assertThat(folder.notices).isEmpty();
  }

  @Test
  void givesTheLockUpWhenOpeningFails() {
    StoreFolder folder = new StoreFolder(directory);
    folder.write("manifest.json", "{}");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(folder::open).hasMessageContaining("edited or damaged");
    }
    folder.delete("manifest.json");
    folder.open().close();
  }

  private static String outputOfAnotherProcess(Path directory)
      throws IOException, InterruptedException {
    Process process = AnotherJvm.builder(AnotherProcess.class, directory.toString())
        .redirectErrorStream(true)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return output.strip();
  }

  /** Opens a store and says what came of it. */
  static final class AnotherProcess {
    private AnotherProcess() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
      try (Store store = new StoreFolder(Path.of(arguments[0])).open()) {
        System.out.println("opened at " + store.head().revision());
      } catch (StorageException refused) {
        System.out.println("refused: " + refused.getMessage());
      }
    }
  }
}
