package org.officialstats.advocacy.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.samples.AudienceArbitraries;
import org.officialstats.advocacy.samples.EventArbitraries;
import org.officialstats.advocacy.samples.MeasurementArbitraries;
import org.officialstats.advocacy.samples.MessageArbitraries;
import org.officialstats.advocacy.samples.PartnerArbitraries;
import org.officialstats.advocacy.samples.ResourceArbitraries;
import org.officialstats.advocacy.samples.StrategyArbitraries;
import org.officialstats.advocacy.samples.WorkplanArbitraries;

/** Arbitrary entities of every kind there is. */
final class Samples {
  static final Map<String, Arbitrary<? extends Entity>> BY_KIND =
      ImmutableMap.<String, Arbitrary<? extends Entity>>builder()
          .put("strategy", StrategyArbitraries.strategies())
          .put("target", StrategyArbitraries.targets())
          .put("organization", AudienceArbitraries.organizations())
          .put("person", AudienceArbitraries.persons())
          .put("position", AudienceArbitraries.positions())
          .put("stance-observation", AudienceArbitraries.stanceObservations())
          .put("concern", AudienceArbitraries.concerns())
          .put("key-message", MessageArbitraries.keyMessages())
          .put("material", MessageArbitraries.materials())
          .put("dissemination", MessageArbitraries.disseminations())
          .put("observance", MessageArbitraries.observances())
          .put("case-study", MessageArbitraries.caseStudies())
          .put("policy-use", MessageArbitraries.policyUses())
          .put("partnership", PartnerArbitraries.partnerships())
          .put("agreement", PartnerArbitraries.agreements())
          .put("commitment", PartnerArbitraries.commitments())
          .put("event", EventArbitraries.events())
          .put("attendance", EventArbitraries.attendances())
          .put("feedback", EventArbitraries.feedbacks())
          .put("interaction", EventArbitraries.interactions())
          .put("workplan", WorkplanArbitraries.workplans())
          .put("item-progress", WorkplanArbitraries.itemProgress())
          .put("progress-update", WorkplanArbitraries.progressUpdates())
          .put("annual-review", WorkplanArbitraries.annualReviews())
          .put("resource-need", ResourceArbitraries.resourceNeeds())
          .put("contribution", ResourceArbitraries.contributions())
          .put("substance-request", ResourceArbitraries.substanceRequests())
          .put("measurement", MeasurementArbitraries.measurements())
          .buildOrThrow();

  private Samples() {}

  static Arbitrary<Entity> entities() {
    return Arbitraries.of(BY_KIND.values()).flatMap(kind -> kind.map(Entity.class::cast));
  }
}
