import org.jspecify.annotations.NullMarked;
import org.officialstats.advocacy.spi.StoreProvider;
import org.officialstats.advocacy.storage.json.JsonStoreProvider;

/** Keeps the log of commits as readable JSON lines on a local disk. */
@NullMarked
module org.officialstats.advocacy.storage.json {
  requires org.officialstats.advocacy;
  requires static org.jspecify;

  exports org.officialstats.advocacy.storage.json;

  provides StoreProvider with
      JsonStoreProvider;
}
