package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.Reason;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * The reasons that a file gives for there being no number.
 *
 * @param texts the words by code
 */
record Reasons(Map<Code, LocalizedText> texts) {
  Reasons {
    texts = ImmutableMap.copyOf(texts);
  }

  /** The reason with this code; empty, and a problem, if the file gives none. */
  Optional<Reason> find(Code code, Spot at) {
    boolean known = Checking.isKnown(
        "reason", code.value(), texts.keySet().stream().map(Code::value).toList(), at);
    return known
        ? Optional.of(new Reason(code, requireNonNull(texts.get(code), code.value())))
        : Optional.empty();
  }
}
