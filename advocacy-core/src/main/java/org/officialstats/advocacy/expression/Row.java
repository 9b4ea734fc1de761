package org.officialstats.advocacy.expression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/**
 * One record as an expression sees it: its fields, and the constants of the evaluation. The method to call for a field
 * follows from its type; what a record does not have is empty or unknown.
 */
public interface Row {
  /** The value of a field of type {@link Type.Simple#TRUTH}. */
  Truth truth(Field field);

  /** The value of a field of type {@link Type.Simple#NUMBER}, within the bounds that the model sets to numbers. */
  Optional<BigDecimal> number(Field field);

  /** The value of a field of type {@link Type.Simple#TEXT}, {@link Type.Word} or {@link Type.Reference}. */
  Optional<String> word(Field field);

  /** The value of a field of type {@link Type.Simple#DATE}. */
  Optional<PartialDate> date(Field field);

  /** The value of a field of type {@link Type.Simple#DATES}. */
  Optional<DateSpan> dates(Field field);

  /**
   * The value of a field of type {@link Type.SetOf}. A set without elements is known to be empty; only one that cannot
   * be told, as behind a reference that is absent, is absent.
   */
  Optional<Set<String>> words(Field field);
}
