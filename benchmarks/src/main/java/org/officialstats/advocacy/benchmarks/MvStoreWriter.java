package org.officialstats.advocacy.benchmarks;

import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Puts documents into a map of H2's MVStore. Durable by {@code commit} and {@code sync} after each. */
final class MvStoreWriter implements Writer {
  private final MVStore store;
  private final MVMap<String, byte[]> documents;

  MvStoreWriter(Path directory) {
    store = new MVStore.Builder()
        .fileName(directory.resolve("mvstore.db").toString())
        .autoCommitDisabled()
        .open();
    documents = store.openMap("documents");
  }

  @Override
  public void write(long number) {
    documents.put(Sample.id(number).value(), Sample.bytes(number));
    store.commit();
    store.sync();
  }

  @Override
  public void close() {
    store.close();
  }
}
