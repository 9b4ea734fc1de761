package org.officialstats.advocacy.model;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has to hold among code lists and inside each of them. */
final class CodeListCheck {
  private final ImmutableList.Builder<String> problems = ImmutableList.builder();

  private CodeListCheck() {}

  /** Every problem of these lists, each in a line; empty when there is none. */
  static List<String> problems(List<CodeList> lists) {
    CodeListCheck check = new CodeListCheck();
    Set<String> ids = new HashSet<>();
    for (CodeList list : lists) {
      if (!ids.add(list.id())) {
        check.problems.add(
            "[code list " + list.id() + "] twice; expected it once; extend the first one instead");
      }
      list.entries().keySet().forEach(code -> check.entry(list, code));
    }
    return check.problems.build();
  }

  private void entry(CodeList list, Code code) {
    Optional<Code> broader = list.find(code).flatMap(CodeEntry::broader);
    if (broader.isEmpty()) {
      return;
    }
    String where = "[code list " + list.id() + ", " + code + "/broader] ";
    if (!list.contains(broader.get())) {
      problems.add(where + "no code '" + broader.get()
          + "' in the list; expected one of its codes; add it or leave it out");
    } else if (list.isA(broader.get(), code)) {
      problems.add(
          where + "'" + broader.get() + "' is itself a kind of '" + code + "'; expected no circle");
    }
  }
}
