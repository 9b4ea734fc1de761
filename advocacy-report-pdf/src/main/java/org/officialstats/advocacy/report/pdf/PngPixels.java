package org.officialstats.advocacy.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Parts the pixels of a PNG into colour and transparency, both of 8 bits, as PDF wants them. */
final class PngPixels implements PngRows.Sink {
  /** A filter that stores each byte as its difference to the one above. */
  private static final int UP = 2;

  private static final int OPAQUE = 0xFF;
  private static final int LARGEST_INTERLACED = 16_000_000;

  private final PngHeader header;
  private final byte[] transparency;
  private final int colourCount;
  private final byte[][] colourRows;
  private final byte[][] alphaRows;
  private final Plane colours;
  private final Plane alpha;
  private boolean transparent;

  PngPixels(PngHeader header, byte[] transparency) throws UnreadablePictureException {
    long pixels = (long) header.width() * header.height();
    if (header.interlaced() && pixels > LARGEST_INTERLACED) {
      throw new UnreadablePictureException("an interlaced PNG of more than 16 million pixels");
    }
    this.header = header;
    this.transparency = transparency;
    colourCount = header.colours();
    int rows = header.interlaced() ? header.height() : 1;
    colourRows = new byte[rows][header.width() * colourCount];
    alphaRows = new byte[rows][header.width()];
    colours = new Plane(header.width() * colourCount);
    alpha = new Plane(header.width());
  }

  @Override
  public void row(byte[] row, int pixels, int x, int y, int step) {
    int target = header.interlaced() ? y : 0;
    for (int pixel = 0; pixel < pixels; pixel++) {
      put(row, pixel, x + pixel * step, target);
    }
    if (!header.interlaced()) {
      colours.add(colourRows[0]);
      alpha.add(alphaRows[0]);
    }
  }

  /** Whether any pixel is not opaque. */
  boolean isTransparent() {
    return transparent;
  }

  byte[] colours() {
    return colours.finish(header.interlaced() ? colourRows : new byte[0][]);
  }

  byte[] alpha() {
    return alpha.finish(header.interlaced() ? alphaRows : new byte[0][]);
  }

  private void put(byte[] row, int pixel, int x, int y) {
    boolean keyed = transparency.length >= 2 * colourCount && header.colour() != PngHeader.PALETTE;
    boolean matches = keyed;
    for (int colour = 0; colour < colourCount; colour++) {
      int sample = sample(row, pixel * header.samples() + colour);
      colourRows[y][x * colourCount + colour] = (byte) eightBits(sample);
      matches = matches && sample == keyed(colour);
    }
    int opacity = OPAQUE;
    if (header.hasAlpha()) {
      opacity = eightBits(sample(row, pixel * header.samples() + colourCount));
    } else if (header.colour() == PngHeader.PALETTE) {
      int index = colourRows[y][x] & 0xFF;
      opacity = index < transparency.length ? transparency[index] & 0xFF : OPAQUE;
    } else if (matches) {
      opacity = 0;
    }
    alphaRows[y][x] = (byte) opacity;
    transparent |= opacity != OPAQUE;
  }

  private int keyed(int colour) {
    return (transparency[2 * colour] & 0xFF) << 8 | (transparency[2 * colour + 1] & 0xFF);
  }

  private int sample(byte[] row, int index) {
    int depth = header.depth();
    if (depth == 16) {
      return (row[2 * index] & 0xFF) << 8 | (row[2 * index + 1] & 0xFF);
    }
    int bit = index * depth;
    return row[bit / 8] >> (8 - depth - bit % 8) & (1 << depth) - 1;
  }

  /** Indexes stay as they are, grey of few bits is spread over 0 to 255. */
  private int eightBits(int sample) {
    if (header.colour() == PngHeader.PALETTE || header.depth() == 8) {
      return sample;
    }
    return header.depth() == 16 ? sample >> 8 : sample * OPAQUE / ((1 << header.depth()) - 1);
  }

  /** Rows of bytes, filtered and compressed. */
  private static final class Plane {
    private final Deflater deflater = new Deflater();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater);
    private final byte[] above;
    private final byte[] filtered;

    Plane(int rowLength) {
      above = new byte[rowLength];
      filtered = new byte[rowLength + 1];
    }

    void add(byte[] row) {
      filtered[0] = UP;
      for (int at = 0; at < row.length; at++) {
        filtered[at + 1] = (byte) (row[at] - above[at]);
        above[at] = row[at];
      }
      try {
        out.write(filtered);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    byte[] finish(byte[][] rows) {
      for (byte[] row : rows) {
        add(row);
      }
      try {
        out.close();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      } finally {
        deflater.end();
      }
      return bytes.toByteArray();
    }
  }
}
