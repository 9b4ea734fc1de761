import org.jspecify.annotations.NullMarked;

/** Keeps the log of commits as readable JSON lines on a local disk. */
@NullMarked
module org.officialstats.advocacy.storage.json {
  requires org.officialstats.advocacy;
  requires static org.jspecify;
}
