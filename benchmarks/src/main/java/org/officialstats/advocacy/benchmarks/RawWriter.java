package org.officialstats.advocacy.benchmarks;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;
import org.officialstats.advocacy.spi.Store;

/**
 * Appends the bytes that the JSON store writes for a commit, taken from its journal beforehand, to a file. Durable by {@code force(false)} before it
 * returns: the limit of what any store on this disk can do.
 */
final class RawWriter implements Writer {
  private final byte[] line;
  private final FileChannel file;
  private final Together<byte[]> together = new Together<>(this::append);
  private final boolean alone;

  private RawWriter(Path directory, boolean alone) throws IOException {
    this.line = line(directory.resolve("line"));
    this.file = FileChannel.open(directory.resolve("raw.jsonl"), CREATE_NEW, APPEND);
    this.alone = alone;
  }

  /** One sync for all that were written while the one before was under way. */
  static Writer together(Path directory) throws IOException {
    return new RawWriter(directory, false);
  }

  /** Each thread syncs for itself; the file system may do several at once. */
  static Writer alone(Path directory) throws IOException {
    return new RawWriter(directory, true);
  }

  @Override
  public void write(long number) throws Exception {
    if (alone) {
      append(List.of(line));
    } else {
      together.add(line);
    }
  }

  /** A channel in append mode takes a whole buffer at the end of the file, whoever else writes. */
  private void append(List<byte[]> lines) throws IOException {
    ByteBuffer all = ByteBuffer.allocate(lines.size() * line.length);
    lines.forEach(all::put);
    all.flip();
    while (all.hasRemaining()) {
      file.write(all);
    }
    file.force(false);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** What a store has written for the second of two commits. */
  static byte[] line(Path directory) throws IOException {
    List<Change> changes = List.of(Sample.change(1), Sample.change(2));
    Path journal;
    int first;
    try (Store store = JsonStores.store(directory)) {
      List<Commit> commits = StoreWriter.chained(Head.NONE, changes);
      store.append(commits.subList(0, 1));
      journal = OpeningData.journal(directory).get(0);
      first = Files.readAllBytes(journal).length;
      store.append(commits.subList(1, 2));
    }
    byte[] both = Files.readAllBytes(journal);
    byte[] line = Arrays.copyOfRange(both, first, both.length);
    if (line.length < Sample.bytes(2).length) {
      throw new IOException("[" + journal
          + "] no line of the second commit found in it; see how the store writes now");
    }
    return line;
  }
}
