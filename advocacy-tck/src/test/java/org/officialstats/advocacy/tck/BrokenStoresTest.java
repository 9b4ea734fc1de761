package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A kit that passes everything is worth nothing: each broken store must fail the tests that are there for it. */
class BrokenStoresTest {
  @Test
  void passesAStoreThatIsNotBroken() {
    assertThat(KitRun.failed(NotBroken.class))
        .isSubsetOf(
            "isAPublicFinalClass",
            "saysTheSameOfItselfEachTime",
            "hasAPublicConstructorWithoutParameters",
            "isNamedInMetaInfServices",
            "isFoundByServiceDiscovery");
  }

  static final class NotBroken extends BrokenStoreContract {
    NotBroken() {
      super(PlainStore::new);
    }
  }

  @Test
  void findsThatAStoreLosesTheLastCommitOnReopening() {
    KitRun.assertFails(
        LosesTheLastCommitOnReopening.class,
        "keepsEverythingAfterClosingAndOpening",
        "keepsTheLastCommitOfEveryOpening",
        "keepsWhatAListKeeps");
  }

  static final class LosesTheLastCommitOnReopening extends BrokenStoreContract {
    LosesTheLastCommitOnReopening() {
      super(BrokenStores.LosesTheLastCommitOnReopening::new);
    }
  }

  @Test
  void findsThatAStoreReorders() {
    KitRun.assertFails(
        Reorders.class,
        "keepsTheCommitsOfABatchInTheirOrder",
        "readsAfterEveryRevision",
        "keepsWhatAListKeeps");
  }

  static final class Reorders extends BrokenStoreContract {
    Reorders() {
      super(BrokenStores.Reorders::new);
    }
  }

  @Test
  void findsThatAStoreReusesARevision() {
    KitRun.assertFails(
        ReusesARevision.class,
        "refusesACommitMadeFromAnOlderHead",
        "refusesTheSameCommitTwice",
        "keepsWhatAListKeeps");
  }

  static final class ReusesARevision extends BrokenStoreContract {
    ReusesARevision() {
      super(BrokenStores.ReusesARevision::new);
    }
  }

  @Test
  void findsThatAStoreHalfApplies() {
    KitRun.assertFails(
        HalfApplies.class, "keepsOnlyWholeCommitsFromTheBeginningOfABatchThatIsRefused");
  }

  static final class HalfApplies extends BrokenStoreContract {
    HalfApplies() {
      super(BrokenStores.HalfApplies::new);
    }
  }

  @Test
  void findsThatAStoreIgnoresConflicts() {
    KitRun.assertFails(
        IgnoresConflicts.class,
        "refusesACommitMadeFromAnOlderHead",
        "refusesACommitThatLeavesAGap",
        "keepsNothingOfABatchThatDoesNotFollow");
  }

  static final class IgnoresConflicts extends BrokenStoreContract {
    IgnoresConflicts() {
      super(BrokenStores.IgnoresConflicts::new);
    }
  }

  @Test
  void findsThatAStoreComparesRevisionsOnly() {
    KitRun.assertFails(
        ComparesRevisionsOnly.class, "refusesACommitThatFollowsAnotherOneOfTheSameRevision");
  }

  static final class ComparesRevisionsOnly extends BrokenStoreContract {
    ComparesRevisionsOnly() {
      super(BrokenStores.ComparesRevisionsOnly::new);
    }
  }

  @Test
  void findsThatAStoreLendsItsOwnList() {
    KitRun.assertFails(LendsItsOwnList.class, "readsOnWhileCommitsAreAdded");
  }

  static final class LendsItsOwnList extends BrokenStoreContract {
    LendsItsOwnList() {
      super(BrokenStores.LendsItsOwnList::new);
    }
  }

  @Test
  void findsThatAStoreReadsPastTheHead() {
    KitRun.assertFails(
        ReadsPastTheHead.class, "showsNothingOfWhatItRefused", "refusesACommitMadeFromAnOlderHead");
  }

  static final class ReadsPastTheHead extends BrokenStoreContract {
    ReadsPastTheHead() {
      super(BrokenStores.ReadsPastTheHead::new);
    }
  }

  @Test
  void findsThatAStoreAnnouncesTooEarly() {
    KitRun.assertFails(AnnouncesTooEarly.class, "showsReadersWhatTheHeadPromises");
  }

