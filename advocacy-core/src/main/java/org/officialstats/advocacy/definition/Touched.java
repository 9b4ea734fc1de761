package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.officialstats.advocacy.columns.Bits;

/** The rows at a desk of which a measure may say something else than in the state before. */
final class Touched {
  private Touched() {}

  /** Of those that it speaks of in both states alike. */
  static Bits by(MeasurePlan measure, Desk desk) {
    return by(measure.reads(), desk);
  }

  /** Of all, be it that it speaks of them or may do so now. */
  static Bits byAllOf(MeasurePlan measure, Desk desk) {
    Set<String> population = desk.where().map(Reckoning::fields).orElse(ImmutableSet.of());
    return by(measure, desk).or(by(measure.asks(), desk)).or(by(population, desk));
  }

  /** Those that have changed, or of which one of these may have: fields, links, and fields of linked rows. */
  private static Bits by(Set<String> names, Desk desk) {
    Bits touched = desk.sheet().touched(ImmutableSet.of());
    for (String name : names) {
      touched = touched.or(by(name, desk));
    }
    return touched;
  }

  private static Bits by(String name, Desk desk) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    if (desk.constants().has(name)) {
      return Bits.none(desk.sheet().rows().size());
    } else if (!desk.isLink(first)) {
      return desk.sheet().touched(name);
    }
    return dot < 0
        ? desk.link(first).affected()
        : desk.link(first).affected(name.substring(dot + 1));
  }
}
