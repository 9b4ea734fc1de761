/** A store for advocacy trackers in a SQLite file. It exports nothing: the library finds the provider. */
module org.example.nso.sqlite {
  requires java.sql;
  requires org.officialstats.advocacy;
  requires org.xerial.sqlitejdbc;

  provides org.officialstats.advocacy.spi.StoreProvider with
      org.example.nso.sqlite.SqliteStoreProvider;
}
