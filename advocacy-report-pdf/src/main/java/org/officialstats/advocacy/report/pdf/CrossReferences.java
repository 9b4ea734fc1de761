package org.officialstats.advocacy.report.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Where each object of a file stands, by its number: at a place in the file, or in a pack of objects. */
final class CrossReferences {
  private static final int[] WIDTHS = {1, 4, 2};
  private static final int ROW = 7;
  private static final byte IN_FILE = 1;
  private static final byte IN_PACK = 2;
  private static final byte AS_ABOVE = 2;
  private static final int PREDICTOR = 12;

  private ByteBuffer rows = ByteBuffer.allocate(ROW * 1024).putShort(ROW - 2, (short) -1);
  private int count = 1;

  void inFile(int number, int place) {
    set(number, IN_FILE, place, 0);
  }

  void inPack(int number, int container, int index) {
    set(number, IN_PACK, container, index);
  }

  private void set(int number, byte kind, int place, int index) {
    count = Math.max(count, number + 1);
    int row = ROW * number;
    if (row + ROW > rows.capacity()) {
      rows = ByteBuffer.allocate(2 * row).put(rows.rewind());
    }
    rows.put(row, kind).putInt(row + 1, place).putShort(row + 1 + Integer.BYTES, (short) index);
  }

  /** All of them, as a stream whose dictionary is the trailer of the file. */
  COSStream stream() throws IOException {
    COSStream stream = Streams.compressed(differences());
    COSDictionary parameters = new COSDictionary();
    parameters.setDirect(true);
    parameters.setInt(COSName.PREDICTOR, PREDICTOR);
    parameters.setInt(COSName.COLUMNS, ROW);
    COSArray widths = new COSArray();
    for (int width : WIDTHS) {
      widths.add(COSInteger.get(width));
    }
    stream.setName(COSName.TYPE, "XRef");
    stream.setInt(COSName.SIZE, count);
    stream.setItem(COSName.W, widths);
    stream.setItem(COSName.DECODE_PARMS, parameters);
    return stream;
  }

  /** How each row differs from the one above: of objects in a pack, which follow one another, by the same. */
  private byte[] differences() {
    byte[] differences = new byte[(1 + ROW) * count];
    for (int at = 0; at < ROW * count; at++) {
      int above = at < ROW ? 0 : rows.get(at - ROW);
      differences[at + at / ROW + 1] = (byte) (rows.get(at) - above);
    }
    for (int row = 0; row < differences.length; row += 1 + ROW) {
      differences[row] = AS_ABOVE;
    }
    return differences;
  }
}
