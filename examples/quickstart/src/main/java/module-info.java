import org.jspecify.annotations.NullMarked;

/** Tracks and reports two quarters of the strategy of the UN Global Working Group on Big Data. */
@NullMarked
module org.officialstats.advocacy.examples.quickstart {
  requires org.officialstats.advocacy;
  requires org.officialstats.advocacy.storage.json;
  requires org.officialstats.advocacy.report.pdf;
  requires static org.jspecify;
}
