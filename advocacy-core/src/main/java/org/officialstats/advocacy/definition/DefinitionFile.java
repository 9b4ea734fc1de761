package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.officialstats.advocacy.check.Checks;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * A file of definitions as it stands in JSON.
 *
 * @param format says what the file is: {@value #FORMAT}
 * @param version the version of the form: {@value #VERSION}
 * @param reasons why there may be no number, in words, by the code that indicators name
 * @param indicators the indicators
 * @param rules the rules
 */
record DefinitionFile(
    String format,
    int version,
    Map<Code, LocalizedText> reasons,
    List<IndicatorForm> indicators,
    List<RuleForm> rules) {
  static final String FORMAT = "advocacy-definitions";
  static final int VERSION = 1;

  /** The most indicators, and the most rules, of a file. */
  static final int MOST = 500;

  DefinitionFile {
    Checks.of("definitions")
        .that(
            format.equals(FORMAT),
            "format",
            "'" + format + "'",
            "'" + FORMAT + "'",
            "give a file of definitions")
        .that(
            version == VERSION,
            "version",
            "version " + version + " of the form",
            Integer.toString(VERSION),
            "update the library, or write the form that it knows")
        .that(
            indicators.size() <= MOST,
            "indicators",
            indicators.size() + " indicators",
            "at most " + MOST,
            "divide the file")
        .that(
            rules.size() <= MOST,
            "rules",
            rules.size() + " rules",
            "at most " + MOST,
            "divide the file")
        .distinct("indicators", indicators, IndicatorForm::code)
        .distinct("rules", rules, RuleForm::code)
        .done();
    reasons = ImmutableMap.copyOf(reasons);
    indicators = ImmutableList.copyOf(indicators);
    rules = ImmutableList.copyOf(rules);
  }
}
