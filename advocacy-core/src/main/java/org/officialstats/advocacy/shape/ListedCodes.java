package org.officialstats.advocacy.shape;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Entity;

/** Which codes of code lists an entity has. */
public final class ListedCodes {
  private ListedCodes() {}

  /** Every code that belongs to a list, in the order of the components. */
  public static List<ListedCode> of(Entity entity) {
    ImmutableList.Builder<ListedCode> found = ImmutableList.builder();
    Walk.throughKeysToo((Record) entity, (at, owner, component, form, value) -> {
      if (value instanceof Code code) {
        component.list().ifPresent(list -> found.add(new ListedCode(at.toString(), list, code)));
      }
    });
    return found.build();
  }
}
