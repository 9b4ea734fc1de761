package org.officialstats.advocacy.definition;

import com.google.common.collect.ImmutableSet;
import java.util.function.BiConsumer;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Region;

/** What every field with a country brings along: the region and the groups of the country, and its name. */
final class Geography {
  private Geography() {}

  /**
   * The further fields of a field with a country.
   *
   * @param name the field
   * @param country its reader, which gives a {@link Country}
   */
  static void of(
      String name,
      Attribute.Reader country,
      BiConsumer<Field, Attribute.Reader> fields,
      BiConsumer<String, Table.Texts> texts) {
    fields.accept(
        Field.of(name + ".region", Type.Simple.TEXT),
        (look, row) ->
            country.read(look, row).flatMap(found -> ((Country) found).region().map(Region::m49)));
    fields.accept(
        Field.of(name + ".groups", new Type.SetOf(Type.Simple.TEXT)),
        (look, row) -> country.read(look, row).map(found -> groups((Country) found)));
    texts.accept(
        name + ".name",
        (look, row) ->
            country.read(look, row).<LocalizedText>map(found -> ((Country) found).names()));
  }

  /** The names of the groups of countries, such as {@code LDC}. */
  private static ImmutableSet<String> groups(Country country) {
    return country.groups().stream().map(Enum::name).collect(ImmutableSet.toImmutableSet());
  }
}
