package org.officialstats.advocacy.storage.jdbc;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.officialstats.advocacy.spi.Notice;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

/** Finds out what the data base is, brings its tables up to date, and opens the store. */
record StoreOpening(Connections connections, StoreSettings settings, Consumer<Notice> notices) {
  Store run() {
    try {
      return open();
    } catch (SQLException failed) {
      connections.close();
      throw new StoreErrors("jdbc").unavailable(failed);
    } catch (RuntimeException | Error failed) {
      connections.close();
      throw failed;
    }
  }

  private Store open() throws SQLException {
    Dialect dialect;
    Tables tables;
    try (Session session = Session.begin(connections, settings.seconds())) {
      dialect = dialect(session);
      tables = new Tables(
          Schemas.actual(session, settings.schema(), settings.prefix()), settings.prefix());
    }
    Transactions transactions = new Transactions(connections, dialect, settings.seconds());
    if (connections.areJoined()) {
      transactions.read(session -> Migration.check(session, tables));
    } else {
      new Migration(transactions, dialect, tables).run();
      dialect.durability().forEach(message -> notices.accept(new Notice(place(tables), message)));
    }
    return new JdbcStore(
        connections, transactions, dialect, tables, new StoreErrors(place(tables)));
  }

  private static String place(Tables tables) {
    return tables.place("*");
  }

  private static Dialect dialect(Session session) throws SQLException {
    String product = session.connection().getMetaData().getDatabaseProductName();
    return switch (product) {
      case "PostgreSQL" -> PostgresDialect.of(session);
      case "H2" -> H2Dialect.of(session);
      default ->
        throw StorageException.of(
            StorageException.Kind.UNSUPPORTED,
            "jdbc",
            "the data base is " + product
                + "; expected PostgreSQL, one that speaks its protocol, or H2",
            "use another data base");
    };
  }
}
