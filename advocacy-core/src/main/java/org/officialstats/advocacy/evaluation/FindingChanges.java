package org.officialstats.advocacy.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.evaluation.EvaluationDifference.FindingChange;
import org.officialstats.advocacy.model.EntityKey;

/** Finds which findings appeared, went and changed: what is the same on both sides is left out, the rest is paired. */
final class FindingChanges {
  private FindingChanges() {}

  static List<FindingChange> between(List<Finding> before, List<Finding> after) {
    Multiset<Finding> old = LinkedHashMultiset.create(before);
    Multiset<Finding> young = LinkedHashMultiset.create(after);
    Multiset<Finding> same = LinkedHashMultiset.create(Multisets.intersection(old, young));
    Multisets.removeOccurrences(old, same);
    Multisets.removeOccurrences(young, same);
    Map<Subject, Deque<Finding>> gone = new LinkedHashMap<>();
    old.stream()
        .sorted()
        .forEach(finding -> gone.computeIfAbsent(Subject.of(finding), subject -> new ArrayDeque<>())
            .add(finding));
    ImmutableList.Builder<FindingChange> changes = ImmutableList.builder();
    young.stream()
        .sorted()
        .forEach(finding -> changes.add(new FindingChange(
            Optional.ofNullable(gone.get(Subject.of(finding))).map(Deque::poll),
            Optional.of(finding))));
    gone.values()
        .forEach(rest -> rest.forEach(
            finding -> changes.add(new FindingChange(Optional.of(finding), Optional.empty()))));
    return changes.build().stream()
        .sorted(Comparator.comparing(change -> change.after().or(change::before).orElseThrow()))
        .toList();
  }

  private record Subject(String rule, EntityKey key) {
    static Subject of(Finding finding) {
      return new Subject(finding.code(), finding.subject());
    }
  }
}
