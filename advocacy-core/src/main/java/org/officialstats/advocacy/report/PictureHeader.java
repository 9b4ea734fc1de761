package org.officialstats.advocacy.report;

import java.nio.ByteBuffer;
import org.officialstats.advocacy.report.Picture.Format;

/**
 * What the first bytes of a picture say: PNG as in ISO/IEC 15948, JPEG as in ITU-T T.81.
 *
 * @param format what the file is
 * @param width pixels in a row
 * @param height rows
 */
record PictureHeader(Format format, int width, int height) {
  private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int PNG_HEADER_CHUNK = 0x49484452;
  private static final int PNG_HEADER_LENGTH = 33;
  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int FRAME_LENGTH = 9;

  static PictureHeader read(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    if (bytes.length >= PNG_HEADER_LENGTH && file.getLong(0) == PNG_SIGNATURE) {
      return png(file);
    }
    if (bytes.length > FRAME_LENGTH && (file.getShort(0) & 0xFFFF) == START_OF_IMAGE) {
      return jpeg(file);
    }
    throw new IllegalArgumentException("[picture] neither PNG nor JPEG by its first bytes;"
        + " expected one of the two; convert it, other formats are not shown");
  }

  private static PictureHeader png(ByteBuffer file) {
    if (file.getInt(12) != PNG_HEADER_CHUNK || file.getInt(16) < 1 || file.getInt(20) < 1) {
      throw damaged("PNG", "a header chunk with its size");
    }
    return new PictureHeader(Format.PNG, file.getInt(16), file.getInt(20));
  }

  /** Goes from segment to segment to the first frame; every step moves forward. */
  private static PictureHeader jpeg(ByteBuffer file) {
    int place = 2;
    while (place + FRAME_LENGTH <= file.limit() && (file.get(place) & 0xFF) == 0xFF) {
      int marker = file.get(place + 1) & 0xFF;
      if (isFrame(marker)) {
        return new PictureHeader(
            Format.JPEG, file.getShort(place + 7) & 0xFFFF, file.getShort(place + 5) & 0xFFFF);
      }
      if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
        break;
      }
      place += isAlone(marker) ? length(marker) : 2 + (file.getShort(place + 2) & 0xFFFF);
    }
    throw damaged("JPEG", "a frame with its size before the first scan");
  }

  /** All start-of-frame markers but those of tables, extensions and arithmetic conditioning. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Markers without a length: fill bytes, restarts and the one for private use. */
  private static boolean isAlone(int marker) {
    return marker == 0xFF || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
  }

  private static int length(int marker) {
    return marker == 0xFF ? 1 : 2;
  }

  private static IllegalArgumentException damaged(String format, String expected) {
    return new IllegalArgumentException(
        "[picture] damaged " + format + "; expected " + expected + "; export it again");
  }
}
