package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.officialstats.advocacy.evaluation.Indicator;
import org.officialstats.advocacy.evaluation.Rule;
import org.officialstats.advocacy.json.HandWritten;
import org.officialstats.advocacy.model.CodeLists;

/**
 * Indicators and rules that stand in a file, as data. A file says what is looked at, what counts, and in which words; a
 * statistician writes it without Java.
 *
 * <p>Immutable and thread-safe.
 */
public final class Definitions {
  private final String where;
  private final DefinitionFile file;
  private final ComputedFields computed;

  private Definitions(String where, DefinitionFile file, ComputedFields computed) {
    this.where = where;
    this.file = file;
    this.computed = computed;
  }

  /**
   * Reads a file of definitions, with the codes of the standard code lists.
   *
   * @param where names the file in messages
   * @param in the file in UTF-8; not closed
   * @param computed what can be looked at beyond the records
   * @throws org.officialstats.advocacy.json.JsonFormatException with everything that is wrong, each with its line,
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
   * @throws org.officialstats.advocacy.json.JsonFormatException with everything that is wrong, each with its line,
   *     column, JSON pointer and remedy
   * @throws IOException if the stream cannot be read
   */
  public static Definitions read(
      String where, InputStream in, ComputedFields computed, CodeLists lists) throws IOException {
    requireNonNull(lists, "lists");
    requireNonNull(computed, "computed");
    HandWritten<DefinitionFile> written =
        HandWritten.read(where, in, DefinitionFile.MOST_BYTES, DefinitionFile.class);
    new FileReader(computed.tables(lists)).check(written.root());
    return new Definitions(where, written.get(), computed);
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

  private Indicator indicator(IndicatorForm form) {
    Reasons reasons = new Reasons(file.reasons());
    return new DefinedIndicator(
        Structures.definition(form),
        new Planned<>(computed, now -> new IndicatorReader(now, reasons).read(form)));
  }

  private Rule rule(RuleForm form) {
    return new DefinedRule(
        Structures.definition(form),
        new Planned<>(computed, now -> new RuleReader(now).read(form)));
  }

  /** The name of the file, for people who debug. */
  @Override
  public String toString() {
    return "Definitions " + where;
  }
}
