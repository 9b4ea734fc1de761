/** Fonts for reports, cut down to the characters that reports need. */
module org.officialstats.advocacy.report.fonts {
  exports org.officialstats.advocacy.report.fonts;
}
