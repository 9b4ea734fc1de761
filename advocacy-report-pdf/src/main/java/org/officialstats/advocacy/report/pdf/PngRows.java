package org.officialstats.advocacy.report.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The rows of a PNG, decompressed and freed of their filters one after the other. */
final class PngRows {
  /** For each of the seven passes of an interlaced picture: first column, first row, and the steps to the next ones. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int[] WHOLE = {0, 0, 1, 1};

  private final PngHeader header;
  private final byte[] data;

  PngRows(PngHeader header, byte[] data) {
    this.header = header;
    this.data = data;
  }

  /** Takes rows. */
  interface Sink {
    /** The next row: {@code pixels} pixels that stand in row {@code y} from {@code x} on, {@code step} apart. */
    void row(byte[] row, int pixels, int x, int y, int step);
  }

  /** Decodes all rows and drops them. */
  void check() throws UnreadablePictureException {
    read((row, pixels, x, y, step) -> {});
  }

  void read(Sink sink) throws UnreadablePictureException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(data);
      for (int[] pass : header.interlaced() ? PASSES : new int[][] {WHOLE}) {
        read(pass, inflater, sink);
      }
    } catch (DataFormatException damaged) {
      throw damaged();
    } finally {
      inflater.end();
    }
  }

  private void read(int[] pass, Inflater inflater, Sink sink)
      throws DataFormatException, UnreadablePictureException {
    int pixels = Math.max(0, (header.width() - pass[0] + pass[2] - 1) / pass[2]);
    if (pixels == 0) {
      return;
    }
    byte[] above = new byte[header.rowLength(pixels)];
    byte[] row = new byte[above.length];
    byte[] filter = new byte[1];
    for (int y = pass[1]; y < header.height(); y += pass[3]) {
      fill(filter, inflater);
      fill(row, inflater);
      free(filter[0], row, above);
      sink.row(row, pixels, pass[0], y, pass[2]);
      byte[] used = above;
      above = row;
      row = used;
    }
  }

  private static void fill(byte[] bytes, Inflater inflater)
      throws DataFormatException, UnreadablePictureException {
    int filled = 0;
    while (filled < bytes.length) {
      int read = inflater.inflate(bytes, filled, bytes.length - filled);
      if (read == 0) {
        throw damaged();
      }
      filled += read;
    }
  }

  private void free(int filter, byte[] row, byte[] above) throws UnreadablePictureException {
    int back = header.pixelLength();
    for (int at = 0; at < row.length; at++) {
      int left = at < back ? 0 : row[at - back] & 0xFF;
      int up = above[at] & 0xFF;
      int corner = at < back ? 0 : above[at - back] & 0xFF;
      int predicted = switch (filter) {
        case 0 -> 0;
        case 1 -> left;
        case 2 -> up;
        case 3 -> (left + up) / 2;
        case 4 -> nearest(left, up, corner);
        default -> throw damaged();
      };
      row[at] += (byte) predicted;
    }
  }

  /** Paeth's choice: the neighbour that is nearest to left + up - corner. */
  private static int nearest(int left, int up, int corner) {
    int toLeft = Math.abs(up - corner);
    int toUp = Math.abs(left - corner);
    int toCorner = Math.abs(left + up - 2 * corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }

  private static UnreadablePictureException damaged() {
    return new UnreadablePictureException("a damaged PNG");
  }
}
