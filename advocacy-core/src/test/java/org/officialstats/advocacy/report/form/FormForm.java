package org.officialstats.advocacy.report.form;

/** The form of forms of reports, for tests that publish it. */
public final class FormForm {
  private FormForm() {}

  /** The record that such a file is read as. */
  public static Class<? extends Record> type() {
    return FormFile.class;
  }

  /** What such a file says of its format. */
  public static String format() {
    return FormFile.FORMAT;
  }

  /** The version of the form. */
  public static int version() {
    return FormFile.VERSION;
  }
}
