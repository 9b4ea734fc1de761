package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.shape.Scalar;

/**
 * What a row of the table of countries is made of.
 *
 * @param country the country
 */
record CountryRow(Country country) {
  static final TableShape SHAPE = TableShape.of(
      Domains.COUNTRY,
      Optional.of(Domains.COUNTRY),
      Optional.empty(),
      ImmutableList.of(
          new Attribute(
              "id",
              Storage.CODE,
              Scalar.find(Country.class),
              Optional.of(Domains.COUNTRY),
              Optional.empty(),
              true,
              reader(country -> country)),
          new Attribute("alpha3", Storage.CODE, reader(Country::alpha3)),
          new Attribute("m49", Storage.CODE, reader(Country::m49)),
          new Attribute(
              "region", Storage.CODE, reader(country -> country.region().orElse(null))),
          new Attribute(
              "subregion", Storage.CODE, reader(country -> country.subregion().orElse(null))),
          new Attribute("regions", Storage.SET, reader(Country::regions)),
          new Attribute(
              "groups",
              Storage.SET,
              reader(country -> country.groups().stream().map(Enum::name).toList()))));

  private static Function<Object, @Nullable Object> reader(Function<Country, @Nullable Object> of) {
    return row -> of.apply(((CountryRow) row).country());
  }
}
