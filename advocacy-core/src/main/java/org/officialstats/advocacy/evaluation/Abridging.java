package org.officialstats.advocacy.evaluation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.json.RecordJson;
import org.officialstats.advocacy.log.Digest;

/**
 * Shortens an evaluation so that it can be sealed however many records there are: evidence beyond the limits is kept as
 * counts and a digest, and so are findings. Shortening what is short already changes nothing.
 */
final class Abridging {
  /** The most records that a figure of the whole names. */
  static final int NAMED_FOR_THE_WHOLE = 1_000;

  /** The most records that a figure of a group names. */
  static final int NAMED_FOR_A_GROUP = 50;

  /** The most records that all figures together name. */
  static final int NAMED_IN_ALL = 50_000;

  /** The most findings that are listed of one rule. */
  static final int LISTED_OF_A_RULE = 200;

  private int left = NAMED_IN_ALL;

  private Abridging() {}

  static Evaluation of(Evaluation evaluation) {
    return new Abridging().abridged(evaluation);
  }

  private Evaluation abridged(Evaluation evaluation) {
    ImmutableList.Builder<Finding> listed = ImmutableList.builder();
    ListMultimap<String, Finding> rest = LinkedListMultimap.create();
    Multiset<String> seen = HashMultiset.create();
    for (Finding finding : evaluation.findings()) {
      if (seen.add(finding.code(), 1) < LISTED_OF_A_RULE) {
        listed.add(finding);
      } else {
        rest.put(finding.code(), finding);
      }
    }
    List<FindingsBeyond> beyond = Stream.concat(
            evaluation.findingsBeyond().stream(),
            Multimaps.asMap(rest).values().stream().map(Abridging::beyond))
        .toList();
    return evaluation.with(
        evaluation.indicators().stream().map(this::abridged).toList(), listed.build(), beyond);
  }

  private static FindingsBeyond beyond(List<Finding> findings) {
    StringBuilder lines = new StringBuilder();
    findings.forEach(finding -> lines.append(RecordJson.write(finding).text()).append('\n'));
    Finding first = findings.get(0);
    return new FindingsBeyond(
        first.code(), first.severity(), findings.size(), Digest.of(lines.toString()));
  }

  private IndicatorResult abridged(IndicatorResult result) {
    return result.with(result.figures().stream().map(this::abridged).toList());
  }

  private Figure abridged(Figure figure) {
    int most = figure.group().isAll() ? NAMED_FOR_THE_WHOLE : NAMED_FOR_A_GROUP;
    if (figure.abridged().isPresent()) {
      return figure;
    }
    if (figure.population() <= Math.min(most, left)) {
      left -= figure.population();
      return figure;
    }
    return new Figure(
        figure.measure(),
        figure.group(),
        figure.unit(),
        figure.result(),
        Evidence.NONE,
        figure.entered(),
        Optional.of(Abridged.of(figure.evidence())));
  }
}
