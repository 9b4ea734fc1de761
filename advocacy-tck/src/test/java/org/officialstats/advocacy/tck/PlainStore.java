package org.officialstats.advocacy.tck;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.officialstats.advocacy.json.CommitJson;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Folding;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.spi.StorageException;
import org.officialstats.advocacy.spi.StorageException.Kind;
import org.officialstats.advocacy.spi.Store;

/** A log in memory and in a file of lines; correct as long as nothing crashes. Its parts can be broken one by one. */
class PlainStore implements Store {
  final Path file;
  List<Commit> log = new ArrayList<>();
  private final FileChannel lock;
  private boolean closed;

  PlainStore(Path directory) {
    try {
      Files.createDirectories(directory);
      this.file = directory.resolve("log.jsonl");
      this.lock = lock(directory.resolve("lock"));
      if (Files.exists(file)) {
        Files.readAllLines(file)
            .forEach(line ->
                log.add(CommitJson.read(file.toString(), line.getBytes(StandardCharsets.UTF_8))));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  FileChannel lock(Path name) throws IOException {
    FileChannel channel =
        FileChannel.open(name, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      channel.lock();
      return channel;
    } catch (OverlappingFileLockException held) {
      channel.close();
      throw StorageException.of(Kind.UNAVAILABLE, name.toString(), "in use", "close the other");
    }
  }

  @Override
  public synchronized Head head() {
    requireOpen();
    return log.isEmpty() ? Head.NONE : log.get(log.size() - 1).head();
  }

  @Override
  public synchronized void append(List<Commit> commits) {
    requireNonNull(commits, "commits");
    requireChain(commits);
    requireOpen();
    requireNext(commits);
    keep(commits);
  }

  void requireChain(List<Commit> commits) {
    if (commits.isEmpty()) {
      throw new IllegalArgumentException("no commits");
    }
    for (int i = 1; i < commits.size(); i++) {
      if (!commits.get(i).follows(commits.get(i - 1).head())) {
        throw new IllegalArgumentException("gap before " + commits.get(i).revision());
      }
    }
  }

  void requireNext(List<Commit> commits) {
    if (!commits.get(0).follows(head())) {
      throw StorageException.of(
          Kind.CONFLICT, file.toString(), commits.get(0).revision() + " is not next", "read on");
    }
  }

  void keep(List<Commit> commits) {
    log.addAll(commits);
    write(commits, StandardOpenOption.APPEND);
  }

  @Override
  public synchronized Stream<Commit> read(Revision after) {
    requireNonNull(after, "after");
    requireOpen();
    return List.copyOf(log).stream().skip(after.number());
  }

  @Override
  public synchronized void redact(EntityKey key, UnaryOperator<JsonDocument> replacement) {
    requireNonNull(key, "key");
    requireNonNull(replacement, "replacement");
    requireOpen();
    log.replaceAll(commit -> commit.withChanges(commit.changes().stream()
        .map(change -> change.key().equals(key) && change.document().isPresent()
            ? redacted(change, replacement.apply(change.document().orElseThrow()))
            : change)
        .toList()));
    write(log, StandardOpenOption.TRUNCATE_EXISTING);
  }

  @Override
  public synchronized void fold(Revision through) {
    requireNonNull(through, "through");
    requireOpen();
    Folding folding = Folding.through(through, log.stream());
    log.replaceAll(commit -> folded(folding, commit));
    write(log, StandardOpenOption.TRUNCATE_EXISTING);
  }

  Commit folded(Folding folding, Commit commit) {
    return folding.folded(commit);
  }

  Change redacted(Change change, JsonDocument replacement) {
    return change.redacted(replacement);
  }

  void write(List<Commit> commits, StandardOpenOption how) {
    try {
      List<String> lines = commits.stream()
          .map(commit -> new String(CommitJson.write(commit), StandardCharsets.UTF_8))
          .toList();
      Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the store is closed");
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      lock.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
