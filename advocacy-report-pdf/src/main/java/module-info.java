import org.jspecify.annotations.NullMarked;

/** Renders report documents as tagged PDF. */
@NullMarked
module org.officialstats.advocacy.report.pdf {
  requires org.officialstats.advocacy;
  requires org.officialstats.advocacy.report.fonts;
  requires static org.jspecify;
}
