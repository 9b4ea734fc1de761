package org.officialstats.advocacy.shape;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Finds the records inside entities that have an id of their own. */
final class Parts {
  static final ImmutableMap<String, String> OWNERS = owners();

  private final String owner;
  private final Map<String, String> found;
  private final Set<Class<?>> seen = new HashSet<>();

  private Parts(String owner, Map<String, String> found) {
    this.owner = owner;
    this.found = found;
  }

  private static ImmutableMap<String, String> owners() {
    Map<String, String> found = new LinkedHashMap<>();
    Kinds.entities()
        .forEach(type -> new Parts(Kinds.nameOf(type), found).visit(RecordShape.of(type), true));
    return ImmutableMap.copyOf(found);
  }

  private void visit(RecordShape shape, boolean entity) {
    if (!seen.add(shape.type())) {
      return;
    }
    for (Component component : shape.components()) {
      if (!entity && shape.isOwnId(component)) {
        found.put(Kinds.nameOf(shape.type()), owner);
      }
      visit(component.form());
    }
  }

  private void visit(Form form) {
    if (form instanceof Form.Maybe maybe) {
      visit(maybe.of());
    } else if (form instanceof Form.Several several) {
      visit(several.of());
    } else if (form instanceof Form.Keyed keyed) {
      visit(keyed.of());
    } else if (form instanceof Form.Group group) {
      visit(group.shape().get(), false);
    } else if (form instanceof Form.Choice choice) {
      choice.cases().values().forEach(shape -> visit(shape.get(), false));
    }
  }
}
