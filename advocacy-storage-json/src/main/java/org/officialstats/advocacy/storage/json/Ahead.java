package org.officialstats.advocacy.storage.json;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes the latest lines of the journal durable before the segment is in which they stand: in a file of fixed size that
 * is written over from its beginning again and again. A disk syncs that much faster than a file that grows. When it is
 * full, the segment is made durable, and the file begins anew.
 *
 * <p>The file is there only while the store is written, and after a crash; {@link AheadLines} reads it then.
 */
final class Ahead implements Closeable {
  static final String FILE = "ahead.jsonl";

  private final Disk disk;
  private final Limits limits;
  private Disk.@Nullable Slate slate;
  private int used;

  Ahead(Disk disk, Limits limits) {
    this.disk = disk;
    this.limits = limits;
  }

  /**
   * Makes lines durable that stand at this position of the last segment, the first of them of this revision.
   *
   * @return false if there is no room for them: then nothing has been done
   */
  boolean write(Segment segment, long position, long revision, byte[] lines) throws IOException {
    byte[] header =
        used == 0 ? AheadLines.header(segment, position, revision, limits.checksum()) : new byte[0];
    byte[] bytes = ended(header, lines);
    if (used + bytes.length > limits.aheadBytes()) {
      return false;
    }
    opened().write(used, bytes);
    used += bytes.length - 1;
    return true;
  }

  /** The empty line at the end, which the next lines take, tells a write that is whole from one that was cut off. */
  private static byte[] ended(byte[] header, byte[] lines) {
    byte[] ended = Arrays.copyOf(header, header.length + lines.length + 1);
    System.arraycopy(lines, 0, ended, header.length, lines.length);
    ended[ended.length - 1] = '\n';
    return ended;
  }

  private Disk.Slate opened() throws IOException {
    if (slate == null) {
      byte[] blank = new byte[limits.aheadBytes()];
      Arrays.fill(blank, (byte) '\n');
      disk.replace(FILE, blank);
      slate = disk.rewrite(FILE);
    }
    return slate;
  }

  /** Lets the next lines be the first ones, as the segment is durable now. */
  void beginAnew() {
    used = 0;
  }

  /** Removes the file, as the segment is durable now. */
  void remove() throws IOException {
    close();
    if (disk.exists(FILE)) {
      disk.delete(FILE);
      disk.syncDirectory("");
    }
  }

  @Override
  public void close() throws IOException {
    if (slate != null) {
      slate.close();
    }
    slate = null;
    used = 0;
  }
}
