package org.officialstats.advocacy.tck;

import org.junit.jupiter.api.Test;

/** What comes out another than it went in is found, however little it is. */
class RewritingStoresTest {
  @Test
  void findsThatAStoreSortsChanges() {
    KitRun.assertFails(SortsChanges.class, "keepsChangesInTheirOrder", "keepsWhatAListKeeps");
  }

  static final class SortsChanges extends BrokenStoreContract {
    SortsChanges() {
      super(RewritingStores.SortsChanges::new);
    }
  }

  @Test
  void findsThatAStoreForgetsUnknownFields() {
    KitRun.assertFails(ForgetsUnknownFields.class, "keepsFieldsThatItDoesNotKnow");
  }

  static final class ForgetsUnknownFields extends BrokenStoreContract {
    ForgetsUnknownFields() {
      super(RewritingStores.ForgetsUnknownFields::new);
    }
  }

  @Test
  void findsThatAStoreRewritesNumbers() {
    KitRun.assertFails(RewritesNumbers.class, "keepsDocumentsByteForByte");
  }

  static final class RewritesNumbers extends BrokenStoreContract {
    RewritesNumbers() {
      super(RewritingStores.RewritesNumbers::new);
    }
  }

  @Test
  void findsThatAStoreNormalisesTexts() {
    KitRun.assertFails(NormalisesTexts.class, "keepsTextsOfEveryScript");
  }

  static final class NormalisesTexts extends BrokenStoreContract {
    NormalisesTexts() {
      super(RewritingStores.NormalisesTexts::new);
    }
  }

  @Test
  void findsThatAStoreCutsLongTexts() {
    KitRun.assertFails(CutsLongTexts.class, "keepsADocumentOfTheLargestSize");
  }

  static final class CutsLongTexts extends BrokenStoreContract {
    CutsLongTexts() {
      super(RewritingStores.CutsLongTexts::new);
    }
  }

  @Test
  void findsThatAStoreRoundsTimes() {
    KitRun.assertFails(RoundsTimes.class, "keepsTimesToTheMillisecondInAnyOrder");
  }

  static final class RoundsTimes extends BrokenStoreContract {
    RoundsTimes() {
      super(RewritingStores.RoundsTimes::new);
    }
  }

  @Test
  void findsThatAStoreReplacesWhatIsNotInTheBasicPlane() {
    KitRun.assertFails(ReplacesWhatIsNotInTheBasicPlane.class, "keepsTextsOfEveryScript");
  }

  static final class ReplacesWhatIsNotInTheBasicPlane extends BrokenStoreContract {
    ReplacesWhatIsNotInTheBasicPlane() {
      super(RewritingStores.ReplacesWhatIsNotInTheBasicPlane::new);
    }
  }

  @Test
  void findsThatAStoreDropsControlCharacters() {
    KitRun.assertFails(DropsControlCharacters.class, "keepsControlCharactersThatAreEscaped");
  }

  static final class DropsControlCharacters extends BrokenStoreContract {
    DropsControlCharacters() {
      super(RewritingStores.DropsControlCharacters::new);
    }
  }

  @Test
  void findsThatAStoreCutsLongIds() {
    KitRun.assertFails(CutsLongIds.class, "keepsIdsThatAreAwkwardForFileSystems");
  }

  static final class CutsLongIds extends BrokenStoreContract {
    CutsLongIds() {
      super(RewritingStores.CutsLongIds::new);
    }
  }

  @Test
  void findsThatAStoreDropsWhatIsErased() {
    KitRun.assertFails(
        DropsWhatIsErased.class, "takesACopyWithItsErasures", "keepsAChangeThatIsErasedAlready");
  }

  static final class DropsWhatIsErased extends BrokenStoreContract {
    DropsWhatIsErased() {
      super(RewritingStores.DropsWhatIsErased::new);
    }
  }
}
