package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import org.officialstats.advocacy.log.Digest;

/**
 * How many findings of one rule a seal does not list, beside those that it lists. The digest proves that a new run finds
 * the same ones.
 *
 * @param code the code of the rule
 * @param severity how much they matter
 * @param count how many there are
 * @param digest of the findings' documents, one a line, in the order of findings
 */
public record FindingsBeyond(String code, Severity severity, int count, Digest digest) {
  public FindingsBeyond {
    IndicatorDefinition.checkCode("rule", code);
    requireNonNull(severity, "severity");
    requireNonNull(digest, "digest");
    if (count < 1) {
      throw new IllegalArgumentException(
          "findings of rule " + code + " beyond those listed: " + count + "; expected 1 or more");
    }
  }
}
