package org.officialstats.advocacy.columns;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;

/** The attributes of single values. */
final class Singles {
  /** Everything else is held by its text. */
  private static final Map<Class<?>, Storage> STORAGE = ImmutableMap.<Class<?>, Storage>builder()
      .put(Boolean.class, Storage.TRUTH)
      .put(Integer.class, Storage.NUMBER)
      .put(Long.class, Storage.NUMBER)
      .put(BigDecimal.class, Storage.NUMBER)
      .put(Revision.class, Storage.NUMBER)
      .put(PartialDate.class, Storage.DATE)
      .put(LocalDate.class, Storage.DATE)
      .put(DateSpan.class, Storage.SPAN)
      .buildOrThrow();

  private Singles() {}

  static Attribute attribute(
      String name,
      Component component,
      Form.Single single,
      Function<Object, @Nullable Object> reader,
      boolean ownId) {
    return new Attribute(
        name,
        STORAGE.getOrDefault(single.type().type(), Storage.CODE),
        Optional.of(single.type()),
        target(single),
        component.list(),
        ownId,
        reader);
  }

  static Attribute set(
      String name,
      Component component,
      Form.Single single,
      Function<Object, @Nullable Object> reader) {
    return new Attribute(
        name,
        Storage.SET,
        Optional.of(single.type()),
        target(single),
        component.list(),
        false,
        reader);
  }

  static boolean isPeriod(Form.Single single) {
    return single.type().type() == ReportingPeriod.class;
  }

  private static Optional<String> target(Form.Single single) {
    return single.type().type() == Country.class ? Optional.of(Domains.COUNTRY) : single.target();
  }
}
