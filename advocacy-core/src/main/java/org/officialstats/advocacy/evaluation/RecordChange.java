package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.audit.Difference;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Revision;

/**
 * A record that was recorded, corrected or removed after a revision.
 *
 * @param record the record
 * @param before the revision that recorded it as it was known before; empty for one recorded since
 * @param after the revision that recorded it as it is known now; empty for one removed since
 * @param differences the values that differ; none of a person, and none for what was recorded or removed as a whole
 */
public record RecordChange(
    EntityKey record,
    Optional<Revision> before,
    Optional<Revision> after,
    List<Difference> differences) {
  public RecordChange {
    requireNonNull(record, "record");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    differences = ImmutableList.copyOf(differences);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException(
          "change of " + record + ": neither before nor after; expected one");
    }
  }
}
