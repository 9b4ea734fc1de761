package org.officialstats.advocacy.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * What a rule looks for, in words.
 *
 * @param code its code, such as {@code AUD-F01}; stable, never reused
 * @param version counts up when the way of finding changes
 * @param name what it finds
 * @param severity how much a finding matters
 * @param structure the digest of the definition that it looks by, thresholds and conditions included; empty where it
 *     looks by code
 */
public record RuleDefinition(
    String code, int version, LocalizedText name, Severity severity, Optional<Digest> structure) {
  public RuleDefinition {
    IndicatorDefinition.checkCode("rule", code);
    if (version < 1) {
      throw new IllegalArgumentException(
          "rule " + code + ": version " + version + "; expected 1 or more");
    }
    requireNonNull(name, "name");
    requireNonNull(severity, "severity");
    requireNonNull(structure, "structure");
  }

  /** A rule that looks by code. */
  public RuleDefinition(String code, int version, LocalizedText name, Severity severity) {
    this(code, version, name, severity, Optional.empty());
  }

  /** A rule of version 1 with its name in English. */
  public static RuleDefinition of(String code, String englishName, Severity severity) {
    return new RuleDefinition(code, 1, LocalizedText.of("en", englishName), severity);
  }
}
