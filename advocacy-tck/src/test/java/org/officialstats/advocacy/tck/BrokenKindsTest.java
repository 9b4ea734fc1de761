package org.officialstats.advocacy.tck;

import static org.officialstats.advocacy.tck.KitRun.assertFails;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.ReportDocumentBuilder;
import org.officialstats.advocacy.report.kind.ReportInput;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.report.kind.ReportPart;
import org.officialstats.advocacy.spi.ReportKindProvider;

/** Kinds of report that break a promise, and the tests that find it. */
class BrokenKindsTest {
  @Test
  void findsAKindThatTellsEverybodyEverything() {
    assertFails(
        Telling.class,
        "tellsThePublicNothingThatIsForTheOffice",
        "tellsNobodyWhatIsConfidentialOrWhoAPersonIs");
  }

  @Test
  void findsAKindThatCounts() {
    assertFails(
        Counting.class, "givesTheSameDocumentForTheSameInput", "givesTheSameDocumentInManyThreads");
  }

  @Test
  void findsAKindThatFollowsTheLocaleOfTheMachine() {
    assertFails(Localized.class, "givesTheSameDocumentInAnyLocaleOfTheMachine");
  }

  @Test
  void findsAKindThatDoesNotListen() {
    assertFails(
        Deaf.class, "isForTheAudienceThatWasAskedFor", "isInTheLanguageThatWasAskedForOrRefusesIt");
  }

  @Test
  void findsAKindThatDoesNotKnowItsParts() {
    assertFails(Nameless.class, "namesEveryPartThatItHasIfItNamesAny");
  }

  @Test
  void findsAKindThatBorrowsAnId() {
    assertFails(Borrowing.class, "bringsKindsWithIdsOfTheirOwn");
  }

  @Test
  void findsAKindThatFailsWithoutData() {
    assertFails(Failing.class, "composesAStateWithoutAnyRecord");
  }

  static final class Telling extends BrokenKind {
    @Override
    ReportKind kind() {
      return new EventList() {
        @Override
        boolean shows(ReportInput input, Event event) {
          return true;
        }
      };
    }
  }

  static final class Counting extends BrokenKind {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    ReportDocument changed(ReportInput input, ReportDocumentBuilder document) {
      return document.title("Events " + count.incrementAndGet()).build();
    }
  }

  static final class Localized extends BrokenKind {
    @Override
    ReportDocument changed(ReportInput input, ReportDocumentBuilder document) {
      return document.title(String.format(Locale.getDefault(), "%d", 2024)).build();
    }
  }

  static final class Deaf extends BrokenKind {
    @Override
    ReportDocument changed(ReportInput input, ReportDocumentBuilder document) {
      return document.language("en").audience(ReportAudience.INTERNAL).build();
    }
  }

  static final class Failing extends BrokenKind {
    @Override
    ReportDocument changed(ReportInput input, ReportDocumentBuilder document) {
      input.snapshot().all(Event.class).get(0);
      return document.build();
    }
  }

  static final class Nameless extends BrokenKind {
    @Override
    ReportKind kind() {
      return new EventList() {
        @Override
        public List<ReportPart> parts() {
          return List.of(new ReportPart("other", false));
        }
      };
    }
  }

  static final class Borrowing extends BrokenKind {
    @Override
    ReportKind kind() {
      return new EventList() {
        @Override
        public String id() {
          return "annual-review";
        }
      };
    }
  }

  abstract static class BrokenKind extends ReportKindContract {
    ReportDocument changed(ReportInput input, ReportDocumentBuilder document) {
      return document.build();
    }

    ReportKind kind() {
      return new EventList() {
        @Override
        public ReportDocument compose(ReportInput input) {
          return changed(input, ReportDocumentBuilder.builder(super.compose(input)));
        }
      };
    }

    @Override
    protected ReportKindProvider provider() {
      return new ReportKindProvider() {
        @Override
        public String id() {
          return "broken";
        }

        @Override
        public List<ReportKind> kinds() {
          return List.of(kind());
        }
      };
    }
  }
}
