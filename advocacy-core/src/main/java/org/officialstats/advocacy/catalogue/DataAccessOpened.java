package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.audience.Organization;
import org.officialstats.advocacy.model.partner.Agreement;
import org.officialstats.advocacy.model.partner.Commitment;
import org.officialstats.advocacy.snapshot.Snapshot;

/**
 * PAR-07: the producers of Big Data whose first delivery of data under an agreement falls into the period. A delivery is
 * a commitment to deliver data that was made under an agreement and is fulfilled.
 */
final class DataAccessOpened {
  private static final Code DATA_DELIVERY = Code.of("data-delivery");

  /** A producer, and the deliveries of which each may be its first. */
  private record Access(Id<Organization> producer, List<Commitment> first) {}

  private final EvaluationContext context;
  private final Snapshot snapshot;

  private DataAccessOpened(EvaluationContext context) {
    this.context = context;
    this.snapshot = context.snapshot();
  }

  static List<Figure> figures(EvaluationContext context) {
    return new DataAccessOpened(context).figures();
  }

  private List<Figure> figures() {
    Places places = new Places(context);
    return Breakdown.counts(Tally.of(deliveries().asMap().entrySet().stream()
                .map(of -> member(of.getKey(), of.getValue()))
                .toList())
            .thatMayCount())
        .by(snapshot.codeLists().list("source-type"), this::sourceTypes)
        .by("country", access -> places.countryOf(access.producer()).stream().toList())
        .figures();
  }

  private ImmutableListMultimap<Id<Organization>, Commitment> deliveries() {
    AudienceKinds kinds = new AudienceKinds(context);
    return Multimaps.index(
        snapshot.all(Commitment.class).stream()
            .filter(this::isDelivery)
            .filter(commitment -> kinds
                .kindOf(commitment.by())
                .filter(kind -> kinds.isA(kind, AudienceKinds.PRODUCER))
                .isPresent())
            .toList(),
        Commitment::by);
  }

  private boolean isDelivery(Commitment commitment) {
    return commitment.agreement().isPresent()
        && commitment.fulfilledOn().isPresent()
        && snapshot.codeLists().list("commitment-kind").isA(commitment.kind(), DATA_DELIVERY);
  }

  private Tally.Member<Access> member(
      Id<Organization> producer, Collection<Commitment> deliveries) {
    List<PartialDate> dates =
        deliveries.stream().flatMap(delivery -> delivery.fulfilledOn().stream()).toList();
    List<Commitment> first = deliveries.stream()
        .filter(delivery -> FirstTime.mayBe(delivery.fulfilledOn().orElseThrow(), dates))
        .toList();
    return new Tally.Member<>(
        new Access(producer, first),
        FirstTime.isInPeriod(dates, context),
        first.stream().map(Commitment::key).toList());
  }

  private Set<Code> sourceTypes(Access access) {
    return access.first().stream()
        .flatMap(delivery -> delivery.agreement().stream())
        .flatMap(id -> snapshot.find(Agreement.class, id).stream())
        .flatMap(agreement -> agreement.sourceTypes().stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
