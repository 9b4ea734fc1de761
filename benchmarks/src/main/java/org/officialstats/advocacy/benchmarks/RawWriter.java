package org.officialstats.advocacy.benchmarks;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.officialstats.advocacy.json.CommitJson;
import org.officialstats.advocacy.log.Commit;
import org.officialstats.advocacy.log.Head;

/**
 * Appends the line that the JSON store would write, made beforehand, to a file. Durable by {@code force(false)} before it
 * returns: the limit of what any store on this disk can do.
 */
final class RawWriter implements Writer {
  private static final String END = ",\"batch\":1000001,\"crc\":\"00000000\"}\n";
  private static final byte[] LINE = line();

  private final FileChannel file;
  private final Together<byte[]> together = new Together<>(this::append);
  private final boolean alone;

  private RawWriter(Path directory, boolean alone) throws IOException {
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
      append(List.of(LINE));
    } else {
      together.add(LINE);
    }
  }

  /** A channel in append mode takes a whole buffer at the end of the file, whoever else writes. */
  private void append(List<byte[]> lines) throws IOException {
    ByteBuffer all = ByteBuffer.allocate(lines.size() * LINE.length);
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

  private static byte[] line() {
    Commit commit = Commit.after(
        Head.NONE,
        Instant.parse("2024-06-30T12:00:00.123Z"),
        Sample.ACTOR,
        Sample.MESSAGE,
        Collections.singletonList(Sample.change(1)));
    String text = new String(CommitJson.write(commit), StandardCharsets.UTF_8);
    return (text.substring(0, text.length() - 1) + END).getBytes(StandardCharsets.UTF_8);
  }
}
