package org.officialstats.advocacy.benchmarks;

import java.nio.file.Path;
import org.dizitart.no2.Nitrite;
import org.dizitart.no2.collection.Document;
import org.dizitart.no2.collection.NitriteCollection;
import org.dizitart.no2.mvstore.MVStoreModule;

/** Inserts documents into a collection of Nitrite. As durable as its {@code commit} after each makes it: it does not sync. */
final class NitriteWriter implements Writer {
  private final Nitrite database;
  private final NitriteCollection documents;

  NitriteWriter(Path directory) {
    MVStoreModule file = MVStoreModule.withConfig()
        .filePath(directory.resolve("nitrite.db").toString())
        .autoCommit(false)
        .build();
    database = Nitrite.builder().loadModule(file).openOrCreate();
    documents = database.getCollection("documents");
  }

  @Override
  public void write(long number) {
    documents.insert(Document.createDocument("id", Sample.id(number).value())
        .put("document", Sample.document(number).text()));
    database.commit();
  }

  @Override
  public void close() {
    database.close();
  }
}
