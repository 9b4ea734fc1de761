package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.Code;

/** How the number of a measure is made of the rows of its population, in the order in which the schema names the kinds. */
sealed interface Figuring
    permits Figuring.Count,
        Figuring.Share,
        Figuring.Distinct,
        Figuring.Sum,
        Figuring.Ratio,
        Figuring.Latest,
        Figuring.People,
        Figuring.Days {
  /** How many rows there are; an interval where that cannot be told of all. */
  record Count() implements Figuring {}

  /**
   * The percentage of the rows that count; no data where that cannot be told of all.
   *
   * @param counts the condition of the numerator
   * @param whenEmpty the code of the reason why it is undefined without rows
   * @param per the field that says of what the rows are: each such thing counts once, when one of its rows does
   */
  record Share(String counts, Code whenEmpty, Optional<String> per) implements Figuring {}

  /**
   * How many different values there are.
   *
   * @param by the fields whose values, taken together, are told apart
   */
  record Distinct(List<String> by) implements Figuring {
    public Distinct {
      by = ImmutableList.copyOf(by);
    }
  }

  /**
   * The sum of a number, apart for each unit.
   *
   * @param of the number
   * @param within the field that says the unit; there is no sum across units
   */
  record Sum(String of, Optional<String> within) implements Figuring {}

  /**
   * One sum as a percentage of another.
   *
   * @param of the number summed above
   * @param over the number summed below
   * @param whenEmpty the code of the reason why it is undefined when the sum below is 0
   */
  record Ratio(String of, String over, Code whenEmpty) implements Figuring {}

  /**
   * The number of the last row.
   *
   * @param of the number
   * @param order the fields that put the rows in order
   * @param whenEmpty the code of the reason why it is undefined without rows
   */
  record Latest(String of, List<String> order, Code whenEmpty) implements Figuring {
    public Latest {
      order = ImmutableList.copyOf(order);
    }
  }

  /**
   * How many different people took part: at least the named ones or those of the largest gathering, at most the named
   * ones and every head that was counted.
   *
   * @param at the field that says at which gathering the row was
   * @param person the field that names the person; a row without one is a count of heads
   * @param heads the field with the number of heads
   */
  record People(String at, String person, String heads) implements Figuring {}

  /**
   * The days from one date to another.
   *
   * @param from the first date
   * @param to the last date
   * @param take which of the numbers of the rows
   * @param whenEmpty the code of the reason why it is undefined without rows
   */
  record Days(String from, String to, Take take, Code whenEmpty) implements Figuring {}

  /** Which of several numbers stands for all. */
  enum Take {
    /** The only one; no data where there are several. */
    ONLY,
    /** The one in the middle, or half of the two in the middle. */
    MEDIAN,
    /** The least. */
    LEAST,
    /** The most. */
    MOST
  }
}
