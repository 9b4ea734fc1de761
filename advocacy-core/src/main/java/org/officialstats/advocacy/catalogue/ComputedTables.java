package org.officialstats.advocacy.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.officialstats.advocacy.definition.ComputedFields;
import org.officialstats.advocacy.evaluation.EvaluationContext;
import org.officialstats.advocacy.language.Phrases;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.material.Material;

/** Tables whose rows are set out from records, each row shown by one of them. */
final class ComputedTables {
  private final ComputedFields.Builder fields;
  private final Phrases words;

  private ComputedTables(ComputedFields.Builder fields, Phrases words) {
    this.fields = fields;
    this.words = words;
  }

  /** Adds all of them, in these words. */
  static void addTo(ComputedFields.Builder fields, Phrases words) {
    ComputedTables tables = new ComputedTables(fields, words);
    tables.addContacts();
    tables.addRequiredLanguages();
    tables.addSteps();
    tables.addWorks();
  }

  private <R> TableFields<R> table(
      String name,
      Class<R> type,
      Function<EvaluationContext, List<R>> rows,
      Function<R, EntityKey> record) {
    fields.table(name, words.all(name), type, rows, record);
    return new TableFields<>(fields, words, name, type);
  }

  private void addContacts() {
    String table = "contact";
    fields
        .pairs(table, words.all(table), Contacts.WAYS)
        .reference(table, "position", "position", words.all(table + ".position"))
        .reference(table, "organization", "organization", words.all(table + ".organization"))
        .country(table, "place", words.all(table + ".place"))
        .truth(table, "strategic", words.all(table + ".strategic"))
        .date(table, "on", words.all(table + ".on"))
        .truth(table, "direct", words.all(table + ".direct"))
        .truth(table, "delegate", words.all(table + ".delegate"))
        .truth(table, "held", words.all(table + ".held"));
  }

  private void addRequiredLanguages() {
    table(
            "required-language",
            RequiredLanguage.class,
            RequiredLanguage::all,
            row -> EntityKey.of(Material.class, row.material()))
        .reference("material", "material", row -> Optional.of(row.material()))
        .word("language", RequiredLanguage::language)
        .text("language.label", RequiredLanguage::label)
        .truth("published", RequiredLanguage::published);
  }

  private void addSteps() {
    table("step", Step.class, Step::all, row -> row.organization().key())
        .reference(
            "organization",
            "organization",
            row -> Optional.of(row.organization().id()))
        .country("place", Step::place)
        .code("action", "nso-action", row -> Optional.of(row.step().action()))
        .date("takenOn", row -> Optional.of(row.step().takenOn()))
        .code("sourceType", "source-type", row -> row.step().sourceType())
        .is("shown", row -> !row.step().evidence().isEmpty());
  }

  private void addWorks() {
    table("work", Work.class, Work::all, Work::record)
        .word("key", work -> work.record().toString())
        .truth("inPeriod", Work::inPeriod);
    table("work-contributor", Work.Contributor.class, Work::contributors, Work.Contributor::work)
        .word("work", row -> row.work().toString())
        .reference("organization", "organization", row -> Optional.of(row.organization()));
  }
}
