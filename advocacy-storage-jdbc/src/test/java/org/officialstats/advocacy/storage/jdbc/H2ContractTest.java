package org.officialstats.advocacy.storage.jdbc;

import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.officialstats.advocacy.spi.Settings;
import org.officialstats.advocacy.spi.StoreProvider;
import org.officialstats.advocacy.tck.StoreContract;

class H2ContractTest extends StoreContract {
  @Override
  protected StoreProvider provider() {
    return new JdbcStoreProvider();
  }

  @Override
  protected Settings settings(Path directory) {
    return Settings.of("url", url(directory));
  }

  @Override
  protected Stream<byte[]> everythingKept(Path directory) {
    return Dump.of(new UrlDataSource(url(directory)), "PUBLIC");
  }

  /** Few, as every commit is forced to the disk and every opening reads the file. */
  @Override
  protected LongStream seeds() {
    return LongStream.rangeClosed(1, 2);
  }

  private static String url(Path directory) {
    return "jdbc:h2:file:" + directory.toAbsolutePath().resolve("office");
  }
}
