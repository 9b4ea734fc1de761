package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.columns.Pair;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.expression.Vocabulary;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

/**
 * What definitions can look at beyond the records and their fields: fields that are computed, and tables that are set
 * out by something else than records. Each has a name and says in words what it is.
 *
 * <p>Immutable to its users and thread-safe.
 */
public final class ComputedFields {
  /** No computed fields. */
  public static final ComputedFields NONE = builder().build();

  /**
   * A computed field or table, in words.
   *
   * @param table the table
   * @param name the field; empty for the table itself
   * @param type what its values are; empty for a table
   * @param words what it is
   */
  public record Description(String table, String name, String type, LocalizedText words) {
    public Description {
      requireNonNull(table, "table");
      requireNonNull(name, "name");
      requireNonNull(type, "type");
      requireNonNull(words, "words");
    }
  }

  private final List<Table> tables;
  private final List<ComputedField> fields;
  private final Map<String, Map<String, Table.Texts>> texts;
  private volatile @Nullable Tables last;

  private ComputedFields(Builder builder) {
    this.tables = ImmutableList.copyOf(builder.tables);
    this.fields = ImmutableList.copyOf(builder.fields);
    this.texts = ImmutableMap.copyOf(builder.texts);
  }

  /** A builder without tables and fields. */
  public static Builder builder() {
    return new Builder();
  }

  /** Every table and field, in the order in which they were added: the tables first. */
  public List<Description> descriptions() {
    ImmutableList.Builder<Description> all = ImmutableList.builder();
    tables.forEach(table -> all.add(new Description(table.name(), "", "", table.words())));
    fields.forEach(field -> all.add(field.description(CodeLists.standard())));
    return all.build();
  }

  /** What definitions are said by: the code lists in use, and what is computed. */
  Speech.Words words(CodeLists lists) {
    return new Speech.Words(
        lists,
        fields.stream()
            .collect(ImmutableMap.toImmutableMap(
                field -> field.table() + "." + field.name(), ComputedField::words)));
  }

  /** The tables under the code lists in use, made once as long as these stay the same. */
  Tables tables(CodeLists lists) {
    @Nullable Tables known = last;
    if (known == null || !known.lists().equals(lists)) {
      known = Tables.of(lists, this);
      last = known;
    }
    return known;
  }

  /** The tables under these code lists, for a look aside that leaves those in use as they are. */
  Tables tablesAside(CodeLists lists) {
    @Nullable Tables known = last;
    return known != null && known.lists().equals(lists) ? known : Tables.of(lists, this);
  }

  /** The makers of these tables with what is computed. */
  Map<String, Supplier<Table>> addedTo(Map<String, Supplier<Table>> model, CodeLists lists) {
    Map<String, Supplier<Table>> all = new LinkedHashMap<>(model);
    tables.forEach(table -> all.put(table.name(), () -> table));
    all.replaceAll((name, maker) -> () -> completed(maker.get(), lists));
    return all;
  }

  private Table completed(Table table, CodeLists lists) {
    Table complete = table;
    for (ComputedField field : fields) {
      complete = field.table().equals(table.name()) ? field.addedTo(complete, lists) : complete;
    }
    ImmutableMap.Builder<String, Table.Texts> all = ImmutableMap.builder();
    all.putAll(complete.texts()).putAll(texts.getOrDefault(table.name(), ImmutableMap.of()));
    return complete.with(complete.attributes(), all.buildOrThrow());
  }

  /** Collects tables and fields. Not thread-safe. */
  public static final class Builder {
    private final List<Table> tables = new ArrayList<>();
    private final List<ComputedField> fields = new ArrayList<>();
    private final Map<String, Map<String, Table.Texts>> texts = new LinkedHashMap<>();

    private Builder() {}

    /** Adds a table whose rows are no records of their own, and are shown by none. */
    public Builder table(
        String name,
        LocalizedText words,
        Function<EvaluationContext, ? extends Collection<?>> rows) {
      return add(name, words, Layout.SetOut.of(rows, Optional.empty()));
    }

