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
  }

  private void addContacts() {
    String table = "contact";
    Class<Contact> rows = Contact.class;
    fields
        .table(table, words.all(table), rows, Contacts::all, Contact::record)
        .reference(
            table,
            rows,
            "position",
            "position",
            words.all(table + ".position"),
            (context, contact) -> contact.position().map(Id::value))
        .reference(
            table,
            rows,
            "organization",
            "organization",
            words.all(table + ".organization"),
            (context, contact) -> contact.organization().map(Id::value))
        .country(table, rows, "place", words.all(table + ".place"), Contacts::place)
        .date(table, rows, "on", words.all(table + ".on"), (context, contact) -> contact.on())
        .truth(
            table,
            rows,
            "direct",
            words.all(table + ".direct"),
            (context, contact) -> Truth.of(contact.direct()))
        .truth(
            table,
            rows,
            "delegate",
            words.all(table + ".delegate"),
            (context, contact) -> Truth.of(contact.delegate()))
        .truth(
            table, rows, "held", words.all(table + ".held"), (context, contact) -> contact.held())
        .truth(
            table,
            rows,
            "strategic",
            words.all(table + ".strategic"),
            (context, contact) -> Truth.of(contact
                .organization()
                .filter(new AudienceKinds(context)::isInStrategicMinistry)
                .isPresent()));
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
}
