package org.officialstats.advocacy.definition;

import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.Code;

/** Checks how the number of a measure is made. */
final class ReckoningReader {
  private final Ground ground;
  private final Reasons reasons;
  private final Spot at;

  ReckoningReader(Ground ground, Reasons reasons, Spot at) {
    this.ground = ground;
    this.reasons = reasons;
    this.at = at;
  }

  /** The reckoning; empty if something is wrong with it. */
  Optional<Reckoning> read(Figuring figure) {
    if (figure instanceof Figuring.Count) {
      return Optional.of(Reckonings.COUNT);
    }
    if (figure instanceof Figuring.Share share) {
      Optional<Expression> counts =
          Checking.condition(share.counts(), ground.scope(), at.field("counts"));
      boolean known = share
          .per()
          .map(per -> MeasureReader.isPath(per, ground, at.field("per")))
          .orElse(true);
      return whenEmpty(share.whenEmpty())
          .flatMap(reason -> counts
              .filter(condition -> known)
              .map(condition -> new Reckonings.Share(condition, reason, share.per())));
    }
    if (figure instanceof Figuring.Distinct distinct) {
      return arePaths(distinct.by(), at.field("by"))
          ? Optional.of(new Reckonings.Distinct(distinct.by()))
          : Optional.empty();
    }
    return figure instanceof Figuring.People people ? people(people) : numbers(figure);
  }

  private Optional<Reckoning> numbers(Figuring figure) {
    if (figure instanceof Figuring.Sum sum) {
      Optional<Expression> of = number("of", sum.of());
      boolean known = sum.within()
          .map(unit -> MeasureReader.isPath(unit, ground, at.field("within")))
          .orElse(true);
      return of.filter(number -> known).map(number -> new Reckonings.Sum(number, sum.within()));
    }
    if (figure instanceof Figuring.Ratio ratio) {
      Optional<Expression> of = number("of", ratio.of());
      Optional<Expression> over = number("over", ratio.over());
      return whenEmpty(ratio.whenEmpty())
          .flatMap(reason ->
              of.flatMap(above -> over.map(below -> new Reckonings.Ratio(above, below, reason))));
    }
    if (figure instanceof Figuring.Latest latest) {
      Optional<Expression> of = number("of", latest.of());
      boolean ordered = areFields(latest.order(), at.field("order"));
      return whenEmpty(latest.whenEmpty())
          .flatMap(reason -> of.filter(number -> ordered)
              .map(number -> new Reckonings.Latest(number, latest.order(), reason)));
    }
    return days((Figuring.Days) figure);
  }

  private Optional<Reckoning> days(Figuring.Days days) {
    Optional<Expression> from = date("from", days.from());
    Optional<Expression> to = date("to", days.to());
    return whenEmpty(days.whenEmpty())
        .flatMap(reason -> from.flatMap(
            first -> to.map(last -> new DaysReckoning(first, last, days.take(), reason))));
  }

  private Optional<Reckoning> people(Figuring.People people) {
    boolean gathered = MeasureReader.isPath(people.at(), ground, at.field("at"));
    boolean named = MeasureReader.isPath(people.person(), ground, at.field("person"));
    return number("heads", people.heads())
        .filter(heads -> gathered && named)
        .map(heads -> new PeopleReckoning(people.at(), people.person(), heads));
  }

  private Optional<Expression> number(String field, String text) {
    return Checking.expression(text, ground.scope(), Type.Simple.NUMBER, at.field(field));
  }

  private Optional<Expression> date(String field, String text) {
    return Checking.expression(text, ground.scope(), Type.Simple.DATE, at.field(field));
  }

  private Optional<Reason> whenEmpty(Code code) {
    return reasons.find(code, at.field("whenEmpty"));
  }

  private boolean arePaths(List<String> paths, Spot there) {
    boolean right = true;
    for (int index = 0; index < paths.size(); index++) {
      right &= MeasureReader.isPath(paths.get(index), ground, there.element(index));
    }
    return right;
  }

  private boolean areFields(List<String> fields, Spot there) {
    boolean right = true;
    for (int index = 0; index < fields.size(); index++) {
      right &= Checking.isKnown(
          "field", fields.get(index), ground.table().attributes().keySet(), there.element(index));
    }
    return right;
  }
}
