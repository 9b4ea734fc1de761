package org.officialstats.advocacy.storage.jdbc;

import java.util.List;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;
import org.officialstats.advocacy.tck.SampleLog;

/** A process that appends commits until it has had its way so many times, and prints the hash of each that was kept. */
final class Writer {
  private Writer() {}

  public static void main(String[] arguments) {
    Settings settings = Settings.of("url", arguments[0]).and("schema", arguments[1]);
    String name = arguments[2];
    int wanted = Integer.parseInt(arguments[3]);
    int conflicts = 0;
    try (Store store = Opened.open(new JdbcStoreProvider(), settings)) {
      System.out.println("ready");
      for (int done = 0; done < wanted; ) {
        List<Commit> batch = batch(store.head(), name, done);
        try {
          store.append(batch);
          batch.forEach(
              commit -> System.out.println("kept " + commit.revision() + " " + commit.hash()));
          done++;
        } catch (StorageException refused) {
          if (refused.kind() != StorageException.Kind.CONFLICT) {
            throw refused;
          }
          conflicts++;
        }
      }
    }
    System.out.println("conflicts " + conflicts);
  }

  private static List<Commit> batch(Head head, String name, int number) {
    Commit first = commit(head, name, "shared", number);
    Commit second = commit(first.head(), name, name + "-" + number, number);
    return number % 3 == 0 ? List.of(first, second) : List.of(first);
  }

  private static Commit commit(Head head, String name, String id, int number) {
    SampleLog log = SampleLog.after(head);
    Change change = log.change("event/" + id, name + " " + number);
    return log.commit(Opened.CLOCK.instant(), Actor.of(name), "commit " + number, List.of(change));
  }
}
