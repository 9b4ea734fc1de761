package org.officialstats.advocacy.tck;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.log.Folding;
import org.officialstats.advocacy.model.Revision;

/** Stores of which each folds in a wrong way. */
final class BrokenFoldingStores {
  private BrokenFoldingStores() {}

  static final class DropsALiveDocument extends PlainStore {
    DropsALiveDocument(Path directory) {
      super(directory);
    }

    @Override
    Commit folded(Folding folding, Commit commit) {
      return commit.withChanges(commit.changes().stream()
          .map(change -> commit.equals(log.get(log.size() - 1)) ? change.folded() : change)
          .toList());
    }
  }

  static final class ForgetsToDrop extends PlainStore {
    ForgetsToDrop(Path directory) {
      super(directory);
    }

    @Override
    Commit folded(Folding folding, Commit commit) {
      return commit;
    }
  }

  static final class FoldsWhatWasReplacedOnly extends PlainStore {
    FoldsWhatWasReplacedOnly(Path directory) {
      super(directory);
    }

    @Override
    public synchronized void fold(Revision through) {
      Folding replaced = Folding.through(
          requireNonNull(through, "through"), log.stream().map(commit -> withoutRemovals(commit)));
      log.replaceAll(replaced::folded);
      write(log, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static Commit withoutRemovals(Commit commit) {
      return commit.withChanges(commit.changes().stream()
          .filter(change -> change.action() != Change.Action.REMOVE)
          .toList());
    }
  }

  static final class FoldsBeyondTheRevision extends PlainStore {
    FoldsBeyondTheRevision(Path directory) {
      super(directory);
    }

    @Override
    public synchronized void fold(Revision through) {
      super.fold(requireNonNull(through, "through").next());
    }
  }

  static final class FoldsTheDigestToo extends PlainStore {
    FoldsTheDigestToo(Path directory) {
      super(directory);
    }

    @Override
    Commit folded(Folding folding, Commit commit) {
      return commit.withChanges(folding.folded(commit).changes().stream()
          .map(change -> change.action() == Change.Action.FOLDED
              ? new Change(
                  change.key(), change.action(), change.document(), change.salt(), Digest.NONE)
              : change)
          .toList());
    }
  }

  static final class KeepsACopyOfWhatIsFolded extends PlainStore {
    KeepsACopyOfWhatIsFolded(Path directory) {
      super(directory);
    }

    @Override
    public synchronized void fold(Revision through) {
      requireOpen();
      try {
        if (Files.exists(file)) {
          Files.write(file.resolveSibling("log.jsonl.bak"), Files.readAllBytes(file));
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      super.fold(through);
    }
  }

  static final class ForgetsFolding extends PlainStore {
    private boolean folding;

    ForgetsFolding(Path directory) {
      super(directory);
    }

    @Override
    public synchronized void fold(Revision through) {
      folding = true;
      super.fold(through);
      folding = false;
    }

    @Override
    void write(List<Commit> commits, StandardOpenOption how) {
      if (!folding) {
        super.write(commits, how);
      }
    }
  }

  static final class RefusesToFold extends PlainStore {
    RefusesToFold(Path directory) {
      super(directory);
    }

    @Override
    public synchronized void fold(Revision through) {
      throw new UnsupportedOperationException("keeps all history");
    }
  }
}
