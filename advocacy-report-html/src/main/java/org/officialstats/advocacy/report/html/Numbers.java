package org.officialstats.advocacy.report.html;

/** Lengths in pictures, to a hundredth, as short as they can be written. */
final class Numbers {
  private Numbers() {}

  static String of(double number) {
    long hundredths = Math.round(number * 100);
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    String sign = hundredths < 0 ? "-" : "";
    if (rest == 0) {
      return sign + whole;
    } else if (rest % 10 == 0) {
      return sign + whole + "." + rest / 10;
    }
    return sign + whole + (rest < 10 ? ".0" : ".") + rest;
  }
}
