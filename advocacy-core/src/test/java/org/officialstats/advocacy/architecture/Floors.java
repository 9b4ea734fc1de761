package org.officialstats.advocacy.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** The packages of core from the bottom to the top: each sees itself and what is below it. */
final class Floors {
  static final String DOOR = "org.officialstats.advocacy";
  static final String NOT_YET_BUILT = "exchange";
  private static final String ENTITIES = "model.*";
  static final List<String> BELOW_THE_DOOR = List.of(
      "model",
      "language",
      "check",
      ENTITIES,
      "log",
      "audit",
      "snapshot",
      "shape",
      "expression",
      "columns",
      "json",
      "evaluation",
      "definition",
      "report",
      NOT_YET_BUILT,
      "spi",
      "catalogue",
      "memory",
      "discovery",
      "tracking");

  private Floors() {}

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(DOOR) || type.getPackageName().startsWith(DOOR + ".");
  }

  /** The height of the floor that a type is on, or -1 if its package has no floor yet. */
  static int of(JavaClass type) {
    String name = floorName(type.getPackageName());
    return name.isEmpty() ? BELOW_THE_DOOR.size() : BELOW_THE_DOOR.indexOf(name);
  }

  private static String floorName(String packageName) {
    if (packageName.startsWith(DOOR + ".model.")) {
      return ENTITIES;
    }
    String rest = packageName.substring(DOOR.length());
    return rest.isEmpty() ? "" : rest.substring(1).split("\\.", 2)[0];
  }
}
