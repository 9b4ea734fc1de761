package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.evaluation.Evaluator;
import org.officialstats.advocacy.evaluation.Finding;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;

/** Rules are described in full, and pure functions of their context. */
abstract class JudgingTopic {
  abstract RuleContract contract();

  private List<Rule> rules() {
    return contract().provider().rules();
  }

  @Test
  void bringsRulesWithCodesOfTheirOwn() {
    assertThat(rules()).isNotEmpty();
    assertThat(definitions()).extracting(RuleDefinition::code).doesNotHaveDuplicates();
    assertThat(Evaluator.of(List.of(), rules()).rules()).hasSameSizeAs(rules());
  }

  @Test
  void saysTheSameOfThemEachTime() {
    assertThat(definitions()).isEqualTo(definitions());
    assertThat(rules())
        .allSatisfy(each -> assertThat(each.definition()).isEqualTo(each.definition()));
  }

  @Test
  void namesThemInWords() {
    assertThat(definitions())
        .allSatisfy(definition -> assertThat(definition.name().in("en"))
            .as("name of %s", definition.code())
            .isNotBlank());
  }

  @Test
  void neverFailsForWantOfData() {
    for (EvaluationContext context : contract().contexts()) {
      for (Rule rule : rules()) {
        assertThat(rule.findings(context))
            .as("%s in %s as of %s", code(rule), context.period(), context.asOf())
            .doesNotContainNull();
      }
    }
  }

  @Test
  void findsUnderItsOwnCodeAndSaysWhatToDo() {
    for (EvaluationContext context : contract().contexts()) {
      for (Rule rule : rules()) {
        assertThat(rule.findings(context)).allSatisfy(finding -> {
          assertThat(finding.code()).isEqualTo(code(rule));
          assertThat(finding.message().in("en")).as("message of %s", code(rule)).isNotBlank();
          assertThat(finding.remedy().in("en")).as("remedy of %s", code(rule)).isNotBlank();
        });
      }
    }
  }

  @Test
  void findsNothingTwice() {
    for (EvaluationContext context : contract().contexts()) {
      for (Rule rule : rules()) {
        assertThat(rule.findings(context))
            .as("%s in %s as of %s", code(rule), context.period(), context.asOf())
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void findsTheSameInTheSameContext() {
    for (EvaluationContext context : contract().contexts()) {
      assertThat(findings(rules(), context)).isEqualTo(findings(rules(), context));
    }
  }

  @Test
  void remembersNothingOfOtherContexts() {
    List<EvaluationContext> contexts = new ArrayList<>(contract().contexts());
    List<Rule> same = rules();
    List<List<Finding>> forwards =
        contexts.stream().map(each -> findings(same, each)).toList();
    Collections.reverse(contexts);
    List<List<Finding>> backwards =
        new ArrayList<>(contexts.stream().map(each -> findings(same, each)).toList());
    Collections.reverse(backwards);

    assertThat(backwards).isEqualTo(forwards);
  }

  @Test
  void findsTheSameInManyThreads() throws Exception {
    List<Rule> same = rules();
    List<EvaluationContext> contexts = contract().contexts();
    List<List<Finding>> expected =
        contexts.stream().map(each -> findings(same, each)).toList();
    Together together = new Together();
    for (int thread = 0; thread < 4; thread++) {
      together.and(() -> assertThat(
              contexts.stream().map(each -> findings(same, each)).toList())
          .isEqualTo(expected));
    }
    together.run();
  }

  private List<RuleDefinition> definitions() {
    return rules().stream().map(Rule::definition).toList();
  }

  /** In an order of its own, as a rule may give them in any. */
  private static List<Finding> findings(List<Rule> rules, EvaluationContext context) {
    return rules.stream()
        .flatMap(rule -> rule.findings(context).stream())
        .sorted()
        .toList();
  }

  private static String code(Rule rule) {
    return rule.definition().code();
  }
}
