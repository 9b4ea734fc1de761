package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.officialstats.advocacy.evaluation.Severity;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * A rule as it stands in JSON: it finds each row of the population of which the condition certainly holds.
 *
 * @param code its code, such as {@code AUD-F01}
 * @param version counts up when the way of finding changes
 * @param replaces the version of the standard rule with this code that it stands in for
 * @param name what it finds
 * @param severity how much a finding matters
 * @param parameters what a strategy may set, by name
 * @param population what is looked at
 * @param links what belongs to each row of the population, by the name that conditions use
 * @param where what is so when there is something to say
 * @param subject whether the findings speak of the row or of the strategy
 * @param messages what is so, in words; the first whose condition holds
 * @param remedy what to do about it
 * @param evidence the links whose rows show it
 * @param since the day since when it is so
 */
record RuleForm(
    String code,
    int version,
    OptionalInt replaces,
    LocalizedText name,
    Severity severity,
    Map<String, Parameter> parameters,
    Population population,
    Map<String, Link> links,
    Optional<String> where,
    Optional<Subject> subject,
    List<Message> messages,
    LocalizedText remedy,
    List<String> evidence,
    Optional<String> since) {
  /** What a finding speaks of. */
  enum Subject {
    /** The row that was found. */
    ROW,
    /** The strategy, where the rows are no records of their own. */
    STRATEGY
  }

  /**
   * What is so, in words, with the values of fields in braces.
   *
   * @param when the condition under which these words fit; without one, they always do
   * @param text the words
   */
  record Message(Optional<String> when, LocalizedText text) {}

  RuleForm {
    parameters = ImmutableMap.copyOf(parameters);
    links = ImmutableMap.copyOf(links);
    messages = ImmutableList.copyOf(messages);
    evidence = ImmutableList.copyOf(evidence);
  }

  Claim claim() {
    return new Claim("rule", code, version, replaces);
  }
}
