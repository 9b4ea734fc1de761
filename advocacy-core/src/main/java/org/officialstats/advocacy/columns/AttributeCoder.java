package org.officialstats.advocacy.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;

/** Makes numbers of the values of one attribute. For one thread. */
final class AttributeCoder implements Coder {
  private static final Days ABSENT = new Days(Dates.ABSENT, Dates.ABSENT);
  private static final Days OPEN_START = new Days(Spans.OPEN_START, Spans.OPEN_START);
  private static final Days OPEN_END = new Days(Spans.OPEN_END, Spans.OPEN_END);

  private final Attribute attribute;
  private final Dictionary dictionary;
  private final Civil civil;

  /** The constants of enums that were met, whose texts take long to make. */
  private final Map<Object, Integer> constants = new HashMap<>();

  /** Rows of one origin stand together, and often have one value. */
  private @Nullable Object last;

  private int lastCode;

  AttributeCoder(Attribute attribute, Domains domains, Civil civil) {
    this.attribute = attribute;
    this.dictionary = domains.dictionary(attribute.domain());
    this.civil = civil;
  }

  @Override
  public int code(Object value) {
    if (value != last) {
      lastCode = value instanceof Enum<?>
          ? constants.computeIfAbsent(value, constant -> dictionary.add(text(constant)))
          : dictionary.add(text(value));
      last = value;
    }
    return lastCode;
  }

  @Override
  public Days days(Object value) {
    return civil.days(value);
  }

  @Override
  public Ends ends(Object value) {
    if (value instanceof ReportingPeriod period) {
      return civil.has(period)
          ? new Ends(
              days(civil.calendar().firstDay(period)), days(civil.calendar().lastDay(period)))
          : new Ends(ABSENT, ABSENT);
    }
    DateSpan span = (DateSpan) value;
    return new Ends(end(span.from(), OPEN_START), end(span.to(), OPEN_END));
  }

  private Days end(Optional<PartialDate> date, Days open) {
    return date.map(this::days).orElse(open);
  }

  private String text(Object value) {
    return attribute.scalar().map(scalar -> scalar.text(value)).orElseGet(value::toString);
  }
}
