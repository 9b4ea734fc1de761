package org.officialstats.advocacy.columns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.expression.Vocabulary;
import org.officialstats.advocacy.model.Country;

/**
 * The dictionaries: one for the ids of each kind, in which the number of an id is the row of the entity, and one for all
 * other texts. Values that can be compared are numbered in one dictionary. Thread-safe.
 */
final class Domains {
  /** Codes, choices, languages, currencies: all that identifies nothing that has a table. */
  static final String TEXTS = "";

  /** Countries, whose numbers are the rows of their table. */
  static final String COUNTRY = "country";

  private final Map<String, Dictionary> dictionaries = new ConcurrentHashMap<>();
  private final Map<String, RowKeys> keys = new ConcurrentHashMap<>();

  Domains() {
    Dictionary countries = dictionary(COUNTRY);
    Country.all().forEach(country -> countries.add(country.alpha2()));
  }

  Dictionary dictionary(String domain) {
    @Nullable Dictionary known = dictionaries.get(domain);
    return known == null ? dictionaries.computeIfAbsent(domain, any -> new Dictionary()) : known;
  }

  /** The keys of a kind of entities or named parts. */
  RowKeys keys(String kind) {
    @Nullable RowKeys known = keys.get(kind);
    return known == null
        ? keys.computeIfAbsent(kind, any -> new RowKeys(kind, dictionary(kind)))
        : known;
  }

  /** The domain of values of this type, or of the members of such sets. */
  static String of(Type type) {
    if (type instanceof Type.SetOf set) {
      return of(set.element());
    }
    if (type instanceof Type.Reference reference) {
      return reference.kind();
    }
    return type instanceof Type.Word word && word.vocabulary().equals(Vocabulary.countries())
        ? COUNTRY
        : TEXTS;
  }
}