  static final class AnnouncesTooEarly extends BrokenStoreContract {
    AnnouncesTooEarly() {
      super(BrokenStores.AnnouncesTooEarly::new);
    }
  }

  @Test
  void findsThatAStoreKeepsACopyOfWhatIsErased() {
    KitRun.assertFails(KeepsACopyOfWhatIsErased.class, "leavesNoFormerTextInAnythingItKeeps");
  }

  static final class KeepsACopyOfWhatIsErased extends BrokenStoreContract {
    KeepsACopyOfWhatIsErased() {
      super(BrokenStores.KeepsACopyOfWhatIsErased::new);
    }
  }

  @Test
  void findsThatAStoreErasesTheDigestToo() {
    KitRun.assertFails(
        ErasesTheDigestToo.class,
        "keepsDigestsHashesAndCounts",
        "replacesEveryVersionOfTheDocument");
  }

  static final class ErasesTheDigestToo extends BrokenStoreContract {
    ErasesTheDigestToo() {
      super(BrokenStores.ErasesTheDigestToo::new);
    }
  }

  @Test
  void findsThatAStoreForgetsErasures() {
    KitRun.assertFails(
        ForgetsErasures.class, "staysErasedAfterReopening", "leavesNoFormerTextInAnythingItKeeps");
  }

  static final class ForgetsErasures extends BrokenStoreContract {
    ForgetsErasures() {
      super(BrokenStores.ForgetsErasures::new);
    }
  }

  @Test
  void findsThatAStoreWorksAfterClosing() {
    KitRun.assertFails(
        WorksAfterClosing.class,
        "refusesToTellTheHeadOnceClosed",
        "refusesToAppendOnceClosed",
        "refusesToReadOnceClosed",
        "refusesToEraseOnceClosed",
        "refusesToWatchOnceClosed");
  }

  static final class WorksAfterClosing extends BrokenStoreContract {
    WorksAfterClosing() {
      super(BrokenStores.WorksAfterClosing::new);
    }
  }

  @Test
  void findsThatAStoreLetsTwoWrite() {
    KitRun.assertFails(LetsTwoWrite.class, "neverLetsTwoOpeningsWriteOverEachOther");
  }

  static final class LetsTwoWrite extends BrokenStoreContract {
    LetsTwoWrite() {
      super(BrokenStores.LetsTwoWrite::new);
    }
  }

  @Test
  void findsThatAStoreSharesOneFile() {
    KitRun.assertFails(SharesOneFile.class, "keepsAnotherStoreApart");
  }

  static final class SharesOneFile extends BrokenStoreContract {
    SharesOneFile() {
      super(BrokenStores.SharesOneFile::new);
    }
  }

  @Test
  void findsThatAStoreWatchesNothing() {
    KitRun.assertFails(
        WatchesNothing.class,
        "tellsAtOnceWhatTheCallerDoesNotKnow",
        "missesNoCommitAndKeepsTheirOrder");
  }

  static final class WatchesNothing extends BrokenStoreContract {
    WatchesNothing() {
      super(BrokenStores.WatchesNothing::new);
    }
  }

  @Test
  void findsThatAStoreShowsHalfACommit() {
    KitRun.assertFails(ShowsHalfACommit.class, "showsReadersOnlyWholeCommitsInOrder");
  }

  static final class ShowsHalfACommit extends BrokenStoreContract {
    ShowsHalfACommit() {
      super(BrokenStores.ShowsHalfACommit::new);
    }
  }

  @Test
  void findsThatAStoreLeaksStreams() {
    KitRun.assertFails(
        LeaksStreams.class,
        "letsStreamsBeClosedEarlyAndTwice",
        "letsStreamsBeClosedBeforeAnythingIsRead");
  }

  static final class LeaksStreams extends BrokenStoreContract {
    LeaksStreams() {
      super(BrokenStores.LeaksStreams::new);
    }
  }

  @Test
  void findsThatAStoreKeepsTheLatestVersionOnly() {
    KitRun.assertFails(
        KeepsTheLatestVersionOnly.class,
        "showsWhatWasKnownAtEveryRevision",
        "keepsEverythingAfterClosingAndOpening");
  }

  static final class KeepsTheLatestVersionOnly extends BrokenStoreContract {
    KeepsTheLatestVersionOnly() {
      super(BrokenStores.KeepsTheLatestVersionOnly::new);
    }
  }
}
