package org.officialstats.advocacy.shape;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * One component of a record.
 *
 * @param name its name, which is also the name of its field in JSON
 * @param form what it is
 * @param list the code list that its codes belong to, if it has codes
 * @param accessor the method that reads it
 */
public record Component(String name, Form form, Optional<String> list, Method accessor) {
  /** The value of this component in a record. */
  public Object of(Object owner) {
    try {
      return requireNonNull(accessor.invoke(owner), name);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(
          "component " + name + " of " + owner.getClass() + " cannot be read", impossible);
    }
  }
}
