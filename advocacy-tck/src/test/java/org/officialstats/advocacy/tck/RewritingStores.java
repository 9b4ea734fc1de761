package org.officialstats.advocacy.tck;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;

/** Stores of which each changes what it is given, in a way that has been seen. */
final class RewritingStores {
  private RewritingStores() {}

  /** A store of which something comes out another than it went in. */
  private abstract static class RewritingCommits extends PlainStore {
    RewritingCommits(Path directory) {
      super(directory);
    }

    abstract Commit rewritten(Commit commit);

    @Override
    void keep(List<Commit> commits) {
      super.keep(commits.stream().map(this::rewritten).toList());
    }
  }

  /** Documents are kept as a machine understands them, not as they are. */
  private abstract static class Rewriting extends RewritingCommits {
    Rewriting(Path directory) {
      super(directory);
    }

    abstract String rewritten(String document);

    @Override
    Commit rewritten(Commit commit) {
      return commit.withChanges(commit.changes().stream().map(this::rewritten).toList());
    }

    private Change rewritten(Change change) {
      return new Change(
          change.key(),
          change.action(),
          change.document().map(document -> JsonDocument.of(rewritten(document.text()))),
          change.salt(),
          change.digest());
    }
  }

  static final class ForgetsUnknownFields extends Rewriting {
    ForgetsUnknownFields(Path directory) {
      super(directory);
    }

    @Override
    String rewritten(String document) {
      return document.replace(",\"future\":true", "");
    }
  }

  static final class RewritesNumbers extends Rewriting {
    RewritesNumbers(Path directory) {
      super(directory);
    }

    @Override
    String rewritten(String document) {
      return document.replace("1.50", "1.5");
    }
  }

  static final class NormalisesTexts extends Rewriting {
    NormalisesTexts(Path directory) {
      super(directory);
    }

    @Override
    String rewritten(String document) {
      return Normalizer.normalize(document, Normalizer.Form.NFC);
    }
  }

  static final class CutsLongTexts extends Rewriting {
    CutsLongTexts(Path directory) {
      super(directory);
    }

    @Override
    String rewritten(String document) {
      return document.length() > 1 << 20 ? "{}" : document;
    }
  }

  static final class ReplacesWhatIsNotInTheBasicPlane extends Rewriting {
    ReplacesWhatIsNotInTheBasicPlane(Path directory) {
      super(directory);
    }

    @Override
    String rewritten(String document) {
      return document.replaceAll("[\\x{10000}-\\x{10FFFF}]", "?");
    }
  }

  static final class DropsControlCharacters extends Rewriting {
    DropsControlCharacters(Path directory) {
      super(directory);
    }

    @Override
    String rewritten(String document) {
      return document.replace("\\u0001", "").replace("\u0080", "");
    }
  }

  static final class CutsLongIds extends RewritingCommits {
    CutsLongIds(Path directory) {
      super(directory);
    }

    @Override
    Commit rewritten(Commit commit) {
      return commit.withChanges(commit.changes().stream().map(CutsLongIds::cut).toList());
    }

    private static Change cut(Change change) {
      String id = change.key().id();
      EntityKey key =
          new EntityKey(change.key().kind(), id.substring(0, Math.min(id.length(), 63)));
      return new Change(key, change.action(), change.document(), change.salt(), change.digest());
    }
  }

  static final class DropsWhatIsErased extends RewritingCommits {
    DropsWhatIsErased(Path directory) {
      super(directory);
    }

    @Override
    Commit rewritten(Commit commit) {
      return commit.withChanges(commit.changes().stream()
          .filter(change -> change.action() != Change.Action.REDACTED)
          .toList());
    }
  }

  static final class SortsChanges extends RewritingCommits {
    SortsChanges(Path directory) {
      super(directory);
    }

    @Override
    Commit rewritten(Commit commit) {
      return commit.withChanges(
          commit.changes().stream().sorted(Comparator.comparing(Change::key)).toList());
    }
  }

  static final class RoundsTimes extends RewritingCommits {
    RoundsTimes(Path directory) {
      super(directory);
    }

    @Override
    Commit rewritten(Commit commit) {
      return new Commit(
          commit.revision(),
          commit.at().truncatedTo(ChronoUnit.SECONDS),
          commit.by(),
          commit.message(),
          commit.changes(),
          commit.previous(),
          commit.hash());
    }
  }
}
