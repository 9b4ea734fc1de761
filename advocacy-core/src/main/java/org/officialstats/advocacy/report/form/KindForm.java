package org.officialstats.advocacy.report.form;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.report.ReportAudience;

/**
 * What holds for reports of one kind, as it stands in JSON.
 *
 * @param kind the id of the kind
 * @param order the parts that come first, in this order; the others follow in theirs
 * @param hide the parts that are left out
 * @param sections the sections that the office adds
 */
record KindForm(String kind, List<String> order, List<String> hide, List<SectionForm> sections) {
  /**
   * A section of the office's own.
   *
   * @param id names it, as an id of the report
   * @param before the part that it stands before
   * @param after the part that it stands after, where it stands before none
   * @param heading its heading
   * @param paragraphs its text
   * @param audience the only audience that it is for; without one, it is for all
   */
  record SectionForm(
      String id,
      Optional<String> before,
      Optional<String> after,
      LocalizedText heading,
      List<LocalizedText> paragraphs,
      Optional<ReportAudience> audience) {
    SectionForm {
      paragraphs = ImmutableList.copyOf(paragraphs);
    }

    /** The part that it stands beside. */
    String beside() {
      return before.or(() -> after).orElseThrow();
    }
  }

  KindForm {
    order = ImmutableList.copyOf(order);
    hide = ImmutableList.copyOf(hide);
    sections = ImmutableList.copyOf(sections);
  }
}
