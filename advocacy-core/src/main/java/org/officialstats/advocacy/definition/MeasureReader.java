package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.officialstats.advocacy.evaluation.Group;
import org.officialstats.advocacy.evaluation.Unit;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.CodeLists;

/** Checks a measure on the ground that it stands on. */
final class MeasureReader {
  private final Ground ground;
  private final CodeLists lists;
  private final Reasons reasons;
  private final Spot at;

  MeasureReader(Ground ground, CodeLists lists, Reasons reasons, Spot at) {
    this.ground = ground;
    this.lists = lists;
    this.reasons = reasons;
    this.at = at;
  }

  /** The measure; empty if something is wrong with it. */
  Optional<MeasurePlan> read(Measure measure, Unit otherwise) {
    Optional<Expression> where =
        Checking.condition(measure.where(), ground.scope(), at.field("where"));
    Optional<Reckoning> reckoning =
        new ReckoningReader(ground, reasons, at.field("figure")).read(measure.figure());
    boolean grouped = areGroups(measure.groups());
    boolean linked = areLinks(measure.evidence(), ground, at.field("evidence"));
    boolean whole = grouped && linked && where.isPresent() == measure.where().isPresent();
    return reckoning
        .filter(made -> whole)
        .map(made -> new MeasurePlan(
            measure.name(),
            measure.unit().orElse(otherwise),
            new Group(measure.part()),
            where,
            made,
            measure.groups(),
            measure.evidence(),
            measure.atLeast().orElse(0)));
  }

  static boolean areLinks(List<String> names, Ground ground, Spot at) {
    boolean known = true;
    for (int index = 0; index < names.size(); index++) {
      known &=
          Checking.isKnown("link", names.get(index), ground.links().keySet(), at.element(index));
    }
    return known;
  }

  private boolean areGroups(List<Grouping> groups) {
    boolean right = true;
    for (int index = 0; index < groups.size(); index++) {
      Spot there = at.field("groups").element(index);
      Grouping group = groups.get(index);
      right &= isPath(group.by(), ground, there.field("by")) && isRightApart(group, there);
      boolean listed = group.order().isPresent() && group.order().get() == Grouping.Order.LIST
          || group.every().orElse(false);
      right &= !listed || isList(group.dimension(), there.field("dimension"));
    }
    return right;
  }

  /** Whether what is said of parts that are asked apart can be done. */
  private boolean isRightApart(Grouping group, Spot at) {
    if (!group.isApart()) {
      boolean right = group.each().isEmpty() && !group.narrower().orElse(false);
      if (!right) {
        at.field("apart")
            .problem(
                "is not true, and each or narrower is given",
                "each and narrower of parts that are asked apart",
                "add \"apart\": true, or leave them out");
      }
      return right;
    }
    boolean right =
        isLinked(group, at) && group.each().map(list -> isEach(list, at)).orElse(true);
    return right && (!group.narrower().orElse(false) || hasNarrower(group, at));
  }

  private boolean isLinked(Grouping group, Spot at) {
    Optional<LinkPlan> link = linkOf(group.by(), ground);
    boolean right = link.filter(plan -> !plan.readsOuter()).isPresent();
    if (!right) {
      at.field("by")
          .problem(
              "'" + group.by() + "' is "
                  + (link.isPresent() ? "of a link that reads this." : "no field of a link"),
              "a field of linked rows that are chosen by themselves",
              "name such a link, or leave out apart");
    }
    return right;
  }

  private boolean isEach(String list, Spot at) {
    List<String> lists = ground.strategy().attributes().values().stream()
        .filter(attribute -> attribute.field().type() instanceof Type.SetOf)
        .map(Attribute::name)
        .toList();
    return Checking.isKnown("list of the strategy", list, lists, at.field("each"));
  }

  private boolean hasNarrower(Grouping group, Spot at) {
    LinkPlan link = linkOf(group.by(), ground).orElseThrow();
    Type type = link.to().type(group.by().substring(group.by().indexOf('.') + 1));
    boolean right = type instanceof Type.Word;
    if (!right) {
      at.field("narrower")
          .problem("'" + group.by() + "' is " + type, "a field with codes", "leave out narrower");
    }
    return right;
  }

  private static Optional<LinkPlan> linkOf(String path, Ground ground) {
    int dot = path.indexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(ground.links().get(path.substring(0, dot)));
  }

  private boolean isList(String name, Spot at) {
    return Checking.isKnown(
        "code list", name, lists.all().stream().map(CodeList::id).toList(), at);
  }

  /** Whether it is a field of the rows, or of the rows that belong to them by a link. */
  static boolean isPath(String path, Ground ground, Spot at) {
    Optional<LinkPlan> link = linkOf(path, ground);
    if (link.isPresent()) {
      return Checking.isKnown(
          "field of " + link.get().to().name(),
          path.substring(path.indexOf('.') + 1),
          link.get().to().attributes().keySet(),
          at);
    }
    Set<String> known = new TreeSet<>(ground.scope().names());
    ground.links().keySet().forEach(name -> known.add(name + ".…"));
    return Checking.isKnown("field", path, ImmutableList.copyOf(known), at);
  }
}
