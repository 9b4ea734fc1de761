/** Fonts for reports, as resources under {@code META-INF/fonts}, which no module encapsulates. */
module org.officialstats.advocacy.report.fonts {}
/** Fonts for reports, cut down to the characters that reports need. */
module org.officialstats.advocacy.report.fonts {
  exports org.officialstats.advocacy.report.fonts;
}
