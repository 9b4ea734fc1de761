package org.officialstats.advocacy.report.kind;

import java.util.List;
import org.officialstats.advocacy.evaluation.Assessment;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.strategy.Target;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.snapshot.Snapshot;

/** What the readers of a report may know of. Confidential records are in nobody's report. */
record Readers(Snapshot snapshot, ReportAudience audience) {
  /** Whether they may know of what is this sensitive. */
  boolean maySee(Sensitivity sensitivity) {
    return switch (sensitivity) {
      case PUBLIC -> true;
      case INTERNAL -> audience == ReportAudience.INTERNAL;
      case CONFIDENTIAL -> false;
    };
  }

  /** Whether they may know of this record; not of one that the snapshot does not have. */
  boolean maySee(EntityKey key) {
    return snapshot.find(key).filter(entity -> maySee(entity.sensitivity())).isPresent();
  }

  /** Whether they may know of the target that the figure is set against. */
  boolean maySee(Assessment assessment) {
    return maySee(EntityKey.of(Target.class, assessment.target()));
  }

  /** Whether they may know of every one of these records. */
  boolean maySee(List<EntityKey> keys) {
    return keys.stream().allMatch(this::maySee);
  }

  /** Whether they may read the finding: its words may name the subject and the records that show it. */
  boolean maySee(Finding finding) {
    return maySee(finding.subject()) && maySee(finding.evidence());
  }
}
