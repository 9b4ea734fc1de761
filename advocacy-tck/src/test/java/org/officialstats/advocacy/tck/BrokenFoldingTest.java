package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.tck.KitRun.assertFails;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Stores that do not fold as they should must fail the tests that are there for it. */
class BrokenFoldingTest {
  @Test
  void findsThatAStoreDropsALiveDocument() {
    assertFails(
        DropsALiveDocument.class,
        "dropsTheDocumentsOfVersionsThatWereReplacedOrRemovedByThen",
        "foldsThroughEveryRevision",
        "keepsWhatAListKeeps");
  }

  static final class DropsALiveDocument extends BrokenStoreContract {
    DropsALiveDocument() {
      super(BrokenFoldingStores.DropsALiveDocument::new);
    }
  }

  @Test
  void findsThatAStoreForgetsToDrop() {
    assertFails(
        ForgetsToDrop.class,
        "dropsTheDocumentsOfVersionsThatWereReplacedOrRemovedByThen",
        "leavesNoFormerTextInAnythingItKeeps",
        "keepsWhatAListKeeps");
  }

  static final class ForgetsToDrop extends BrokenStoreContract {
    ForgetsToDrop() {
      super(BrokenFoldingStores.ForgetsToDrop::new);
    }
  }

  @Test
  void findsThatAStoreFoldsWhatWasReplacedOnly() {
    assertFails(FoldsWhatWasReplacedOnly.class, "foldsThroughEveryRevision", "keepsWhatAListKeeps");
  }

  static final class FoldsWhatWasReplacedOnly extends BrokenStoreContract {
    FoldsWhatWasReplacedOnly() {
      super(BrokenFoldingStores.FoldsWhatWasReplacedOnly::new);
    }
  }

  @Test
  void findsThatAStoreFoldsBeyondTheRevision() {
    assertFails(
        FoldsBeyondTheRevision.class,
        "keepsWhatWasReplacedLater",
        "foldsThroughEveryRevision",
        "keepsWhatAListKeeps");
  }

  static final class FoldsBeyondTheRevision extends BrokenStoreContract {
    FoldsBeyondTheRevision() {
      super(BrokenFoldingStores.FoldsBeyondTheRevision::new);
    }
  }

  @Test
  void findsThatAStoreFoldsTheDigestToo() {
    assertFails(FoldsTheDigestToo.class, "keepsHashesDigestsAndHead", "keepsWhatAListKeeps");
  }

  static final class FoldsTheDigestToo extends BrokenStoreContract {
    FoldsTheDigestToo() {
      super(BrokenFoldingStores.FoldsTheDigestToo::new);
    }
  }

  @Test
  void findsThatAStoreKeepsACopyOfWhatIsFolded() {
    assertFails(KeepsACopyOfWhatIsFolded.class, "leavesNoFormerTextInAnythingItKeeps");
  }

  static final class KeepsACopyOfWhatIsFolded extends BrokenStoreContract {
    KeepsACopyOfWhatIsFolded() {
      super(BrokenFoldingStores.KeepsACopyOfWhatIsFolded::new);
    }
  }

  @Test
  void findsThatAStoreForgetsFolding() {
    assertFails(
        ForgetsFolding.class, "staysFoldedAfterReopening", "leavesNoFormerTextInAnythingItKeeps");
  }

  static final class ForgetsFolding extends BrokenStoreContract {
    ForgetsFolding() {
      super(BrokenFoldingStores.ForgetsFolding::new);
    }
  }

  @Test
  void findsThatAStoreDoesNotFoldAsItDeclares() {
    assertFails(
        DeclaresFoldingOnly.class,
        "dropsTheDocumentsOfVersionsThatWereReplacedOrRemovedByThen",
        "refusesNullForTheRevisionToFoldThrough",
        "refusesToFoldOnceClosed",
        "keepsWhatAListKeeps");
  }

  static final class DeclaresFoldingOnly extends BrokenStoreContract {
    DeclaresFoldingOnly() {
      super(BrokenFoldingStores.RefusesToFold::new);
    }
  }

  @Test
  void findsThatAStoreFoldsWithoutDeclaringIt() {
    assertFails(
        FoldsUndeclared.class,
        "dropsTheDocumentsOfVersionsThatWereReplacedOrRemovedByThen",
        "refusesNullForTheRevisionToFoldThrough",
        "refusesToFoldOnceClosed");
  }

  static final class FoldsUndeclared extends BrokenStoreContract {
    FoldsUndeclared() {
      super(PlainStore::new, Set.of());
    }
  }

  @Test
  void passesAStoreThatSaysItDoesNotFold() {
    assertThat(KitRun.failed(FoldsNothing.class))
        .isEqualTo(KitRun.failed(BrokenStoresTest.NotBroken.class));
  }

  static final class FoldsNothing extends BrokenStoreContract {
    FoldsNothing() {
      super(BrokenFoldingStores.RefusesToFold::new, Set.of());
    }
  }
}
