/** Fonts for reports, as resources under {@code META-INF/fonts}, which no module encapsulates. */
module org.officialstats.advocacy.report.fonts {}
