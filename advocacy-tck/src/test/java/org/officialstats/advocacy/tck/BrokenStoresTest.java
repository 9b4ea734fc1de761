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
    assertFails(
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
    assertFails(
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
  void findsThatAStoreSortsChanges() {
    assertFails(SortsChanges.class, "keepsChangesInTheirOrder", "keepsWhatAListKeeps");
  }

  static final class SortsChanges extends BrokenStoreContract {
    SortsChanges() {
      super(BrokenStores.SortsChanges::new);
    }
  }

  @Test
  void findsThatAStoreReusesARevision() {
    assertFails(
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
    assertFails(HalfApplies.class, "keepsOnlyWholeCommitsFromTheBeginningOfABatchThatIsRefused");
  }

  static final class HalfApplies extends BrokenStoreContract {
    HalfApplies() {
      super(BrokenStores.HalfApplies::new);
    }
  }

  @Test
  void findsThatAStoreIgnoresConflicts() {
    assertFails(
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
    assertFails(
        ComparesRevisionsOnly.class, "refusesACommitThatFollowsAnotherOneOfTheSameRevision");
  }

  static final class ComparesRevisionsOnly extends BrokenStoreContract {
    ComparesRevisionsOnly() {
      super(BrokenStores.ComparesRevisionsOnly::new);
    }
  }

  @Test
  void findsThatAStoreForgetsUnknownFields() {
    assertFails(ForgetsUnknownFields.class, "keepsFieldsThatItDoesNotKnow");
  }

  static final class ForgetsUnknownFields extends BrokenStoreContract {
    ForgetsUnknownFields() {
      super(BrokenStores.ForgetsUnknownFields::new);
    }
  }

  @Test
  void findsThatAStoreRewritesNumbers() {
    assertFails(RewritesNumbers.class, "keepsDocumentsByteForByte");
  }

  static final class RewritesNumbers extends BrokenStoreContract {
    RewritesNumbers() {
      super(BrokenStores.RewritesNumbers::new);
    }
  }

  @Test
  void findsThatAStoreNormalisesTexts() {
    assertFails(NormalisesTexts.class, "keepsTextsOfEveryScript");
  }

  static final class NormalisesTexts extends BrokenStoreContract {
    NormalisesTexts() {
      super(BrokenStores.NormalisesTexts::new);
    }
  }

  @Test
  void findsThatAStoreCutsLongTexts() {
    assertFails(CutsLongTexts.class, "keepsADocumentOfTheLargestSize");
  }

  static final class CutsLongTexts extends BrokenStoreContract {
    CutsLongTexts() {
      super(BrokenStores.CutsLongTexts::new);
    }
  }

  @Test
  void findsThatAStoreRoundsTimes() {
    assertFails(RoundsTimes.class, "keepsTimesToTheMillisecondInAnyOrder");
  }

  static final class RoundsTimes extends BrokenStoreContract {
    RoundsTimes() {
      super(BrokenStores.RoundsTimes::new);
    }
  }

  @Test
  void findsThatAStoreLendsItsOwnList() {
    assertFails(LendsItsOwnList.class, "readsOnWhileCommitsAreAdded");
  }

  static final class LendsItsOwnList extends BrokenStoreContract {
    LendsItsOwnList() {
      super(BrokenStores.LendsItsOwnList::new);
    }
  }

  @Test
  void findsThatAStoreReadsPastTheHead() {
    assertFails(
        ReadsPastTheHead.class, "showsNothingOfWhatItRefused", "refusesACommitMadeFromAnOlderHead");
  }

  static final class ReadsPastTheHead extends BrokenStoreContract {
    ReadsPastTheHead() {
      super(BrokenStores.ReadsPastTheHead::new);
    }
  }

  @Test
  void findsThatAStoreAnnouncesTooEarly() {
    assertFails(AnnouncesTooEarly.class, "showsReadersWhatTheHeadPromises");
  }

  static final class AnnouncesTooEarly extends BrokenStoreContract {
    AnnouncesTooEarly() {
      super(BrokenStores.AnnouncesTooEarly::new);
    }
  }

  @Test
  void findsThatAStoreKeepsACopyOfWhatIsErased() {
    assertFails(KeepsACopyOfWhatIsErased.class, "leavesNoFormerTextInAnythingItKeeps");
  }

  static final class KeepsACopyOfWhatIsErased extends BrokenStoreContract {
    KeepsACopyOfWhatIsErased() {
      super(BrokenStores.KeepsACopyOfWhatIsErased::new);
    }
  }

  @Test
  void findsThatAStoreErasesTheDigestToo() {
    assertFails(
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
    assertFails(
        ForgetsErasures.class, "staysErasedAfterReopening", "leavesNoFormerTextInAnythingItKeeps");
  }

  static final class ForgetsErasures extends BrokenStoreContract {
    ForgetsErasures() {
      super(BrokenStores.ForgetsErasures::new);
    }
  }

  @Test
  void findsThatAStoreWorksAfterClosing() {
    assertFails(
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
    assertFails(LetsTwoWrite.class, "neverLetsTwoOpeningsWriteOverEachOther");
  }

  static final class LetsTwoWrite extends BrokenStoreContract {
    LetsTwoWrite() {
      super(BrokenStores.LetsTwoWrite::new);
    }
  }

  @Test
  void findsThatAStoreSharesOneFile() {
    assertFails(SharesOneFile.class, "keepsAnotherStoreApart");
  }

  static final class SharesOneFile extends BrokenStoreContract {
    SharesOneFile() {
      super(BrokenStores.SharesOneFile::new);
    }
  }

  @Test
  void findsThatAStoreWatchesNothing() {
    assertFails(
        WatchesNothing.class,
        "tellsAtOnceWhatTheCallerDoesNotKnow",
        "missesNoCommitAndKeepsTheirOrder");
  }

  static final class WatchesNothing extends BrokenStoreContract {
    WatchesNothing() {
      super(BrokenStores.WatchesNothing::new);
    }
  }

  private static void assertFails(Class<? extends StoreContract> contract, String... tests) {
    assertThat(KitRun.failed(contract)).contains(tests);
  }
}
