package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.officialstats.advocacy.json.HandWritten;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.LocalizedText;

/** Checks a file of definitions beyond its form. */
final class FileReader {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,11}-[A-Z0-9]{1,12}");

  private final Tables tables;

  FileReader(Tables tables) {
    this.tables = tables;
  }

  /** Says everything that is wrong with indicators and rules. */
  void check(HandWritten<?>.Part file) {
    IndicatorReader indicators = new IndicatorReader(tables, reasons(file.field("reasons")));
    RuleReader rules = new RuleReader(tables);
    for (HandWritten<?>.Part indicator : file.field("indicators").elements()) {
      checkHead(indicator);
      indicators.check(indicator);
    }
    for (HandWritten<?>.Part rule : file.field("rules").elements()) {
      checkHead(rule);
      rules.check(rule);
    }
  }

  private static Reasons reasons(HandWritten<?>.Part part) {
    ImmutableMap.Builder<Code, LocalizedText> reasons = ImmutableMap.builder();
    for (Map.Entry<String, ? extends HandWritten<?>.Part> reason : part.fields().entrySet()) {
      if (reason.getKey().matches("[a-z0-9][a-z0-9-]{0,63}")) {
        reason
            .getValue()
            .as(LocalizedText.class)
            .ifPresent(text -> reasons.put(Code.of(reason.getKey()), text));
      }
    }
    return new Reasons(reasons.buildOrThrow());
  }

  private static void checkHead(HandWritten<?>.Part definition) {
    HandWritten<?>.Part code = definition.field("code");
    code.text()
        .filter(text -> !CODE.matcher(text).matches())
        .ifPresent(text -> code.problem(
            "'" + text + "' is no code", CODE.pattern(), "write a code such as AUD-01"));
  }
}
