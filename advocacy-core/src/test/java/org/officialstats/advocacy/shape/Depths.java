package org.officialstats.advocacy.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at every form that a record can hold, at any depth. */
final class Depths {
  private final Set<Class<?>> seen = new HashSet<>();
  private final List<Form> forms = new ArrayList<>();

  Depths visit(RecordShape shape) {
    if (seen.add(shape.type())) {
      shape.components().forEach(component -> visit(component.form()));
    }
    return this;
  }

  List<Form> forms() {
    return forms;
  }

  private void visit(Form form) {
    forms.add(form);
    if (form instanceof Form.Maybe maybe) {
      visit(maybe.of());
    } else if (form instanceof Form.Several several) {
      visit(several.of());
    } else if (form instanceof Form.Keyed keyed) {
      visit(keyed.of());
    } else if (form instanceof Form.Group group) {
      visit(group.shape().get());
    } else if (form instanceof Form.Choice choice) {
      choice.cases().values().forEach(shape -> visit(shape.get()));
    }
  }
}
