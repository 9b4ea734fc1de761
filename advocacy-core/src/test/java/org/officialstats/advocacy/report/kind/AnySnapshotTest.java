package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.language.Language;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.samples.EntityArbitraries;
import org.officialstats.advocacy.samples.TestSnapshot;
import org.officialstats.advocacy.samples.WorkplanArbitraries;

/** Whatever is recorded, every kind makes a report of it. */
class AnySnapshotTest {
  @Property(tries = 8)
  void becomesAReportOfEveryKind(
      @ForAll("records") List<Entity> records,
      @ForAll ReportAudience audience,
      @ForAll Language language) {
    TestSnapshot snapshot = SampleYear.empty();
    records.forEach(snapshot::put);
    SampleYear.empty().all(Entity.class).forEach(snapshot::put);
    Function<ReportingPeriod, Evaluation> evaluations = SampleYear.evaluations(snapshot);
    for (ReportKind kind : ReportKind.standard()) {
      ReportInput input = SampleYear.input(kind, snapshot, audience, evaluations)
          .language(language.tag())
          .build();
      ReportDocument document = kind.compose(input);
      assertThat(document.blocks()).as(kind.id()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<List<Entity>> records() {
    Arbitrary<Entity> work = Arbitraries.oneOf(
        WorkplanArbitraries.workplans().map(Entity.class::cast),
        WorkplanArbitraries.itemProgress().map(Entity.class::cast),
        WorkplanArbitraries.annualReviews().map(Entity.class::cast));
    return Arbitraries.oneOf(EntityArbitraries.entities(), work)
        .filter(entity -> !(entity instanceof Strategy))
        .list()
        .ofMaxSize(25);
  }
}
