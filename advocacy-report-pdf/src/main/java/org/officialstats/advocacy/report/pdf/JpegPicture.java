package org.officialstats.advocacy.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Puts a JPEG into a file as it is, as PDF can decode it. What it says about itself (camera, place, thumbnail, comments)
 * is left out; its markers are checked from the first to the last, its colours are not decoded.
 */
final class JpegPicture {
  private static final int START_OF_IMAGE = 0xD8;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;
  private static final int QUANTISATION = 0xDB;
  private static final int FIRST_APPLICATION = 0xE0;
  private static final int ADOBE = 0xEE;
  private static final int LAST_APPLICATION = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int PROGRESSIVE = 0xC2;
  private static final int LAST_FRAME = 0xCF;

  private final byte[] file;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int place = 2;
  private int frame = -1;
  private boolean quantised;
  private boolean scanned;

  private JpegPicture(byte[] file) {
    this.file = file;
  }

  static COSStream stream(byte[] file) throws UnreadablePictureException, IOException {
    JpegPicture picture = new JpegPicture(file);
    try {
      picture.read();
    } catch (IndexOutOfBoundsException cut) {
      throw new UnreadablePictureException("a JPEG that ends too early");
    }
    return picture.stream();
  }

  private void read() throws UnreadablePictureException {
    kept.write(0xFF);
    kept.write(START_OF_IMAGE);
    int marker = marker();
    while (marker != END_OF_IMAGE) {
      readSegment(marker);
      marker = marker();
    }
    if (frame < 0 || !quantised || !scanned) {
      throw damaged();
    }
    kept.write(0xFF);
    kept.write(END_OF_IMAGE);
  }

  private int marker() throws UnreadablePictureException {
    if (unsigned(place) != 0xFF) {
      throw damaged();
    }
    while (unsigned(place) == 0xFF) {
      place++;
    }
    return unsigned(place++);
  }

  private void readSegment(int marker) throws UnreadablePictureException {
    int start = place - 2;
    int length = unsigned(place) << 8 | unsigned(place + 1);
    if (length < 2 || place + length > file.length) {
      throw damaged();
    }
    if (marker >= 0xC0 && marker <= LAST_FRAME && isFrame(marker)) {
      readFrame(marker);
    }
    quantised |= marker == QUANTISATION;
    place += length;
    if (marker == START_OF_SCAN) {
      skipScan();
      scanned = true;
    }
    if (!describes(marker)) {
      kept.write(0xFF);
      kept.write(marker);
      kept.write(file, start + 2, place - start - 2);
    }
  }

  /** Goes to the next marker that is no restart and no escaped byte. */
  private void skipScan() {
    while (unsigned(place) != 0xFF
        || unsigned(place + 1) == 0
        || (unsigned(place + 1) >= 0xD0 && unsigned(place + 1) < START_OF_IMAGE)) {
      place++;
    }
  }

  private void readFrame(int marker) throws UnreadablePictureException {
    if (marker > PROGRESSIVE) {
      throw new UnreadablePictureException(
          "a JPEG that is neither baseline nor progressive, which PDF does not know");
    }
    if (unsigned(place + 2) != 8) {
      throw new UnreadablePictureException("a JPEG of more than 8 bits a channel");
    }
    if (unsigned(place + 7) == 4) {
      throw new UnreadablePictureException("a JPEG in CMYK; expected RGB or grey");
    }
    if (frame >= 0 || (unsigned(place + 7) != 1 && unsigned(place + 7) != 3)) {
      throw damaged();
    }
    frame = place;
  }

  private static boolean isFrame(int marker) {
    return marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Whether a segment says something about the picture rather than how to draw it. */
  private static boolean describes(int marker) {
    return marker == COMMENT
        || (marker > FIRST_APPLICATION && marker <= LAST_APPLICATION && marker != ADOBE);
  }

  private COSStream stream() throws IOException {
    COSStream stream = new COSStream();
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.HEIGHT, unsigned(frame + 3) << 8 | unsigned(frame + 4));
    stream.setInt(COSName.WIDTH, unsigned(frame + 5) << 8 | unsigned(frame + 6));
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(
        COSName.COLORSPACE, unsigned(frame + 7) == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    try (OutputStream out = stream.createRawOutputStream()) {
      kept.writeTo(out);
    }
    stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    return stream;
  }

  private int unsigned(int at) {
    return file[at] & 0xFF;
  }

  private static UnreadablePictureException damaged() {
    return new UnreadablePictureException("a damaged JPEG");
  }
}
