package org.officialstats.advocacy.model.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.officialstats.advocacy.check.Checks;

/** What must hold between the counts of a feedback. */
final class FeedbackCounts {
  private static final Pattern ANSWER = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private FeedbackCounts() {}

  static void check(
      Checks checks,
      Optional<Integer> invited,
      int respondents,
      Map<String, Integer> answers,
      Set<String> favourable) {
    checks.that(
        respondents >= 0, "respondents", "is " + respondents, "0 or more", "correct the number");
    invited.ifPresent(asked -> checks.that(
        asked >= respondents,
        "invited",
        "is " + asked + " with " + respondents + " respondents",
        "at least as many as answered",
        "correct one of them, or leave it out"));
    answers.forEach((answer, count) -> answer(checks, answer, count));
    long given = answers.values().stream().mapToLong(Integer::longValue).sum();
    checks.that(
        given <= respondents,
        "answers",
        "add up to " + given + " with " + respondents + " respondents",
        "at most one answer of each respondent",
        "correct the counts");
    int index = 0;
    for (String answer : favourable) {
      String what = "'" + answer + "' is none of the answers";
      String expected = "one of " + answers.keySet();
      checks.that(
          answers.containsKey(answer),
          "favourable/" + index++,
          what,
          expected,
          "count it, or remove it");
    }
  }

  private static void answer(Checks checks, String answer, int count) {
    String at = "answers/" + answer;
    String what = "'" + answer + "' is no name of an answer";
    checks.that(
        ANSWER.matcher(answer).matches(), at, what, ANSWER.pattern(), "name it like a code");
    checks.that(count >= 0, at, "is " + count, "0 or more", "correct the number");
  }
}
