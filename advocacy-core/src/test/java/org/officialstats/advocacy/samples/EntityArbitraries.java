package org.officialstats.advocacy.samples;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.officialstats.advocacy.model.Entity;

/** Arbitrary entities of every kind of the strategy, audience, casestudy, message and material packages. */
public final class EntityArbitraries {
  private EntityArbitraries() {}

  /** One arbitrary for each kind. */
  public static List<Arbitrary<? extends Entity>> kinds() {
    return List.of(
        StrategyArbitraries.strategies(),
        StrategyArbitraries.targets(),
        AudienceArbitraries.organizations(),
        AudienceArbitraries.persons(),
        AudienceArbitraries.positions(),
        AudienceArbitraries.stanceObservations(),
        AudienceArbitraries.concerns(),
        MessageArbitraries.caseStudies(),
        MessageArbitraries.policyUses(),
        MessageArbitraries.keyMessages(),
        MessageArbitraries.materials(),
        MessageArbitraries.disseminations(),
        MessageArbitraries.observances());
  }

  /** Entities of any kind. */
  public static Arbitrary<Entity> entities() {
    return Arbitraries.of(kinds()).flatMap(kind -> kind.map(Entity.class::cast)).withoutEdgeCases();
  }
}
