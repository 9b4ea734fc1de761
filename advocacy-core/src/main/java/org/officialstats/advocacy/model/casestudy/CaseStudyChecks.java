package org.officialstats.advocacy.model.casestudy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Area;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;

/** What must hold between the components of a case study. */
final class CaseStudyChecks {
  private static final Pattern SDG_INDICATOR =
      Pattern.compile("\\d{1,2}\\.[0-9a-z]{1,2}\\.\\d{1,2}");

  private final Checks checks;

  private CaseStudyChecks(Checks checks) {
    this.checks = checks;
  }

  static CaseStudyChecks of(Id<CaseStudy> id) {
    return new CaseStudyChecks(Checks.of(CaseStudy.class, id));
  }

  void place(Optional<Country> country, Optional<Area> area) {
    checks.exactlyOne("country", country, "area", area);
  }

  void content(Set<Code> sourceTypes, List<StageChange> stages, Set<String> sdgIndicators) {
    checks.notEmpty("sourceTypes", sourceTypes);
    for (int i = 1; i < stages.size(); i++) {
      checks.inOrder(
          "stages/" + (i - 1) + "/since",
          stages.get(i - 1).since(),
          "stages/" + i + "/since",
          stages.get(i).since());
    }
    int index = 0;
    for (String indicator : sdgIndicators) {
      checks.that(
          SDG_INDICATOR.matcher(indicator).matches(),
          "sdgIndicators/" + index++,
          "'" + indicator + "' is no SDG indicator",
          "goal.target.number such as 11.3.1",
          "correct it");
    }
  }

  void confirmation(
      CaseStudyState state, Optional<PartialDate> published, Optional<PartialDate> confirmed) {
    checks.that(
        state != CaseStudyState.CONFIRMED || confirmed.isPresent(),
        "confirmedByOwnerOn",
        "is missing although the case study is confirmed",
        "the day on which the owner confirmed it",
        "add it, or take the case study back to published");
    checks.that(
        state != CaseStudyState.DRAFT || published.isEmpty(),
        "publishedOn",
        "is given although the case study is a draft",
        "no date before it is published",
        "remove it, or publish the case study");
  }

  Map<String, String> done(Map<String, String> labels) {
    Map<String, String> ordered = checks.labels(labels);
    checks.done();
    return ordered;
  }
}
