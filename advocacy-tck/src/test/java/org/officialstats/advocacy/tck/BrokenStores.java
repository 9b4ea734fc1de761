package org.officialstats.advocacy.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;

/** Stores of which each breaks one rule, in a way that has been seen. */
final class BrokenStores {
  private BrokenStores() {}

  static final class LosesTheLastCommitOnReopening extends PlainStore {
    LosesTheLastCommitOnReopening(Path directory) {
      super(directory);
      if (!log.isEmpty()) {
        log.remove(log.size() - 1);
      }
    }
  }

  static final class Reorders extends PlainStore {
    Reorders(Path directory) {
      super(directory);
    }

    @Override
    void keep(List<Commit> commits) {
      List<Commit> reversed = new ArrayList<>(commits);
      Collections.reverse(reversed);
      super.keep(reversed);
    }
  }

  static final class ReusesARevision extends PlainStore {
    ReusesARevision(Path directory) {
      super(directory);
    }

    @Override
    void requireNext(List<Commit> commits) {
      int from = (int) commits.get(0).revision().number() - 1;
      if (from < log.size()) {
        log = new ArrayList<>(log.subList(0, from));
        write(log, StandardOpenOption.TRUNCATE_EXISTING);
      }
    }
  }

  static final class HalfApplies extends PlainStore {
    HalfApplies(Path directory) {
      super(directory);
    }

    @Override
    void requireChain(List<Commit> commits) {
      try {
        super.requireChain(commits);
      } catch (IllegalArgumentException refused) {
        if (commits.size() > 1 && commits.get(0).follows(head())) {
          Commit first = commits.get(0);
          keep(List.of(first.withChanges(first.changes().subList(0, 1))));
        }
        throw refused;
      }
    }
  }

  static final class IgnoresConflicts extends PlainStore {
    IgnoresConflicts(Path directory) {
      super(directory);
    }

    @Override
    void requireNext(List<Commit> commits) {}
  }

  static final class ComparesRevisionsOnly extends PlainStore {
    ComparesRevisionsOnly(Path directory) {
      super(directory);
    }

    @Override
    void requireNext(List<Commit> commits) {
      if (!commits.get(0).revision().equals(head().revision().next())) {
        super.requireNext(commits);
      }
    }
  }

  static final class ShowsHalfACommit extends PlainStore {
    ShowsHalfACommit(Path directory) {
      super(directory);
    }

    @Override
    public void append(List<Commit> commits) {
      requireChain(commits);
      requireNext(commits);
      Commit first = commits.get(0);
      synchronized (this) {
        log.add(first.withChanges(first.changes().subList(0, 1)));
      }
      LockSupport.parkNanos(2_000_000);
      synchronized (this) {
        log.remove(log.size() - 1);
        keep(commits);
      }
    }
  }

  static final class LeaksStreams extends PlainStore {
    private int open;

    LeaksStreams(Path directory) {
      super(directory);
    }

    @Override
    public synchronized Stream<Commit> read(Revision after) {
      if (++open > 1_000) {
        throw StorageException.of(
            StorageException.Kind.UNAVAILABLE, file.toString(), "too many open files", "restart");
      }
      return super.read(after);
    }
  }

  static final class KeepsTheLatestVersionOnly extends PlainStore {
    KeepsTheLatestVersionOnly(Path directory) {
      super(directory);
      Map<EntityKey, Change> latest = new HashMap<>();
      log.forEach(commit -> commit.changes().forEach(change -> latest.put(change.key(), change)));
      log.replaceAll(commit -> commit.withChanges(
          commit.changes().stream().map(change -> latest.get(change.key())).toList()));
    }
  }

  static final class LendsItsOwnList extends PlainStore {
    LendsItsOwnList(Path directory) {
      super(directory);
    }

    @Override
    public synchronized Stream<Commit> read(Revision after) {
      super.read(after).close();
      return log.stream().skip(after.number());
    }
  }

  static final class ReadsPastTheHead extends PlainStore {
    private final List<Commit> refused = new ArrayList<>();

    ReadsPastTheHead(Path directory) {
      super(directory);
    }

    @Override
    void requireNext(List<Commit> commits) {
      try {
        super.requireNext(commits);
        refused.clear();
      } catch (StorageException conflict) {
        refused.addAll(commits);
        throw conflict;
      }
    }

    @Override
    public synchronized Stream<Commit> read(Revision after) {
      return Stream.concat(super.read(after), List.copyOf(refused).stream());
    }
  }

  static final class AnnouncesTooEarly extends PlainStore {
    private volatile Head announced = Head.NONE;

    AnnouncesTooEarly(Path directory) {
      super(directory);
      announced = super.head();
    }

    @Override
    public Head head() {
      requireOpen();
      return announced;
    }

    @Override
    public void append(List<Commit> commits) {
      requireChain(commits);
      requireNext(commits);
      announced = commits.get(commits.size() - 1).head();
      LockSupport.parkNanos(2_000_000);
      synchronized (this) {
        keep(commits);
      }
    }
  }

  static final class KeepsACopyOfWhatIsErased extends PlainStore {
    KeepsACopyOfWhatIsErased(Path directory) {
      super(directory);
    }

    @Override
    public synchronized void redact(EntityKey key, UnaryOperator<JsonDocument> replacement) {
      requireOpen();
      try {
        if (Files.exists(file)) {
          Files.write(file.resolveSibling("log.jsonl.bak"), Files.readAllBytes(file));
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      super.redact(key, replacement);
    }
  }

  static final class ErasesTheDigestToo extends PlainStore {
    ErasesTheDigestToo(Path directory) {
      super(directory);
    }

    @Override
    Change redacted(Change change, JsonDocument replacement) {
      return Change.put(change.key(), replacement, change.salt().orElse("0".repeat(32)));
    }
  }

  static final class ForgetsErasures extends PlainStore {
    private boolean erasing;

    ForgetsErasures(Path directory) {
      super(directory);
    }

    @Override
    public synchronized void redact(EntityKey key, UnaryOperator<JsonDocument> replacement) {
      erasing = true;
      super.redact(key, replacement);
      erasing = false;
    }

    @Override
    void write(List<Commit> commits, StandardOpenOption how) {
      if (!erasing) {
        super.write(commits, how);
      }
    }
  }

  static final class WorksAfterClosing extends PlainStore {
    WorksAfterClosing(Path directory) {
      super(directory);
    }

    @Override
    void requireOpen() {}
  }

  static final class LetsTwoWrite extends PlainStore {
    LetsTwoWrite(Path directory) {
      super(directory);
    }

    @Override
    FileChannel lock(Path name) throws IOException {
      return FileChannel.open(name, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
  }

  static final class SharesOneFile extends PlainStore {
    SharesOneFile(Path directory) {
      super(directory.getParent().resolve("shared"));
    }

    @Override
    FileChannel lock(Path name) throws IOException {
      return FileChannel.open(name, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
  }

  static final class WatchesNothing extends PlainStore {
    WatchesNothing(Path directory) {
      super(directory);
    }

    @Override
    public Head watch(Head known, Duration patience) {
      return known;
    }
  }
}
