package org.officialstats.advocacy.samples;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.officialstats.advocacy.model.InvalidEntityException;
import org.officialstats.advocacy.model.Problem;

/** The problems that an entity is refused with. */
public final class Problems {
  private Problems() {}

  /** Every problem as text, in order; fails when the entity is not refused. */
  public static List<String> of(ThrowingCallable construction) {
    return catchThrowableOfType(InvalidEntityException.class, construction).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