    /**
     * Adds a table whose rows are no records of their own, each of which is shown by one: that is the evidence of what is
     * counted.
     *
     * @param record the record that shows a row
     */
    public <R> Builder table(
        String name,
        LocalizedText words,
        Class<R> type,
        Function<EvaluationContext, ? extends Collection<R>> rows,
        Function<R, EntityKey> record) {
      requireNonNull(record, "record");
      requireNonNull(type, "type");
      return add(
          name, words, Layout.SetOut.of(rows, Optional.of(row -> record.apply(type.cast(row)))));
    }

    /** Adds a table whose rows are pairs of a record with something that it is linked with; the record shows them. */
    public Builder pairs(String name, LocalizedText words, List<Pairing> ways) {
      return add(name, words, new Layout.Paired(ways));
    }

    private Builder add(String name, LocalizedText words, Layout layout) {
      requireNonNull(name, "name");
      requireNonNull(words, "words");
      tables.add(new Table(name, words, ImmutableMap.of(), ImmutableMap.of(), layout));
      return this;
    }

    /** Adds a field of pairs that is true, false or unknown. */
    public Builder truth(String table, String name, LocalizedText words) {
      return add(table, name, Builder::truth, words);
    }

    /** Adds a field of pairs with a date. */
    public Builder date(String table, String name, LocalizedText words) {
      return add(table, name, Builder::date, words);
    }

    /** Adds a field of pairs with a country; its region and groups come along. */
    public Builder country(String table, String name, LocalizedText words) {
      return add(table, name, Builder::country, words);
    }

    /** Adds a field of pairs with the id of something of this kind. */
    public Builder reference(String table, String name, String kind, LocalizedText words) {
      return add(table, name, lists -> Type.Reference.to(kind), words);
    }

    private Builder add(
        String table, String name, Function<CodeLists, Type> type, LocalizedText words) {
      Attribute.Reader reader = (look, row) -> look.ofPair(table, name, (Pair) row);
      return add(table, name, type, words, any -> ComputedField.Origin.of(reader));
    }

    /**
     * Adds a field that is what a condition says of the row, in the language of definitions. It can read what the rows
     * have by their records, what was added before, {@code asOf}, {@code period} and {@code year}. No record is read for
     * it.
     *
     * @throws IllegalArgumentException when the table is first used, if the condition cannot be read
     */
    public Builder truth(String table, String name, LocalizedText words, String condition) {
      requireNonNull(condition, "condition");
      return add(
          table, name, Builder::truth, words, so -> ComputedField.Origin.holding(condition, so));
    }

    /**
     * Adds a field that is true, false or unknown by what another field says: it is worked out once for each value of that
     * field, not for each row.
     *
     * @param by the other field, or a path to one: a word, a country or a reference
     * @param value whether it is so where the other field has this value, or none
     */
    public Builder truth(
        String table,
        String name,
        LocalizedText words,
        String by,
        BiFunction<EvaluationContext, Optional<String>, Truth> value) {
      requireNonNull(value, "value");
      Said said = new Said.ByWord(
          requireNonNull(by, "by"), (context, word) -> Optional.of(value.apply(context, word)));
      return said(table, name, Builder::truth, words, said);
    }

    /**
     * Adds a field with a date that other fields have.
     *
     * @param paths the path of a field, or several with bars between them, of which the first counts that has a value;
     *     behind a reference, its last step may be a computed field too
     */
    public Builder date(String table, String name, LocalizedText words, String paths) {
      return said(table, name, Builder::date, words, Said.AtPaths.of(paths));
    }

    /**
     * Adds a field with a country that other fields have; its region and groups come along.
     *
     * @param paths as those of a date
     */
    public Builder country(String table, String name, LocalizedText words, String paths) {
      return said(table, name, Builder::country, words, Said.AtPaths.of(paths));
    }

    /**
     * Adds a field with the id of something of this kind that other fields have.
     *
     * @param paths as those of a date
     */
    public Builder reference(
        String table, String name, String kind, LocalizedText words, String paths) {
      return said(table, name, lists -> Type.Reference.to(kind), words, Said.AtPaths.of(paths));
    }

    /** Adds a field of records, or of a list inside them, that is true, false or unknown, and is read by row. */
    public Builder truth(String table, String name, LocalizedText words, RowReading<Truth> values) {
      requireNonNull(values, "values");
      return add(
          table, name, Builder::truth, words, so -> ComputedField.Origin.ofTruths(values, so));
    }

