package org.officialstats.advocacy.definition;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.officialstats.advocacy.expression.Expression;
import org.officialstats.advocacy.expression.ExpressionException;
import org.officialstats.advocacy.expression.Scope;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.shape.Nearest;

/** How parts of definitions are checked: what is wrong is said where it stands, and nothing comes of it. */
final class Checking {
  private Checking() {}

  /** The condition; empty if it is none. */
  static Optional<Expression> condition(String text, Scope scope, Spot at) {
    return read(() -> Expression.condition(text, scope), at);
  }

  /** The condition, if there is one and it is right. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // a component of what was written
  static Optional<Expression> condition(Optional<String> text, Scope scope, Spot at) {
    return text.flatMap(written -> condition(written, scope, at));
  }

  /** The expression of this type; empty if it is none. */
  static Optional<Expression> expression(String text, Scope scope, Type type, Spot at) {
    return read(() -> Expression.parse(text, scope, type), at);
  }

  private static Optional<Expression> read(Supplier<Expression> reader, Spot at) {
    try {
      return Optional.of(reader.get());
    } catch (ExpressionException refused) {
      at.problems(refused);
      return Optional.empty();
    }
  }

  /** Whether the name is known; a problem with the nearest known one if it is not. */
  static boolean isKnown(String what, String name, Collection<String> known, Spot at) {
    if (known.contains(name)) {
      return true;
    }
    Optional<String> meant = Nearest.to(name, known);
    at.problem(
        "no " + what + " '" + name + "'",
        known.isEmpty() ? "none, as there is no " + what : "one of " + known.size(),
        meant
            .map(near -> "did you mean '" + near + "'?")
            .orElse(known.isEmpty() ? "leave it out" : "known are " + String.join(", ", known)));
    return false;
  }
}
