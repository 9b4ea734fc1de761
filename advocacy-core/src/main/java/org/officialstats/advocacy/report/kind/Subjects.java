package org.officialstats.advocacy.report.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.strategy.Segment;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.strategy.Topic;
import org.officialstats.advocacy.report.ReportAudience;

/** What a report is about, where its kind is about one thing. */
final class Subjects {
  private Subjects() {}

  /** Refuses a subject for a kind that is about the whole. */
  static void checkNone(ReportKind kind, ReportInput input) {
    input.subject().ifPresent(subject -> {
      throw new IllegalArgumentException("[report " + kind.id() + "] about '" + subject
          + "'; expected no subject, as the report is about the whole; leave out about(\u2026)");
    });
  }

  /** The segment that a report is about. */
  static Segment segment(ReportKind kind, ReportInput input) {
    Strategy strategy = input.snapshot().strategy();
    return part(kind, "segment", input, strategy.segments(), Segment::id);
  }

  /** The topic that a report is about. */
  static Topic topic(ReportKind kind, ReportInput input) {
    Strategy strategy = input.snapshot().strategy();
    return part(kind, "topic", input, strategy.topics(), Topic::id);
  }

  private static <P> P part(
      ReportKind kind, String what, ReportInput input, List<P> parts, Function<P, Id<P>> id) {
    String known = parts.stream().map(id).map(Id::value).collect(Collectors.joining(", "));
    String expected = parts.isEmpty()
        ? "a strategy with one; add it to the strategy"
        : "a " + what + " of the strategy: " + known + "; say which with about(\u2026)";
    String subject = subject(kind, input, expected);
    return parts.stream()
        .filter(part -> id.apply(part).value().equals(subject))
        .findFirst()
        .orElseThrow(() -> refusal(kind, "no " + what + " '" + subject + "'", expected));
  }

  /** The case study that a report is about; for the public, one that is in the list that the public sees. */
  static CaseStudy caseStudy(ReportKind kind, ReportInput input) {
    String subject = subject(kind, input, "the id of a case study; say which with about(\u2026)");
    Readers readers = new Readers(input.snapshot(), input.audience());
    CaseStudy found = find(input, subject)
        .filter(study -> readers.maySee(study.sensitivity()))
        .orElseThrow(() -> refusal(
            kind,
            "no case study '" + subject + "' for readers who are " + input.audience(),
            "one that is recorded, and at most " + mostSensitive(input.audience())
                + "; correct the id, or the case study"));
    if (input.audience() == ReportAudience.PUBLIC && !found.state().isInTheList()) {
      throw refusal(
          kind,
          "case study '" + subject + "' is " + found.state(),
          "PUBLISHED or CONFIRMED for the public; publish it, or report to the office");
    }
    return found;
  }

  private static Optional<CaseStudy> find(ReportInput input, String subject) {
    return input.snapshot().find(CaseStudy.class, Id.of(subject));
  }

  private static Sensitivity mostSensitive(ReportAudience audience) {
    return audience == ReportAudience.PUBLIC ? Sensitivity.PUBLIC : Sensitivity.INTERNAL;
  }

  private static String subject(ReportKind kind, ReportInput input, String expected) {
    return input.subject().map(Id::value).orElseThrow(() -> refusal(kind, "no subject", expected));
  }

  private static IllegalArgumentException refusal(ReportKind kind, String what, String expected) {
    return new IllegalArgumentException(
        "[report " + kind.id() + "] " + what + "; expected " + expected);
  }
}
