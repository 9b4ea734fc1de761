package org.officialstats.advocacy.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The five rules as five prepared queries. The tables are in memory and hold the flat facts; what is answered is fetched.
 */
final class SqlRules implements Answering {
  private static final List<String> TABLES = List.of(
      "create table position_fact(id varchar, kind varchar, region varchar, closed int)",
      "create table event_fact(id varchar, kind varchar, state varchar, earliest int, latest int)",
      "create table attendance_fact(id varchar, event varchar, position varchar)",
      "create table agreement_fact("
          + "id varchar, terminated boolean, earliest int, latest int, renewal_of varchar)",
      "create table material_fact(id varchar, core boolean)",
      "create table rendition_fact(material varchar, language varchar, published int)",
      "create table language_fact(name varchar)");

  /** For a planner that turns what is asked of each row into a join. */
  private static final String REACHED = "select p.region, count(r.position), count(*)"
      + " from position_fact p left join (select distinct a.position from attendance_fact a"
      + " join event_fact e on e.id = a.event where e.state = 'held' and e.earliest >= ?"
      + " and e.latest <= ?) r on r.position = p.id"
      + " where p.kind = 'chief-statistician' and p.closed > ? group by p.region";
  /** For a planner that follows an index from each row; it took half the time there. */
  private static final String REACHED_BY_INDEX = "select p.region, sum(case when exists"
      + " (select 1 from attendance_fact a join event_fact e on e.id = a.event"
      + " where a.position = p.id and e.state = 'held' and e.earliest >= ? and e.latest <= ?)"
      + " then 1 else 0 end), count(*) from position_fact p"
      + " where p.kind = 'chief-statistician' and p.closed > ? group by p.region";

  private static final String HELD = "select kind, count(*) from event_fact where state = 'held'"
      + " and earliest >= ? and latest <= ? group by kind";
  private static final String LACKING = "select l.name, count(*) from material_fact m"
      + " cross join language_fact l where m.core and not exists (select 1 from rendition_fact r"
      + " where r.material = m.id and r.language = l.name and r.published <= ?)"
      + " group by l.name";
  private static final String ENDING = "select a.id from agreement_fact a"
      + " where not a.terminated and a.earliest > ? and a.latest <= ? and not exists"
      + " (select 1 from agreement_fact n where n.renewal_of = a.id and not n.terminated)";
  private static final String UNATTENDED = "select e.id from event_fact e where e.state = 'held'"
      + " and not exists (select 1 from attendance_fact a where a.event = e.id)";

  private final Connection connection;
  private final PreparedStatement reached;
  private final PreparedStatement held;
  private final PreparedStatement lacking;
  private final PreparedStatement ending;
  private final PreparedStatement unattended;

  private SqlRules(Connection connection, String reached) throws SQLException {
    this.connection = connection;
    this.reached = prepared(reached, Facts.FIRST_DAY, Facts.LAST_DAY, Facts.LAST_DAY);
    held = prepared(HELD, Facts.FIRST_DAY, Facts.LAST_DAY);
    lacking = prepared(LACKING, Facts.LAST_DAY);
    ending = prepared(ENDING, Facts.LAST_DAY, Facts.SOON);
    unattended = prepared(UNATTENDED);
  }

  /** DuckDB with one thread; it joins by hashing and needs no index. */
  static SqlRules duckDb(Facts facts) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    execute(connection, List.of("set threads = 1"));
    execute(connection, TABLES);
    SqlFacts.intoDuckDb(connection, facts);
    return new SqlRules(connection, REACHED);
  }

  /** H2 with an index for each join, and without taking the result of the time before. */
  static SqlRules h2(Facts facts) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:h2:mem:;OPTIMIZE_REUSE_RESULTS=0");
    execute(connection, TABLES);
    SqlFacts.intoAny(connection, facts);
    execute(
        connection,
        List.of(
            "create index event_id on event_fact(id)",
            "create index position_id on position_fact(id)",
            "create index attendance_event on attendance_fact(event)",
            "create index attendance_position on attendance_fact(position)",
            "create index agreement_renewal on agreement_fact(renewal_of)",
            "create index rendition_material on rendition_fact(material, language)",
            "analyze"));
    return new SqlRules(connection, REACHED_BY_INDEX);
  }

  @Override
  public Answers answer() throws SQLException {
    Answers answers = Answers.empty();
    each(reached, row -> {
      if (row.getLong(2) > 0) {
        answers.reached().put(row.getString(1), row.getLong(2));
      }
      answers.asked().put(row.getString(1), row.getLong(3));
    });
    each(held, row -> answers.heldByKind().put(row.getString(1), row.getLong(2)));
    each(lacking, row -> answers.lacking().put(row.getString(1), row.getLong(2)));
    each(ending, row -> answers.ending().add(row.getString(1)));
    each(unattended, row -> answers.unattended().add(row.getString(1)));
    return answers;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private PreparedStatement prepared(String query, int... days) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(query);
    for (int i = 0; i < days.length; i++) {
      statement.setInt(i + 1, days[i]);
    }
    return statement;
  }

  private static void each(PreparedStatement query, Taker taker) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        taker.take(rows);
      }
    }
  }

  private static void execute(Connection connection, List<String> commands) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  /** Takes what a row says. */
  @FunctionalInterface
  private interface Taker {
    void take(ResultSet row) throws SQLException;
  }
}
