package org.officialstats.advocacy.definition;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.language.Voice;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeEntry;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * Says the parts of a definition in one language, and remembers the computed fields that it spoke of, since their short
 * words do not say all. Names stand in code marks. Not thread-safe.
 */
final class Speech {
  private static final Phrases PHRASES = Phrases.beside(Speech.class, "phrases.tsv");

  /**
   * Where the words of an office are looked up.
   *
   * @param lists the code lists in use
   * @param computed what computed fields are, by table and field with a dot between
   */
  record Words(CodeLists lists, Map<String, LocalizedText> computed) {
    Words {
      computed = ImmutableMap.copyOf(computed);
    }
  }

  private final Voice voice;
  private final Words words;
  private final Map<String, String> spoken = new LinkedHashMap<>();

  Speech(String language, Words words) {
    this.voice = Voice.in(language);
    this.words = words;
  }

  String text(String key) {
    return PHRASES.in(voice.tag(), key);
  }

  String text(String key, Map<String, String> values) {
    return PHRASES.in(voice.tag(), key, values);
  }

  String in(LocalizedText text) {
    return apart(text.in(voice.tag()));
  }

  /** What an expression about the rows of a ground says. */
  String said(String expression, Ground ground) {
    return said(Expression.parse(expression, ground.scope()), ground.table());
  }

  /** What an expression about the rows of a table says. */
  String said(Expression expression, Table table) {
    expression.fields().forEach(field -> note(table, field.name()));
    return expression.describe(voice.tag());
  }

  String table(Table table) {
    return named(in(table.words()), table.name());
  }

  /** The field of a table by its name. */
  String field(Table table, String name) {
    note(table, name);
    return code(name);
  }

  /** A field of the strategy in force with its name. */
  String ofStrategy(String name) {
    return named(in(Field.of(name, Type.Simple.TEXT).words()), name);
  }

  String fields(Table table, Collection<String> names) {
    return list(names.stream().map(name -> field(table, name)).toList());
  }

  /** A dimension with the field that its parts are named by. */
  String dimension(String dimension, String by) {
    return named(dimension(dimension), by);
  }

  /** A dimension by the title of its code list, or else by its own words. */
  String dimension(String dimension) {
    String name = CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, dimension);
    return in(words
        .lists()
        .find(dimension)
        .map(CodeList::title)
        .orElseGet(() -> Field.of(name, Type.Simple.TEXT).words()));
  }

  /** An entry of a dimension by its label, or else as it is. */
  String entry(String dimension, Code code) {
    Optional<CodeEntry> entry = words.lists().find(dimension).flatMap(list -> list.find(code));
    return entry.map(CodeEntry::label).map(this::in).orElseGet(() -> apart(code.value()));
  }

  String list(Collection<String> said) {
    return joined("list", said);
  }

  String joined(String key, Collection<String> said) {
    return said.stream()
        .reduce((all, next) -> text(key, ImmutableMap.of("a", all, "b", next)))
        .orElse("");
  }

  private String named(String said, String name) {
    return text("named", ImmutableMap.of("words", said, "code", code(name)));
  }

  /** The computed field with this name, or that the name begins with. */
  private void note(Table table, String name) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    LocalizedText meaning = words.computed().get(table.name() + "." + first);
    if (meaning != null) {
      String said = in(Field.of(first, Type.Simple.TEXT).words());
      spoken.put(named(said, first), in(meaning));
    }
  }

  /** What was spoken of that is computed, with what it is, in the order of speaking. */
  Map<String, String> spoken() {
    return spoken;
  }

  /** A name that is found in the file. */
  String code(String name) {
    return apart("`" + name + "`");
  }

  /** A text that keeps its own direction. */
  String apart(String text) {
    return voice.isolated(text);
  }
}
