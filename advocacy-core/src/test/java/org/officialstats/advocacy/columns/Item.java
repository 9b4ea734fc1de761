package org.officialstats.advocacy.columns;

import com.google.common.base.CaseFormat;
import java.util.Optional;
import org.officialstats.advocacy.model.Country;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.Kinds;
import org.officialstats.advocacy.shape.RecordShape;
import org.officialstats.advocacy.shape.Scalar;
import org.officialstats.advocacy.shape.Walk;

/**
 * What a row is made of, in a test: an entity, an element of a list, or a country.
 *
 * @param value the record, text or entry
 * @param owner the record that lists it
 * @param source the envelope of an entity
 */
record Item(Object value, Optional<Item> owner, Optional<Source> source) {
  static Item of(Source source) {
    return new Item(source.entity(), Optional.empty(), Optional.of(source));
  }

  static Item of(Country country) {
    return new Item(country, Optional.empty(), Optional.empty());
  }

  Item element(Object element) {
    return new Item(element, Optional.of(this), Optional.empty());
  }

  /** The name by which an element calls the record that lists it. */
  boolean isOwnerName(String name) {
    return owner
        .map(record -> CaseFormat.LOWER_HYPHEN.to(
            CaseFormat.LOWER_CAMEL, Kinds.nameOf(record.value().getClass())))
        .filter(name::equals)
        .isPresent();
  }

  /** The kind that an id in this component is of, or {@code country}; empty if there is no such thing in there. */
  Optional<String> target(String name) {
    return component(name)
        .map(Component::form)
        .map(Item::present)
        .flatMap(form -> form instanceof Form.Single single
            ? single.type().type() == Country.class ? Optional.of("country") : single.target()
            : Optional.empty());
  }

  /** The value of a component, out of its optional. */
  Optional<Object> get(String name) {
    return get(value, name);
  }

  static Optional<Object> get(Object record, String name) {
    return RecordShape.of(record.getClass()).component(name).flatMap(component -> {
      Object value = component.of(record);
      return component.form() instanceof Form.Maybe ? Walk.content(value) : Optional.of(value);
    });
  }

  private Optional<Component> component(String name) {
    return value instanceof Record
            && Scalar.find(value.getClass()).isEmpty()
            && !(value instanceof LocalizedText)
        ? RecordShape.of(value.getClass()).component(name)
        : Optional.empty();
  }

  private static Form present(Form form) {
    return form instanceof Form.Maybe maybe ? maybe.of() : form;
  }
}
