package org.officialstats.advocacy.storage.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.Store;

/**
 * The store in a data base. It keeps nothing in memory but whether the outcome of the last write is in doubt, so it goes on
 * after every failure, and any number of processes can have one open on the same tables.
 *
 * <p>Thread-safe, unless it joins a transaction.
 */
final class JdbcStore implements Store {
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(5);

  private final Connections connections;
  private final Transactions transactions;
  private final Tables tables;
  private final StoreErrors errors;
  private final HeadTable head;
  private final Appender appender;
  private final Redaction redaction;
  private final LogFolding folding;
  private final Listener listener;
  private final boolean isTold;
  private volatile boolean closed;
  private volatile boolean inDoubt;

  JdbcStore(
      Connections connections,
      Transactions transactions,
      Dialect dialect,
      Tables tables,
      StoreErrors errors) {
    this.connections = connections;
    this.transactions = transactions;
    this.tables = tables;
    this.errors = errors;
    this.head = new HeadTable(dialect, tables);
    EntityTable entities = new EntityTable(dialect, tables);
    this.appender = new Appender(head, entities, dialect, tables, errors);
    this.redaction = new Redaction(head, entities, tables);
    this.folding = new LogFolding(head, tables);
    this.listener = new Listener(transactions, head, tables, this::checkOpen, LONGEST_SILENCE);
    this.isTold = dialect.announces() && !connections.areJoined();
  }

  @Override
  public Head head() {
    checkOpen();
    try {
      return inDoubt ? settledHead() : transactions.read(head::read);
    } catch (SQLException failed) {
      throw errors.unavailable(failed);
    }
  }

  /** A transaction whose outcome is unknown may still be ending; it holds the row until it has. */
  private Head settledHead() throws SQLException {
    Head settled = transactions.write(head::lock);
    inDoubt = false;
    return settled;
  }

  @Override
  public void append(List<Commit> commits) {
    checkChained(commits);
    checkOpen();
    Map<Change, DocumentFields> documents = Appender.documents(commits);
    try {
      transactions.write(session -> appender.append(session, commits, documents));
    } catch (OutcomeUnknownException lost) {
      settle(commits, lost);
    } catch (SQLException failed) {
      throw refused(commits.get(0).revision(), failed);
    }
  }

  private StorageException refused(Revision first, SQLException failed) {
    if (SqlStates.isOvertaken(failed)) {
      return errors.overtaken(first.toString(), failed);
    }
    return SqlStates.isDuplicate(failed)
        ? StoreErrors.corrupt(
            tables.place("head"), "behind the log: revision " + first + " is there already")
        : errors.notKept(failed);
  }

  private static void checkChained(List<Commit> commits) {
    requireNonNull(commits, "commits");
    if (commits.isEmpty()) {
      throw new IllegalArgumentException("no commits; expected one or more");
    }
    for (int i = 1; i < commits.size(); i++) {
      if (!commits.get(i).follows(commits.get(i - 1).head())) {
        throw new IllegalArgumentException(
            "commit " + commits.get(i).revision() + " does not follow commit "
                + commits.get(i - 1).revision() + " of the same batch; expected a chain");
      }
    }
  }

  /** Asks the data base, on another connection, what became of the commits; returns if they were kept. */
  private void settle(List<Commit> commits, OutcomeUnknownException lost) {
    Commit last = commits.get(commits.size() - 1);
    boolean kept;
    try {
      kept = transactions.write(session -> head.isKept(session, last));
    } catch (SQLException | StorageException stillGone) {
      inDoubt = true;
      lost.addSuppressed(stillGone);
      throw errors.unknown(
          "revision " + last.revision(),
          "see to the data base, then ask for the head: the commit was kept if the log has revision "
              + last.revision() + " with hash " + last.hash(),
          lost);
    }
    if (!kept) {
      throw errors.notKept(lost);
    }
  }

  @Override
  public Stream<Commit> read(Revision after) {
    requireNonNull(after, "after");
    checkOpen();
    try {
      LogReader reader = LogReader.open(transactions.begin(), tables, head, after);
      return new CommitStream(reader, this::checkOpen, errors).stream();
    } catch (SQLException failed) {
      throw errors.unavailable(failed);
    }
  }

  @Override
  public void redact(EntityKey key, UnaryOperator<JsonDocument> replacement) {
    requireNonNull(key, "key");
    requireNonNull(replacement, "replacement");
    checkOpen();
    try {
      transactions.write(session -> redaction.run(session, key, replacement));
    } catch (OutcomeUnknownException lost) {
      throw errors.unknown(
          "the erasure of " + key,
          "see to the data base, then erase again: that does no harm",
          lost);
    } catch (SQLException failed) {
      throw errors.notKept(failed);
    }
  }

  @Override
  public void fold(Revision through) {
    requireNonNull(through, "through");
    checkOpen();
    try {
      transactions.write(session -> folding.run(session, through));
    } catch (OutcomeUnknownException lost) {
      throw errors.unknown(
          "the folding of history through revision " + through,
          "see to the data base, then fold again: that does no harm",
          lost);
    } catch (SQLException failed) {
      throw errors.notKept(failed);
    }
  }

  @Override
  public Head watch(Head known, Duration patience) throws InterruptedException {
    requireNonNull(known, "known");
    requireNonNull(patience, "patience");
    checkOpen();
    try {
      Optional<Head> head = isTold ? listener.watch(known, patience) : Optional.empty();
      return head.isPresent() ? head.get() : Store.super.watch(known, patience);
    } catch (SQLException failed) {
      throw errors.unavailable(failed);
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("store " + errors.place() + " is closed");
    }
  }

  @Override
  public void close() {
    closed = true;
    connections.close();
  }
}
