package org.officialstats.advocacy.report.html;

/**
 * An attribute of an element.
 *
 * @param name its name
 * @param value its value, not escaped
 */
record Attribute(String name, String value) {

  static Attribute attr(String name, String value) {
    return new Attribute(name, value);
  }

  static Attribute attr(String name, int value) {
    return new Attribute(name, Integer.toString(value));
  }
}
