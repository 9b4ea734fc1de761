package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.json.HandWritten;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.samples.DrawnRecords;
import org.officialstats.advocacy.samples.Kept;
import org.officialstats.advocacy.snapshot.Snapshot;

/** Definitions say by columns what they say row by row: figures, groups, the records behind them, what is unknown. */
class DefinitionsOracleTest {
  private static final int MOST_BYTES = 1 << 20;

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theFiguresOfAnyDefinitionAreThoseOfEachRowByItself(
      @ForAll long seed, @ForAll @IntRange(max = 14) int size) throws IOException {
    Random random = new Random(seed);
    Snapshot snapshot = Kept.withColumns(DrawnRecords.snapshot(random, size));
    String members = DrawnDefinitions.indicator(random);
    Tables tables = ComputedFields.NONE.tables(CodeLists.standard());
    IndicatorPlan plan = plan(members, tables);
    EvaluationContext context = Written.at(snapshot);

    assertThat(plan.figures(new Look(context, tables)))
        .as(members)
        .isEqualTo(new RowOracle(plan, new Look(context, tables)).figures());
  }

  private static IndicatorPlan plan(String members, Tables tables) throws IOException {
    byte[] bytes = Written.text(members).getBytes(StandardCharsets.UTF_8);
    HandWritten<DefinitionFile> written = HandWritten.read(
        "own.json", new ByteArrayInputStream(bytes), MOST_BYTES, DefinitionFile.class);
    DefinitionFile file = written.get();
    return new IndicatorReader(tables, new Reasons(file.reasons()))
        .read(file.indicators().get(0));
  }
}
