package org.officialstats.advocacy.expression;

import java.util.List;
import java.util.Set;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.event.EventState;

/** Fields such as those of an event, a few of each type. */
final class Fields {
  static final Type KIND = new Type.Word(Vocabulary.of(CodeLists.standard().list("event-kind")));
  static final Type OWNER_KIND =
      new Type.Word(Vocabulary.of(CodeLists.standard().list("organization-kind")));
  static final Type STATE = new Type.Word(Vocabulary.of("event-state", EventState.class));
  static final Type COUNTRY = new Type.Word(Vocabulary.countries());
  static final Type ORGANIZATION = Type.Reference.to("organization");
  static final Type OBJECTIVE =
      new Type.Reference("objective", Set.of("convince", "raise-awareness", "partnerships"));

  static final Scope SCOPE = Scope.builder()
      .field("virtual", Type.Simple.TRUTH)
      .field("confirmed", Type.Simple.TRUTH)
      .field("count", Type.Simple.NUMBER)
      .field("share", Type.Simple.NUMBER)
      .field("title", Type.Simple.TEXT)
      .field("series", Type.Simple.TEXT)
      .field("kind", KIND)
      .field("former.kind", KIND)
      .field("organization.kind", OWNER_KIND)
      .field("state", STATE)
      .field("country", COUNTRY)
      .field("organization", ORGANIZATION)
      .field("organization.parent", ORGANIZATION)
      .field("objective", OBJECTIVE)
      .field("announcedOn", Type.Simple.DATE)
      .field("endorsedOn", Type.Simple.DATE)
      .field("dates", Type.Simple.DATES)
      .field("dates.start", Type.Simple.DATE)
      .field("dates.end", Type.Simple.DATE)
      .field("kinds", new Type.SetOf(KIND))
      .field("tags", new Type.SetOf(Type.Simple.TEXT))
      .field("organizers", new Type.SetOf(ORGANIZATION))
      .field("objectives", new Type.SetOf(OBJECTIVE))
      .constant("asOf", Type.Simple.DATE)
      .constant("period", Type.Simple.DATES)
      .constant("period.start", Type.Simple.DATE)
      .constant("period.end", Type.Simple.DATE)
      .constant("parameter.months", Type.Simple.NUMBER)
      .build();

  private Fields() {}

  static Field field(String name) {
    return SCOPE.find(name).orElseThrow();
  }

  /** All fields of this type. */
  static List<Field> of(Type type) {
    return SCOPE.fields().stream().filter(field -> field.type().equals(type)).toList();
  }
}
