package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.stream.IntStream;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Figure;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.audience.Position;

/**
 * EVT-04: the leaders of official statistics on the list who came to an event or were met in the period. Those who only
 * sent a delegate are shown apart, and so are those who were contacted without being met.
 */
final class TargetAudienceReach {
  private final EvaluationContext context;
  private final List<Position> leaders;
  private final Tally<Position> met;

  private TargetAudienceReach(EvaluationContext context, Contacts contacts) {
    AudienceKinds kinds = new AudienceKinds(context);
    this.context = context;
    this.leaders = context.snapshot().all(Position.class).stream()
        .filter(kinds::isLeaderOfStatistics)
        .filter(position -> position.existsOn(context.firstDay()) != Truth.FALSE)
        .toList();
    this.met = by(contacts.direct());
  }

  static List<Figure> figures(EvaluationContext context) {
    Contacts contacts = new Contacts(context);
    return new TargetAudienceReach(context, contacts).figures(contacts);
  }

  private List<Figure> figures(Contacts contacts) {
    Places places = new Places(context);
    return Breakdown.shares(met, Reasons.NO_RECORDS)
        .by("region", position -> Places.region(places.countryOf(position)))
        .and(ImmutableList.of(of("direct", met), of("indirect", by(contacts.indirect()))))
        .and(Breakdown.shares("delegates-only", delegatesOnly(contacts), Reasons.NO_RECORDS)
            .figures())
        .figures();
  }

  private static Figure of(String approach, Tally<Position> reached) {
    return new Figure(
        Figure.VALUE,
        Group.of("approach", approach),
        Unit.PERCENT,
        reached.share(Reasons.NO_RECORDS),
        reached.evidence());
  }

  /** The entries that were there when the period began, each counting when one of the contacts is with it. */
  private Tally<Position> by(List<Tally.Member<Id<Position>>> contacts) {
    ImmutableListMultimap<Id<Position>, Tally.Member<Id<Position>>> byPosition =
        Multimaps.index(contacts, Tally.Member::subject);
    return Tally.of(leaders.stream()
        .map(leader -> Tally.any(leader, byPosition.get(leader.id())).shownBy(leader.key()))
        .map(this::known)
        .toList());
  }

  /** An entry of which it cannot be told whether it was there when the period began is unknown. */
  private Tally.Member<Position> known(Tally.Member<Position> entry) {
    return entry.subject().existsOn(context.firstDay()) == Truth.TRUE
        ? entry
        : new Tally.Member<>(entry.subject(), Truth.UNKNOWN, entry.records());
  }

  private Tally<Position> delegatesOnly(Contacts contacts) {
    List<Tally.Member<Position>> sent = by(contacts.delegated()).members();
    return Tally.of(IntStream.range(0, sent.size())
        .mapToObj(at -> new Tally.Member<>(
            sent.get(at).subject(),
            sent.get(at).counts().and(met.members().get(at).counts().not()),
            sent.get(at).records()))
        .toList());
  }
}