    /** Adds a field of records, or of a list inside them, with a date that is read by row; empty where there is none. */
    public Builder date(
        String table, String name, LocalizedText words, RowReading<Optional<PartialDate>> values) {
      requireNonNull(values, "values");
      return add(table, name, Builder::date, words, so -> ComputedField.Origin.of(values, so));
    }

    private static Type truth(CodeLists any) {
      return Type.Simple.TRUTH;
    }

    private static Type date(CodeLists any) {
      return Type.Simple.DATE;
    }

    private static Type country(CodeLists any) {
      return new Type.Word(Vocabulary.countries());
    }

    private Builder said(
        String table, String name, Function<CodeLists, Type> type, LocalizedText words, Said said) {
      return add(table, name, type, words, so -> ComputedField.Origin.of(said, so));
    }

    private Builder add(
        String table,
        String name,
        Function<CodeLists, Type> type,
        LocalizedText words,
        Function<Table, ComputedField.Origin> origin) {
      fields.add(new ComputedField(table, name, type, words, origin));
      return this;
    }

    /**
     * Adds a field that is true, false or unknown. The rows of a table of list elements, such as {@code
     * agreement.parties}, are seen as those elements.
     */
    public <R> Builder truth(
        String table,
        Class<R> rows,
        String name,
        LocalizedText words,
        BiFunction<EvaluationContext, R, Truth> value) {
      return add(
          table,
          rows,
          name,
          Builder::truth,
          words,
          (context, row) -> Optional.of(value.apply(context, row)));
    }

    /** Adds a field with a text by which rows can be linked, such as the key of the record that shows them. */
    public <R> Builder word(
        String table, Class<R> rows, String name, LocalizedText words, Function<R, String> value) {
      return add(
          table,
          rows,
          name,
          lists -> Type.Simple.TEXT,
          words,
          (context, row) -> Optional.of(value.apply(row)));
    }

    /** Adds a field with a date; empty where it is not known at all. */
    public <R> Builder date(
        String table,
        Class<R> rows,
        String name,
        LocalizedText words,
        BiFunction<EvaluationContext, R, Optional<PartialDate>> value) {
      return add(table, rows, name, Builder::date, words, value);
    }

    /** Adds a field with an entry of a code list. */
    public <R> Builder code(
        String table,
        Class<R> rows,
        String name,
        String list,
        LocalizedText words,
        BiFunction<EvaluationContext, R, Optional<Code>> value) {
      return add(
          table, rows, name, lists -> new Type.Word(Vocabulary.of(lists.list(list))), words, value);
    }

    /** Adds a field with a country; its region and groups come along. */
    public <R> Builder country(
        String table,
        Class<R> rows,
        String name,
        LocalizedText words,
        BiFunction<EvaluationContext, R, Optional<Country>> value) {
      return add(table, rows, name, Builder::country, words, value);
    }

    /** Adds a field with the id of something of this kind. */
    public <R> Builder reference(
        String table,
        Class<R> rows,
        String name,
        String kind,
        LocalizedText words,
        BiFunction<EvaluationContext, R, Optional<String>> value) {
      return add(table, rows, name, lists -> Type.Reference.to(kind), words, value);
    }

    /** Adds a text by language that messages can name. */
    public <R> Builder text(
        String table,
        Class<R> rows,
        String name,
        BiFunction<EvaluationContext, R, Optional<LocalizedText>> value) {
      texts
          .computeIfAbsent(table, any -> new LinkedHashMap<>())
          .put(name, new ComputedText((context, row) -> value.apply(context, rows.cast(row))));
      return this;
    }

    private <R> Builder add(
        String table,
        Class<R> rows,
        String name,
        Function<CodeLists, Type> type,
        LocalizedText words,
        BiFunction<EvaluationContext, R, ? extends Optional<?>> value) {
      Attribute.Reader reader =
          (look, row) -> value.apply(look.context(), rows.cast(ModelFields.recordOf(row)));
      return add(table, name, type, words, any -> ComputedField.Origin.of(reader));
    }

    /** The fields and tables that were added. */
    public ComputedFields build() {
      return new ComputedFields(this);
    }
  }
}
