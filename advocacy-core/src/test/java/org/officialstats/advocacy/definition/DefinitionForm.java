package org.officialstats.advocacy.definition;

/** The form of files of definitions, for tests that publish it. */
public final class DefinitionForm {
  private DefinitionForm() {}

  /** The record that such a file is read as. */
  public static Class<? extends Record> type() {
    return DefinitionFile.class;
  }

  /** What such a file says of its format. */
  public static String format() {
    return DefinitionFile.FORMAT;
  }

  /** The version of the form. */
  public static int version() {
    return DefinitionFile.VERSION;
  }
}
