package org.officialstats.advocacy.shape;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * One component of a record.
 *
 * @param name its name, which is also the name of its field in JSON
 * @param form what it is
 * @param list the code list that its codes belong to, if it has codes
 * @param accessor reads it from a record; takes and gives an {@link Object}
 */
public record Component(String name, Form form, Optional<String> list, MethodHandle accessor) {
  /** The value of this component in a record. */
  public Object of(Object owner) {
    try {
      return requireNonNull((Object) accessor.invokeExact(owner), name);
    } catch (RuntimeException | Error failed) {
      throw failed;
    } catch (Throwable impossible) {
      throw new IllegalStateException(
          name + " of " + owner.getClass() + " cannot be read", impossible);
    }
  }
}
