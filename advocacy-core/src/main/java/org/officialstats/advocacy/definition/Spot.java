package org.officialstats.advocacy.definition;

import org.officialstats.advocacy.expression.ExpressionException;
import org.officialstats.advocacy.json.HandWritten;
import org.officialstats.advocacy.model.Problem;

/** A place in a definition where something may be wrong. */
interface Spot {
  /** The place of a field. */
  Spot field(String name);

  /** The place of an element of a list. */
  Spot element(int index);

  /** Says what is wrong there, or inside what stands there. */
  void problem(String inside, String what, String expected, String remedy);

  /** Says what is wrong there. */
  default void problem(String what, String expected, String remedy) {
    problem("", what, expected, remedy);
  }

  /** Says everything that is wrong with an expression that stands there. */
  default void problems(ExpressionException refused) {
    for (Problem problem : refused.problems()) {
      problem(problem.where(), problem.what(), problem.expected(), problem.remedy());
    }
  }

  /** A place in a document. */
  static Spot in(HandWritten<?>.Part part) {
    return new Spot() {
      @Override
      public Spot field(String name) {
        return in(part.field(name));
      }

      @Override
      public Spot element(int index) {
        return in(part.elements().get(index));
      }

      @Override
      public void problem(String inside, String what, String expected, String remedy) {
        part.problemInside(inside, what, expected, remedy);
      }
    };
  }

  /** A place in a definition that was checked before; that it is wrong now is refused at once. */
  static Spot of(String definition) {
    return new Spot() {
      @Override
      public Spot field(String name) {
        return of(definition + "/" + name);
      }

      @Override
      public Spot element(int index) {
        return of(definition + "/" + index);
      }

      @Override
      public void problem(String inside, String what, String expected, String remedy) {
        String where = inside.isEmpty() ? definition : definition + ", " + inside;
        throw new IllegalStateException(new Problem(where, what, expected, remedy).toString());
      }
    };
  }
}
