package org.officialstats.advocacy.report;

/**
 * A line under the title of the report, such as "As of: 31 March 2024".
 *
 * @param label what it is
 * @param value the text
 */
public record Particular(String label, String value) {
  public Particular {
    label = Check.visibleText("particular/label", label);
    value = Check.visibleText("particular/value", value);
  }
}
