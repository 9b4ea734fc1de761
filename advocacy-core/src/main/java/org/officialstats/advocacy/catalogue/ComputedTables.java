package org.officialstats.advocacy.catalogue;

import java.util.Optional;
import org.officialstats.advocacy.definition.ComputedFields;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.language.Phrases;

/** Tables whose rows are set out from several kinds of records, each row shown by one of them. */
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

  private void addContacts() {
    String table = "contact";
    Class<Contact> rows = Contact.class;
    fields
        .table(
            table,
            words.all(table),
            rows,
            Contacts::all,
            contact -> contact.occasion().record())
        .reference(
            table,
            rows,
            "position",
            "position",
            words.all(table + ".position"),
            (context, contact) -> contact.with().position().map(Id::value))
        .reference(
            table,
            rows,
            "organization",
            "organization",
            words.all(table + ".organization"),
            (context, contact) -> contact.with().organization().map(Id::value))
        .country(
            table,
            rows,
            "place",
            words.all(table + ".place"),
            (context, contact) -> contact.with().place())
        .truth(
            table,
            rows,
            "strategic",
            words.all(table + ".strategic"),
            (context, contact) -> Truth.of(contact.with().strategic()))
        .date(
            table,
            rows,
            "on",
            words.all(table + ".on"),
            (context, contact) -> contact.occasion().on())
        .truth(
            table,
            rows,
            "direct",
            words.all(table + ".direct"),
            (context, contact) -> Truth.of(contact.occasion().direct()))
        .truth(
            table,
            rows,
            "delegate",
            words.all(table + ".delegate"),
            (context, contact) -> Truth.of(contact.delegate()))
        .truth(
            table, rows, "held", words.all(table + ".held"), (context, contact) -> contact.held());
  }

  private void addRequiredLanguages() {
    String table = "required-language";
    Class<RequiredLanguage> rows = RequiredLanguage.class;
    fields
        .table(
            table,
            words.all(table),
            rows,
            RequiredLanguage::all,
            row -> row.material().key())
        .reference(
            table,
            rows,
            "material",
            "material",
            words.all(table + ".material"),
            (context, row) -> Optional.of(row.material().id().value()))
        .word(table, rows, "language", words.all(table + ".language"), RequiredLanguage::language)
        .truth(
            table,
            rows,
            "published",
            words.all(table + ".published"),
            (context, row) -> row.isPublished(context));
  }

  private void addSteps() {
    String table = "step";
    Class<Step> rows = Step.class;
    fields
        .table(
            table, words.all(table), rows, Step::all, row -> row.organization().key())
        .reference(
            table,
            rows,
            "organization",
            "organization",
            words.all(table + ".organization"),
            (context, row) -> Optional.of(row.organization().id().value()))
        .country(
            table,
            rows,
            "place",
            words.all(table + ".place"),
            (context, row) -> new Places(context).countryOf(row.organization().id()))
        .code(
            table,
            rows,
            "action",
            "nso-action",
            words.all(table + ".action"),
            (context, row) -> Optional.of(row.step().action()))
        .date(
            table,
            rows,
            "takenOn",
            words.all(table + ".takenOn"),
            (context, row) -> Optional.of(row.step().takenOn()))
        .code(
            table,
            rows,
            "sourceType",
            "source-type",
            words.all(table + ".sourceType"),
            (context, row) -> row.step().sourceType())
        .truth(
            table,
            rows,
            "shown",
            words.all(table + ".shown"),
            (context, row) -> Truth.of(!row.step().evidence().isEmpty()));
  }

  private void addWorks() {
    String table = "work";
    fields
        .table(table, words.all(table), Work.class, Work::all, Work::record)
        .word(
            table,
            Work.class,
            "key",
            words.all(table + ".key"),
            work -> work.record().toString())
        .truth(
            table,
            Work.class,
            "inPeriod",
            words.all(table + ".inPeriod"),
            (context, work) -> work.inPeriod());
    String contributors = "work-contributor";
    Class<Work.Contributor> rows = Work.Contributor.class;
    fields
        .table(
            contributors, words.all(contributors), rows, Work::contributors, Work.Contributor::work)
        .word(
            contributors,
            rows,
            "work",
            words.all(contributors + ".work"),
            row -> row.work().toString())
        .reference(
            contributors,
            rows,
            "organization",
            "organization",
            words.all(contributors + ".organization"),
            (context, row) -> Optional.of(row.organization().value()));
  }
}
