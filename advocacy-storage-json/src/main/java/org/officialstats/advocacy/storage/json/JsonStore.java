package org.officialstats.advocacy.storage.json;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.Store;

/**
 * The store on a local disk. After a write that failed it takes no more: what the disk then holds is known only after
 * opening it again.
 *
 * <p>Thread-safe: one thread writes at a time, readers do not wait for it.
 */
final class JsonStore implements Store {
  private final Disk disk;
  private final Limits limits;
  private final Closeable lock;
  private final Journal journal;
  private final Records records;
  private final Consumer<Notice> notices;
  private final Clock clock;
  private final RecordsDue due;
  private final Object writing = new Object();
  private volatile boolean closed;
  private @Nullable Throwable failure;

  JsonStore(
      Disk disk,
      Limits limits,
      Closeable lock,
      Journal journal,
      Records records,
      Consumer<Notice> notices,
      Clock clock) {
    this.disk = disk;
    this.limits = limits;
    this.lock = lock;
    this.journal = journal;
    this.records = records;
    this.notices = notices;
    this.clock = clock;
    this.due = new RecordsDue(limits, records.manifest());
  }

  @Override
  public Head head() {
    checkOpen();
    return journal.head();
  }

  @Override
  public void append(List<Commit> commits) {
    checkChained(commits);
    synchronized (writing) {
      checkWritable();
      if (!commits.get(0).follows(journal.head())) {
        String first = commits.get(0).revision().toString();
        throw StoreErrors.conflict(disk.place(""), journal.head(), first);
      }
      byte[] lines = journal.lines(commits);
      write(() -> journal.append(lines, commits.get(commits.size() - 1).head()));
      recordWhenDue();
    }
  }

  private static void checkChained(List<Commit> commits) {
    requireNonNull(commits, "commits");
    if (commits.isEmpty()) {
      throw new IllegalArgumentException("no commits; expected one or more");
    }
    for (int i = 1; i < commits.size(); i++) {
      if (!commits.get(i).follows(commits.get(i - 1).head())) {
        throw new IllegalArgumentException(
            "commit " + commits.get(i).revision() + " does not follow commit "
                + commits.get(i - 1).revision() + " of the same batch; expected a chain");
      }
    }
  }

  /** The commits are safe already, so a failure here is that of the next write. */
  private void recordWhenDue() {
    if (!due.isDue(clock.instant(), journal.written())) {
      return;
    }
    try {
      record();
    } catch (IOException | RuntimeException failed) {
      failure = failed;
      notices.accept(recordsFailed(failed));
    }
  }

  private void record() throws IOException {
    journal.settle();
    records.write(journal);
    due.done(journal.written(), records.manifest());
  }

  private Notice recordsFailed(Throwable failed) {
    return new Notice(
        disk.place(Records.DIRECTORY),
        "could not be written: " + StoreErrors.reason(failed)
            + "; no commit is lost, the records follow when the store is opened and closed again");
  }

  @Override
  public Stream<Commit> read(Revision after) {
    requireNonNull(after, "after");
    checkOpen();
    return new CommitStream(
            journal.cursor(after.number(), journal.head()), this::checkOpen, disk.place(""))
        .stream();
  }

  @Override
  public void redact(EntityKey key, UnaryOperator<JsonDocument> replacement) {
    requireNonNull(key, "key");
    requireNonNull(replacement, "replacement");
    synchronized (writing) {
      checkWritable();
      write(() -> erase(key, replacement));
    }
  }

  private void erase(EntityKey key, UnaryOperator<JsonDocument> replacement) throws IOException {
    new Redaction(key, replacement).run(disk, limits.checksum(), journal);
    records.writeAnew(Records.bucket(key, records.manifest().buckets()));
    record();
    clearAside("erased");
  }

  private void clearAside(String what) throws IOException {
    if (new Aside(disk).clear()) {
      notices.accept(new Notice(
          disk.place(Aside.DIRECTORY),
          "emptied, as what was set aside there may hold what is " + what + " now"));
    }
  }

  @Override
  public void fold(Revision through) {
    requireNonNull(through, "through");
    synchronized (writing) {
      checkWritable();
      write(() -> foldThrough(through));
    }
  }

  /** Records that are behind the journal may hold documents that go. */
  private void foldThrough(Revision through) throws IOException {
    JournalFolding folding;
    try (Stream<Commit> commits = read(Revision.NONE)) {
      folding = JournalFolding.through(through, commits);
    }
    folding.run(disk, limits.checksum(), journal);
    if (records.isBehind(journal.head())) {
      record();
    }
    clearAside("folded");
  }

  /** A disk that failed once is not trusted again; what the caller did wrong is the caller's. */
  private void write(Writing action) {
    try {
      action.run();
    } catch (IOException failed) {
      failure = failed;
      throw StoreErrors.unavailable(disk.place(""), failed);
    } catch (Error failed) {
      failure = failed;
      throw failed;
    }
  }

  private void checkWritable() {
    checkOpen();
    if (failure != null) {
      throw StoreErrors.poisoned(disk.place(""), failure);
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("store " + disk.place("") + " is closed");
    }
  }

  @Override
  public void close() {
    synchronized (writing) {
      if (closed) {
        return;
      }
      closed = true;
      try (lock;
          journal) {
        if (failure == null) {
          journal.finish();
        }
        if (failure == null && records.isBehind(journal.head())) {
          record();
        }
      } catch (IOException failed) {
        notices.accept(recordsFailed(failed));
      }
    }
  }

  /** Something that writes to the disk. */
  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
