package org.officialstats.advocacy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.model.Entity;

/** What holds for every entity of the work side, whatever it is. */
class WorkSamplesTest {
  @Provide
  Arbitrary<Entity> entities() {
    return Arbitraries.oneOf(
        EventArbitraries.events(),
        EventArbitraries.attendances(),
        EventArbitraries.feedbacks(),
        EventArbitraries.interactions(),
        PartnerArbitraries.partnerships(),
        PartnerArbitraries.agreements(),
        PartnerArbitraries.commitments(),
        WorkplanArbitraries.workplans(),
        WorkplanArbitraries.itemProgress(),
        WorkplanArbitraries.progressUpdates(),
        WorkplanArbitraries.annualReviews(),
        ResourceArbitraries.resourceNeeds(),
        ResourceArbitraries.contributions(),
        ResourceArbitraries.substanceRequests(),
        MeasurementArbitraries.measurements());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whatItsOwnBuilderBuildsAgainIsTheSame(@ForAll("entities") Entity entity) throws Exception {
    assertThat(rebuilt(entity)).isEqualTo(entity).hasSameHashCodeAs(entity);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void itsKeyNamesItsKindAndId(@ForAll("entities") Entity entity) {
    assertThat(entity.key().id()).isEqualTo(entity.id().value());
  }

  private static Object rebuilt(Entity entity) throws ReflectiveOperationException {
    Object builder = entity.getClass().getMethod("toBuilder").invoke(entity);
    try {
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException refused) {
      throw new AssertionError(entity.key().toString(), refused.getCause());
    }
  }
}
