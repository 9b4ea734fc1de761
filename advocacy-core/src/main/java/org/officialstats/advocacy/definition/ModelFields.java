package org.officialstats.advocacy.definition;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.officialstats.advocacy.expression.Field;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeList;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.audience.Person;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.shape.RecordShape;
import org.officialstats.advocacy.shape.Walk;
import org.officialstats.advocacy.snapshot.Recorded;

/** The fields that the rows of a table have by the components of their records. Not thread-safe. */
final class ModelFields {
  /** How many references may follow each other in the name of a field. */
  static final int MOST_STEPS = 2;

  /** How a field of the row is named whose own name is that of a constant. */
  static final String OWN = "row.";

  /**
   * A list inside a record, whose elements are the rows of a table of their own.
   *
   * @param shape what the elements are made of
   * @param elements the elements in a row of the table with the list
   */
  record Listing(RecordShape shape, Function<Object, Collection<?>> elements) {}

  /** An element of a list with the entity that it stands in. */
  record Element(Entity owner, Object element) {}

  /** What a row is to those who compute a field of it: the record or the element itself. */
  static Object recordOf(Object row) {
    return row instanceof Element element ? element.element() : row;
  }

  private final CodeLists codes;
  private final Values values;
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final Map<String, Table.Texts> texts = new LinkedHashMap<>();

  ModelFields(CodeLists codes) {
    this.codes = codes;
    this.values = new Values(codes);
  }

  /** Those of entities, with the days on which they were first recorded and last changed. */
  <E extends Entity> ModelFields ofEntity(Class<E> type) {
    record("", RecordShape.of(type), (look, row) -> Optional.of(row), 0);
    addDerived(
        Field.of("recordedOn", Type.Simple.DATE),
        (look, row) -> look.recorded(type, row).map(Recorded::firstAt).map(look::day));
    addDerived(
        Field.of("changedOn", Type.Simple.DATE),
        (look, row) -> look.recorded(type, row).map(Recorded::at).map(look::day));
    if (type == Person.class) {
      attributes.values().removeIf(ModelFields::isPersonal);
      texts.clear();
    }
    return this;
  }

  /** Those of the elements of a list, with the entity that they stand in. */
  ModelFields ofElement(RecordShape shape, String owner) {
    record("", shape, (look, row) -> Optional.of(recordOf(row)), 0);
    String name = CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, owner);
    add(
        name,
        Type.Reference.to(owner),
        (look, row) -> Optional.of(((Element) row).owner().id().value()));
    return this;
  }

  /** Those of what a reference of this name leads to. */
  ModelFields ofReference(String name, String kind, Attribute.Reader value) {
    reference(name, kind, value, 0);
    return this;
  }

  /** Free texts of people never leave their records; codes, dates and choices do not tell who somebody is. */
  private static boolean isPersonal(Attribute attribute) {
    Type type = attribute.field().type();
    return type == Type.Simple.TEXT || type.equals(new Type.SetOf(Type.Simple.TEXT));
  }

  Map<String, Attribute> attributes() {
    return ImmutableMap.copyOf(attributes);
  }

  Map<String, Table.Texts> texts() {
    return ImmutableMap.copyOf(texts);
  }

  /** The lists of records in the records of a type, by name. */
  static Map<String, Listing> lists(Class<?> type) {
    ImmutableMap.Builder<String, Listing> lists = ImmutableMap.builder();
    for (Component component : RecordShape.of(type).components()) {
      if (component.form() instanceof Form.Several several
          && several.of() instanceof Form.Group group) {
        lists.put(component.name(), new Listing(group.shape().get(), row ->
            (Collection<?>) component.of(row)));
      }
    }
    return lists.buildOrThrow();
  }

  private void record(String prefix, RecordShape shape, Attribute.Reader owner, int steps) {
    for (Component component : shape.components()) {
      Attribute.Reader value = (look, row) -> owner.read(look, row).map(component::of);
      form(prefix + component.name(), component, component.form(), value, steps);
    }
  }

  private void form(
      String name, Component component, Form form, Attribute.Reader value, int steps) {
    if (form instanceof Form.Maybe maybe) {
      form(
          name,
          component,
          maybe.of(),
          (look, row) -> value.read(look, row).flatMap(Walk::content),
          steps);
    } else if (form instanceof Form.Single single) {
      single(name, component, single, value, steps);
    } else if (form instanceof Form.Group group) {
      record(name + ".", group.shape().get(), value, steps);
    } else if (form instanceof Form.Localized) {
      texts.put(name, (look, row) -> value.read(look, row).map(LocalizedText.class::cast));
      add(
          name,
          new Type.SetOf(Type.Simple.TEXT),
          (look, row) ->
              value.read(look, row).map(text -> ((LocalizedText) text).texts().keySet()));
    } else if (form instanceof Form.Several several) {
      several(name, component, several, value);
    }
  }

  private void single(
      String name, Component component, Form.Single single, Attribute.Reader value, int steps) {
    Type type = values.type(component, single);
    add(
        name,
        type,
        (look, row) -> value.read(look, row).map(found -> Values.of(single.type(), found)));
    if (type == Type.Simple.DATES) {
      add(
          name + ".start",
          Type.Simple.DATE,
          (look, row) -> value.read(look, row).flatMap(span -> ((DateSpan) span).from()));
      add(
          name + ".end",
          Type.Simple.DATE,
          (look, row) -> value.read(look, row).flatMap(span -> ((DateSpan) span).to()));
    } else if (single.type().type() == Country.class) {
      Geography.of(name, value, this::addDerived, texts::put);
    } else if (component.list().isPresent()) {
      CodeList list = codes.list(component.list().get());
      texts.put(
          name + ".label",
          (look, row) -> value.read(look, row).map(code -> list.label((Code) code)));
    } else if (single.target().isPresent() && !component.name().equals("id")) {
      reference(name, single.target().get(), value, steps);
    }
  }

  /** What the thing has that is pointed at; of people only that they are there. */
  private void reference(String name, String kind, Attribute.Reader value, int steps) {
    Class<?> type = Kinds.find(kind).orElse(null);
    if (type != null && type != Person.class && steps < MOST_STEPS) {
      record(
          name + ".",
          RecordShape.of(type),
          (look, row) -> value.read(look, row).flatMap(id -> look.entity(kind, id.toString())),
          steps + 1);
    }
  }

  private void several(
      String name, Component component, Form.Several several, Attribute.Reader value) {
    if (several.of() instanceof Form.Single single) {
      Type type = values.type(component, single);
      if (type.isWord()) {
        add(
            name,
            new Type.SetOf(type),
            (look, row) -> value
                .read(look, row)
                .map(found -> Values.all(single.type(), (Collection<?>) found)));
      }
    }
  }

  private void add(String name, Type type, Attribute.Reader reader) {
    boolean taken = Constants.SPANS.contains(name);
    String free = taken ? OWN + name : name;
    attributes.put(free, new Attribute(Field.of(free, type), taken, reader));
  }

  private void addDerived(Field field, Attribute.Reader reader) {
    attributes.put(field.name(), new Attribute(field, false, reader));
  }
}
