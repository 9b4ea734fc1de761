package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * Something that a rule found. Ordered by severity (serious first), code, subject, message, and the day since
 * when it is so (earlier first).
 *
 * @param code the code of the rule
 * @param severity how much it matters
 * @param subject the record it speaks of
 * @param message what is so; names things by title or id, never by a person's name
 * @param remedy what to do about it
 * @param evidence the records that show it, in the order of their keys; the subject among them goes without saying
 * @param since the day since when it is so; empty when that cannot be told
 */
public record Finding(
    String code,
    Severity severity,
    EntityKey subject,
    LocalizedText message,
    LocalizedText remedy,
    List<EntityKey> evidence,
    Optional<LocalDate> since)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
      .reversed()
      .thenComparing(Finding::code)
      .thenComparing(Finding::subject)
      .thenComparing(finding -> finding.message().in("en"))
      .thenComparing(finding -> finding.since().orElse(LocalDate.MAX))
      .thenComparing(finding -> finding.evidence().toString());

  public Finding {
    IndicatorDefinition.checkCode("rule", code);
    requireNonNull(severity, "severity");
    requireNonNull(subject, "subject");
    requireNonNull(message, "message");
    requireNonNull(remedy, "remedy");
    requireNonNull(since, "since");
    evidence = evidence.stream().distinct().sorted().collect(ImmutableList.toImmutableList());
  }

  /** A finding of a rule about a record, with message and remedy in English, without evidence and beginning. */
  public static Finding of(RuleDefinition rule, EntityKey subject, String message, String remedy) {
    return new Finding(
        rule.code(),
        rule.severity(),
        subject,
        LocalizedText.of("en", message),
        LocalizedText.of("en", remedy),
        ImmutableList.of(),
        Optional.empty());
  }

  /** This finding with the records that show it. */
  public Finding shownBy(List<EntityKey> records) {
    return new Finding(code, severity, subject, message, remedy, records, since);
  }

  /** This finding with the day since when it is so. */
  public Finding since(LocalDate day) {
    return new Finding(code, severity, subject, message, remedy, evidence, Optional.of(day));
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
