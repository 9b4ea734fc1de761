package org.officialstats.advocacy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;

/** One copying of a store to another: beginning compared, rest appended in batches, all compared. */
final class StoreCopy {
  private static final long BATCH_BYTES = 4 << 20;
  private static final int BATCH_COMMITS = 2_000;

  private final Store from;
  private final Store to;
  private final Consumer<CopyProgress> progress;
  private final Head end;
  private Head reached;

  StoreCopy(Store from, Store to, Consumer<CopyProgress> progress) {
    this.from = from;
    this.to = to;
    this.progress = progress;
    this.end = from.head();
    this.reached = to.head();
  }

  Head run() {
    refuseLongerTarget();
    boolean foldsMore = false;
    if (!reached.equals(Head.NONE)) {
      CopyErasures erasures = CopyErasures.between(from, to, reached.revision());
      erasures.completeIn(to);
      foldsMore = erasures.foldsMore();
    }
    appendTheRest();
    if (foldsMore) {
      fold();
    }
    compare();
    return end;
  }

  /** Folds in the target what the source has folded. */
  private void fold() {
    try {
      to.fold(FoldedLog.foldedThrough(from));
    } catch (UnsupportedOperationException keepsAll) {
      throw StorageException.of(
          Kind.UNSUPPORTED,
          "target of the copy",
          "the source has folded history that the target has, and the target does not fold",
          "name an empty target",
          keepsAll);
    }
  }

  private void refuseLongerTarget() {
    if (reached.revision().isAfter(end.revision())) {
      throw StorageException.of(
          Kind.CONFLICT,
          "copy to a store at revision " + reached.revision(),
          "the source ends at revision " + end.revision(),
          "expected an empty target or one with a beginning of the source; name another target");
    }
  }

  private void appendTheRest() {
    tell();
    try (Stream<Commit> commits = from.read(reached.revision())) {
      List<Commit> batch = new ArrayList<>();
      long bytes = 0;
      Head last = reached;
      for (Iterator<Commit> rest = commits.iterator();
          last.revision().compareTo(end.revision()) < 0; ) {
        Commit commit = checked(rest, last);
        batch.add(commit);
        bytes += bytes(commit);
        last = commit.head();
        if (bytes >= BATCH_BYTES || batch.size() == BATCH_COMMITS || last.equals(end)) {
          append(batch, last);
          batch.clear();
          bytes = 0;
        }
      }
    }
  }

  private void append(List<Commit> batch, Head last) {
    to.append(List.copyOf(batch));
    reached = last;
    tell();
  }

  private void tell() {
    progress.accept(new CopyProgress(reached.revision(), end.revision()));
  }

  private static Commit checked(Iterator<Commit> rest, Head last) {
    Revision expected = last.revision().next();
    if (!rest.hasNext()) {
      throw damagedSource(expected, "the log ends before it");
    }
    Commit commit = rest.next();
    if (!commit.follows(last)) {
      throw damagedSource(
          expected,
          "the log goes on with revision " + commit.revision() + ", which does not follow");
    }
    if (!commit.isIntact()) {
      throw damagedSource(expected, "its hash or a digest in it is not that of its content");
    }
    return commit;
  }

  private static StorageException damagedSource(Revision revision, String what) {
    return StorageException.of(
        Kind.CORRUPT,
        "source of the copy, revision " + revision,
        what,
        "restore the source from a backup, then copy again");
  }

  private static long bytes(Commit commit) {
    return commit.changes().stream()
        .mapToLong(change -> 256 + change.document().map(JsonDocument::size).orElse(0))
        .sum();
  }

  private void compare() {
    if (!to.head().equals(end)) {
      throw different(
          end.revision(), "the head is another: revision " + to.head().revision());
    }
    try (Stream<Commit> sources = from.read(Revision.NONE);
        Stream<Commit> targets = to.read(Revision.NONE)) {
      Iterator<Commit> target = targets.iterator();
      Iterator<Commit> source = sources.iterator();
      for (Revision at = Revision.NONE; !at.equals(end.revision()); ) {
        at = at.next();
        if (!target.hasNext() || !target.next().equals(source.next())) {
          throw different(at, "it is not as in the source");
        }
      }
    }
  }

  private static StorageException different(Revision revision, String what) {
    return StorageException.of(
        Kind.CORRUPT,
        "target of the copy, revision " + revision,
        what,
        "copy to another, empty target, and make sure that nobody writes to either store");
  }
}
