package org.officialstats.advocacy.json;

import static org.officialstats.advocacy.json.SchemaPages.number;
import static org.officialstats.advocacy.json.SchemaPages.object;
import static org.officialstats.advocacy.json.SchemaPages.text;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Area;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.ReportingPeriod;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Scalar;

/** The schemas of single values. */
final class SingleSchemas {
  /** The field that says which kind an id points at. */
  static final String TARGET = "x-refers-to";

  private static final String NAME = "[a-z0-9][a-z0-9-]{0,63}";
  private static final String DATE = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

  private static final Map<Class<?>, Node> SCHEMAS = ImmutableMap.<Class<?>, Node>builder()
      .put(String.class, object("type", text("string")))
      .put(Boolean.class, object("type", text("boolean")))
      .put(Integer.class, whole(Integer.MIN_VALUE, Integer.MAX_VALUE))
      .put(Long.class, whole(Long.MIN_VALUE, Long.MAX_VALUE))
      .put(Revision.class, whole(0, Long.MAX_VALUE))
      .put(BigDecimal.class, object("type", text("number")))
      .put(Id.class, pattern(NAME))
      .put(Code.class, pattern(NAME))
      .put(EntityKey.class, pattern(NAME + "/" + NAME))
      .put(Country.class, described("ISO 3166-1 alpha-2", "[A-Z]{2}"))
      .put(Area.class, pattern("[A-Za-z0-9-]{1,32}"))
      .put(PartialDate.class, described("a year, a month or a day", DATE))
      .put(
          DateSpan.class,
          described(
              "from/to, each a year, a month or a day, or .. when open",
              "(" + DATE + "|\\.\\.)(/(" + DATE + "|\\.\\.))?"))
      .put(ReportingPeriod.class, pattern("([0-9]{4}|FY[0-9]{4}/[0-9]{2})(-Q[1-4])?"))
      .put(
          Actor.class,
          object("type", text("string"), "minLength", number(1), "maxLength", number(1_000)))
      .put(Digest.class, described("SHA-256", "[0-9a-f]{64}"))
      .put(Currency.class, described("ISO 4217", "[A-Z]{3}"))
      .put(LocalDate.class, object("type", text("string"), "format", text("date")))
      .put(Instant.class, object("type", text("string"), "format", text("date-time")))
      .put(MonthDay.class, pattern("--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"))
      .put(
          ZoneId.class,
          object(
              "description",
              text("a zone of the tz database"),
              "type",
              text("string"),
              "minLength",
              number(1)))
      .buildOrThrow();

  private SingleSchemas() {}

  static Node of(Form.Single single) {
    Scalar type = single.type();
    if (!type.choices().isEmpty()) {
      return object(
          "enum",
          new Node.Array(type.choices().keySet().stream().map(SchemaPages::text).toList()));
    }
    Node schema = Optional.ofNullable(SCHEMAS.get(type.type()))
        .orElseThrow(() -> new IllegalStateException("no schema for " + type.type() + "; add one"));
    return single.target().map(kind -> with(schema, TARGET, text(kind))).orElse(schema);
  }

  static Node with(Node schema, String name, Node value) {
    Map<String, Node> more = new LinkedHashMap<>(((Node.Fields) schema).byName());
    more.put(name, value);
    return new Node.Fields(more);
  }

  private static Node whole(long least, long most) {
    return object("type", text("integer"), "minimum", number(least), "maximum", number(most));
  }

  private static Node pattern(String pattern) {
    return object("type", text("string"), "pattern", text("^" + anchored(pattern) + "$"));
  }

  private static Node described(String description, String pattern) {
    return object(
        "description",
        text(description),
        "type",
        text("string"),
        "pattern",
        text("^" + anchored(pattern) + "$"));
  }

  private static String anchored(String pattern) {
    return pattern.startsWith("(") ? "(" + pattern + ")" : pattern;
  }
}
