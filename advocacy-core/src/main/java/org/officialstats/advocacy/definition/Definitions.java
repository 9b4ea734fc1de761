package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.IndicatorDefinition;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.evaluation.RuleDefinition;
import org.officialstats.advocacy.json.HandWritten;
import org.officialstats.advocacy.json.JsonFormatException;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Problem;

/**
 * Indicators and rules that stand in a file, as data. A file says what is looked at, what counts, and in which words; a
 * statistician writes it without Java.
 *
 * <p>Immutable and thread-safe.
 */
public final class Definitions {
  /** The most bytes of a file. */
  public static final int MOST_BYTES = 4 << 20;

  private final String where;
  private final DefinitionFile file;
  private final UnaryOperator<String> places;
  private final ComputedFields computed;
  private final CodeLists lists;

  private Definitions(
      String where, HandWritten<DefinitionFile> written, ComputedFields computed, CodeLists lists) {
    this.lists = lists;
    this.where = where;
    this.file = written.get();
    this.places = written.places();
    this.computed = computed;
  }

  /**
   * Reads a file of definitions, with the codes of the standard code lists.
   *
   * @param where names the file in messages
   * @param in the file in UTF-8; not closed
   * @param computed what can be looked at beyond the records
   * @throws JsonFormatException with everything that is wrong, each with its line,
   *     column, JSON pointer and remedy
   * @throws IOException if the stream cannot be read
   */
  public static Definitions read(String where, InputStream in, ComputedFields computed)
      throws IOException {
    return read(where, in, computed, CodeLists.standard());
  }

  /**
   * Reads a file of definitions.
   *
   * @param where names the file in messages
   * @param in the file in UTF-8; not closed
   * @param computed what can be looked at beyond the records
   * @param lists the code lists with an office's own codes, such as those of its strategy
   * @throws JsonFormatException with everything that is wrong, each with its line,
   *     column, JSON pointer and remedy
   * @throws IOException if the stream cannot be read
   */
  public static Definitions read(
      String where, InputStream in, ComputedFields computed, CodeLists lists) throws IOException {
    requireNonNull(lists, "lists");
    requireNonNull(computed, "computed");
    HandWritten<DefinitionFile> written =
        HandWritten.read(where, in, MOST_BYTES, DefinitionFile.class);
    new FileReader(computed.tables(lists)).check(written.root());
    return new Definitions(where, written, computed, lists);
  }

  /** What the file is called in messages. */
  public String where() {
    return where;
  }

  /** The indicators, in the order of the file. */
  public List<Indicator> indicators() {
    return file.indicators().stream().map(this::indicator).collect(ImmutableList.toImmutableList());
  }

  /** The rules, in the order of the file. */
  public List<Rule> rules() {
    return file.rules().stream().map(this::rule).collect(ImmutableList.toImmutableList());
  }

  /**
   * Makes sure that these definitions can be used beside others: each has a code of its own, or says which version of
   * another one it stands in for.
   *
   * @throws JsonFormatException with everything that is wrong
   */
  public void checkBeside(List<Indicator> indicators, List<Rule> rules) {
    Map<String, Integer> indicatorsInUse = indicators.stream()
        .map(Indicator::definition)
        .collect(ImmutableMap.toImmutableMap(
            IndicatorDefinition::code, IndicatorDefinition::version, Math::max));
    Map<String, Integer> rulesInUse = rules.stream()
        .map(Rule::definition)
        .collect(
            ImmutableMap.toImmutableMap(RuleDefinition::code, RuleDefinition::version, Math::max));
    List<Problem> problems = Stream.concat(
            problems("/indicators/", file.indicators(), IndicatorForm::claim, indicatorsInUse),
            problems("/rules/", file.rules(), RuleForm::claim, rulesInUse))
        .toList();
    if (!problems.isEmpty()) {
      throw new JsonFormatException(problems);
    }
  }

  private <F> Stream<Problem> problems(
      String list, List<F> forms, Function<F, Claim> claim, Map<String, Integer> inUse) {
    return IntStream.range(0, forms.size())
        .mapToObj(index -> claim
            .apply(forms.get(index))
            .problem(member -> places.apply(list + index + member), inUse))
        .flatMap(Optional::stream);
  }

  /** These indicators, but for those that are stood in for, and then those of the file. */
  public List<Indicator> addedTo(List<Indicator> indicators) {
    Set<String> own =
        file.indicators().stream().map(IndicatorForm::code).collect(ImmutableSet.toImmutableSet());
    return Stream.concat(
            indicators.stream()
                .filter(indicator -> !own.contains(indicator.definition().code())),
            indicators().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** These rules, but for those that are stood in for, and then those of the file. */
  public List<Rule> addedToRules(List<Rule> rules) {
    Set<String> own =
        file.rules().stream().map(RuleForm::code).collect(ImmutableSet.toImmutableSet());
    return Stream.concat(
            rules.stream().filter(rule -> !own.contains(rule.definition().code())),
            rules().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What the definition with this code says, in words of the six languages of the United Nations: a line for each thing,
   * with names in code marks. What an office says in other languages only is shown as it is there.
   *
   * @return empty if the file defines none with this code
   */
  public List<LocalizedText> describe(String code) {
    requireNonNull(code, "code");
    return Stream.concat(
            file.indicators().stream().filter(form -> form.code().equals(code)).map(this::describe),
            file.rules().stream().filter(form -> form.code().equals(code)).map(this::describe))
        .findFirst()
        .orElse(ImmutableList.of());
  }

  private List<LocalizedText> describe(IndicatorForm form) {
    Tables tables = computed.tablesAside(lists);
    Ground ground = GroundReader.of("indicator " + form.code(), Pieces.of(form), tables);
    return Description.of(form, ground, computed.words(lists));
  }

  private List<LocalizedText> describe(RuleForm form) {
    Tables tables = computed.tablesAside(lists);
    Ground ground = GroundReader.of("rule " + form.code(), Pieces.of(form), tables);
    return Description.of(form, ground, computed.words(lists));
  }

  private Indicator indicator(IndicatorForm form) {
    Reasons reasons = new Reasons(file.reasons());
    return new DefinedIndicator(
        Structures.definition(form),
        new Planned<>(computed, now -> new IndicatorReader(now, reasons).read(form)),
        () -> describe(form));
  }

  private Rule rule(RuleForm form) {
    return new DefinedRule(
        Structures.definition(form),
        new Planned<>(computed, now -> new RuleReader(now).read(form)),
        () -> describe(form));
  }

  /** The name of the file, for people who debug. */
  @Override
  public String toString() {
    return "Definitions " + where;
  }
}
