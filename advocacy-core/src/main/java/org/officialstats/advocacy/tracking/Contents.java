package org.officialstats.advocacy.tracking;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.shape.Component;
import org.officialstats.advocacy.shape.Form;
import org.officialstats.advocacy.shape.RecordShape;

/** What a type of entities can hold at any depth: so that a condition on what it cannot hold is refused. */
final class Contents {
  private final String name;
  private final Set<Class<?>> values = new LinkedHashSet<>();
  private final Set<String> lists = new TreeSet<>();
  private final Set<String> targets = new TreeSet<>();
  private final Set<Class<?>> seen = new LinkedHashSet<>();

  private Contents(String name) {
    this.name = name;
  }

  static Contents of(Class<? extends Entity> type) {
    Contents contents = new Contents(type.getSimpleName());
    contents.visit(RecordShape.of(type));
    return contents;
  }

  /** Refuses a condition on values of which the type can hold none. */
  void requireValues(String what, Set<Class<?>> wanted) {
    if (wanted.stream().noneMatch(values::contains)) {
      throw new IllegalArgumentException(name + " has no " + what + "; it has values of "
          + values.stream().map(Class::getSimpleName).sorted().toList());
    }
  }

  /** Refuses a condition on a code list that the type does not use. */
  void requireList(String list) {
    if (!lists.contains(list)) {
      throw new IllegalArgumentException(
          name + " has no codes of the list '" + list + "'; it has those of " + lists);
    }
  }

  /** Refuses a condition on references to a kind that the type never points at. */
  void requireTarget(String kind) {
    if (!targets.contains(kind) && !values.contains(EntityKey.class)) {
      throw new IllegalArgumentException(
          name + " never points at a " + kind + "; it points at " + targets);
    }
  }

  private void visit(RecordShape shape) {
    if (seen.add(shape.type())) {
      for (Component component : shape.components()) {
        component.list().ifPresent(lists::add);
        if (!shape.isOwnId(component) && !component.name().equals(Values.LABELS)) {
          visit(component.form());
        }
      }
    }
  }

  private void visit(Form form) {
    if (form instanceof Form.Single single) {
      values.add(single.type().type());
      single.target().ifPresent(targets::add);
    } else if (form instanceof Form.Localized) {
      values.add(org.officialstats.advocacy.model.LocalizedText.class);
    } else if (form instanceof Form.Maybe maybe) {
      visit(maybe.of());
    } else if (form instanceof Form.Several several) {
      visit(several.of());
    } else if (form instanceof Form.Keyed keyed) {
      visit(keyed.key());
      visit(keyed.of());
    } else if (form instanceof Form.Group group) {
      visit(group.shape().get());
    } else if (form instanceof Form.Choice choice) {
      choice.cases().values().forEach(shape -> visit(shape.get()));
    }
  }
}
