package org.officialstats.advocacy.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Puts a PNG into a file. One without transparency and interlace goes in as it is, since PDF has the same compression and
 * the same row filters; all others are decoded row by row and parted into colour and transparency. Every row is
 * decoded once in any case, so that a damaged picture is found.
 */
final class PngPicture {
  private static final int SIGNATURE = 8;
  private static final int HEADER = 0x49484452;
  private static final int PALETTE = 0x504C5445;
  private static final int DATA = 0x49444154;
  private static final int TRANSPARENCY = 0x74524E53;
  private static final int END = 0x49454E44;
  private static final int OPTIONAL = 0x20000000;
  private static final int ROW_FILTERS = 15;

  private final ByteBuffer file;
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private PngHeader header = new PngHeader(0, 0, 0, 0, false);
  private byte[] palette = new byte[0];
  private byte[] transparency = new byte[0];

  private PngPicture(byte[] file) {
    this.file = ByteBuffer.wrap(file);
  }

  static COSStream stream(byte[] file) throws UnreadablePictureException, IOException {
    PngPicture picture = new PngPicture(file);
    try {
      picture.readChunks();
      return picture.stream();
    } catch (IndexOutOfBoundsException cut) {
      throw new UnreadablePictureException("a PNG that ends too early");
    }
  }

  private void readChunks() throws UnreadablePictureException {
    int place = SIGNATURE;
    int type = 0;
    while (type != END) {
      int length = file.getInt(place);
      type = file.getInt(place + 4);
      if (length < 0 || length > file.limit() - place - 12) {
        throw new UnreadablePictureException("a PNG that ends too early");
      }
      checkSum(place, length);
      readChunk(type, place + 8, length);
      place += 12 + length;
    }
    if (header.colour() == PngHeader.PALETTE
        && (palette.length == 0 || palette.length % 3 != 0 || palette.length > 768)) {
      throw new UnreadablePictureException("a PNG without a palette");
    }
  }

  private void checkSum(int place, int length) throws UnreadablePictureException {
    CRC32 sum = new CRC32();
    sum.update(file.array(), place + 4, length + 4);
    if ((int) sum.getValue() != file.getInt(place + 8 + length)) {
      throw new UnreadablePictureException("a damaged PNG");
    }
  }

  private void readChunk(int type, int start, int length) throws UnreadablePictureException {
    switch (type) {
      case HEADER -> header = PngHeader.read(file.slice(start, length));
      case PALETTE -> palette = bytes(start, length);
      case TRANSPARENCY -> transparency = bytes(start, length);
      case DATA -> data.write(file.array(), start, length);
      case END -> {}
      default -> {
        if ((type & OPTIONAL) == 0) {
          throw new UnreadablePictureException("a PNG with parts that the standard does not know");
        }
      }
    }
  }

  private byte[] bytes(int start, int length) {
    byte[] bytes = new byte[length];
    file.get(start, bytes);
    return bytes;
  }

  private COSStream stream() throws UnreadablePictureException, IOException {
    boolean asItIs = !header.interlaced() && !header.hasAlpha() && transparency.length == 0;
    PngRows rows = new PngRows(header, data.toByteArray());
    if (asItIs) {
      rows.check();
      COSStream stream = image(header.depth(), colourSpace());
      stream.setItem(COSName.DECODE_PARMS, rowFilters(header.colours(), header.depth()));
      try (OutputStream out = stream.createRawOutputStream()) {
        data.writeTo(out);
      }
      stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      return stream;
    }
    PngPixels pixels = new PngPixels(header, transparency);
    rows.read(pixels);
    COSStream stream = compressed(pixels.colours(), colourSpace(), header.colours());
    if (pixels.isTransparent()) {
      COSStream mask = compressed(pixels.alpha(), COSName.DEVICEGRAY, 1);
      stream.setItem(COSName.SMASK, mask);
    }
    return stream;
  }

  private COSStream compressed(byte[] rows, COSBase space, int colours) throws IOException {
    COSStream stream = image(8, space);
    stream.setItem(COSName.DECODE_PARMS, rowFilters(colours, 8));
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(rows);
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  private COSStream image(int depth, COSBase space) {
    COSStream stream = new COSStream();
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, header.width());
    stream.setInt(COSName.HEIGHT, header.height());
    stream.setInt(COSName.BITS_PER_COMPONENT, depth);
    stream.setItem(COSName.COLORSPACE, space);
    return stream;
  }

  private COSDictionary rowFilters(int colours, int depth) {
    COSDictionary filters = new COSDictionary();
    filters.setDirect(true);
    filters.setInt(COSName.PREDICTOR, ROW_FILTERS);
    filters.setInt(COSName.COLORS, colours);
    filters.setInt(COSName.BITS_PER_COMPONENT, depth);
    filters.setInt(COSName.COLUMNS, header.width());
    return filters;
  }

  private COSBase colourSpace() {
    if (header.colour() != PngHeader.PALETTE) {
      return header.colours() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB;
    }
    COSArray indexed = new COSArray();
    indexed.add(COSName.INDEXED);
    indexed.add(COSName.DEVICERGB);
    indexed.add(COSInteger.get(palette.length / 3 - 1));
    indexed.add(new COSString(palette));
    return indexed;
  }
}
