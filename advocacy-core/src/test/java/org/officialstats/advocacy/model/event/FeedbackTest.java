package org.officialstats.advocacy.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.InvalidEntityException;
import org.officialstats.advocacy.model.PartialDate;

class FeedbackTest {
  @Test
  void favourableAnswersAreCounted() {
    Feedback feedback = feedback()
        .event(Id.of("ev10"))
        .invited(300)
        .respondents(120)
        .answers(ImmutableMap.of("strongly-agree", 40, "agree", 35, "disagree", 20))
        .favourable(ImmutableSet.of("strongly-agree", "agree"))
        .build();

    assertThat(feedback.favourableCount()).isEqualTo(75);
    assertThat(feedback.answers().keySet()).containsExactly("agree", "disagree", "strongly-agree");
    assertThat(feedback.toBuilder().build()).isEqualTo(feedback);
  }

  @Test
  void aCampaignMayHaveNoAnswersAtAll() {
    assertThat(feedback().campaign("World Statistics Day 2015").build().favourableCount())
        .isZero();
  }

  @Test
  void everyProblemIsToldAtOnce() {
    FeedbackBuilder broken = feedback()
        .invited(5)
        .respondents(6)
        .answers(ImmutableMap.of("Yes!", 7, "no", -1, "maybe", 3))
        .favourable(ImmutableSet.of("maybe", "yes"));

    assertThatThrownBy(broken::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(String.join(
            "\n",
            "[feedback/f1, /event] is missing, and so is /campaign; expected exactly one of both; add one",
            "[feedback/f1, /invited] is 5 with 6 respondents; expected at least as many as answered;"
                + " correct one of them, or leave it out",
            "[feedback/f1, /answers/Yes!] 'Yes!' is no name of an answer; expected [a-z0-9][a-z0-9-]{0,63};"
                + " name it like a code",
            "[feedback/f1, /answers/no] is -1; expected 0 or more; correct the number",
            "[feedback/f1, /answers] add up to 9 with 6 respondents; expected at most one answer of each respondent;"
                + " correct the counts",
            "[feedback/f1, /favourable/1] 'yes' is none of the answers; expected one of [Yes!, maybe, no];"
                + " count it, or remove it"));
  }

  @Test
  void theNumberOfRespondentsIsNotNegative() {
    assertThatThrownBy(feedback().campaign("day").respondents(-1)::build)
        .hasMessageStartingWith(
            "[feedback/f1, /respondents] is -1; expected 0 or more; correct the number");
  }

  private static FeedbackBuilder feedback() {
    return Feedback.builder()
        .id(Id.of("f1"))
        .question(Code.of("changed-understanding"))
        .collectedOn(PartialDate.parse("2019-05"));
  }
}
