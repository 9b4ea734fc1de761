package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.ProgressUpdate;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.samples.TestSnapshot;

class ReportInputTest {
  @Test
  void startsInEnglishForTheOffice() {
    ReportInput input = SampleUpdate.empty().build();
    assertThat(input.language()).isEqualTo("en");
    assertThat(input.audience()).isEqualTo(ReportAudience.INTERNAL);
    assertThat(input.update()).isEqualTo(Optional.empty());
  }

  @Test
  void refusesASnapshotOfAnotherRevision() {
    assertThatThrownBy(
            () -> SampleUpdate.empty().snapshot(SampleUpdate.snapshot().at(10)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "report: snapshot at revision 10 for an evaluation known at revision 9; expected"
                + " the same revision");
  }

  @Test
  void refusesAnUpdateOfAnotherPeriod() {
    ProgressUpdate update = SampleUpdate.update(Sensitivity.PUBLIC).toBuilder()
        .period(SampleUpdate.Q1.next())
        .build();
    assertThatThrownBy(() -> SampleUpdate.empty().update(update).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("report: update 'update' of 2024-Q2 for an evaluation of 2024-Q1; expected the"
            + " same period");
  }

  @Test
  void refusesToShowThePublicAStrategyThatIsNotPublic() {
    Strategy strategy =
        SampleUpdate.GWG.toBuilder().sensitivity(Sensitivity.INTERNAL).build();
    ReportInputBuilder input = SampleUpdate.empty().snapshot(new TestSnapshot(strategy).at(9));
    assertThat(input.build().audience()).isEqualTo(ReportAudience.INTERNAL);
    assertThatThrownBy(() -> input.audience(ReportAudience.PUBLIC).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "report: for the public, under strategy 'gwg-big-data' that is INTERNAL; expected"
                + " a public strategy; mark it as public, or report to the office");
  }

  @Test
  void refusesAPeriodThatIsSaidToBeRestatedAndIsNot() {
    assertThatThrownBy(() -> new ReportInput.PeriodRestatements(
            SampleUpdate.evaluation(List.of(), List.of()), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("restatements of 2024-Q1: none; expected at least one");
  }
}
