package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;

/**
 * A picture as a file: PNG or JPEG, told apart by its first bytes, never by a name. It is at most 8 MiB and 40 million
 * pixels, and 65,535 pixels wide and high, as its header states them.
 */
public final class Picture {
  /** The formats that a report can carry. */
  public enum Format {
    /** Portable Network Graphics. */
    PNG("image/png"),
    /** JPEG, baseline or progressive, of 8 bits a channel. */
    JPEG("image/jpeg");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    /** The registered media type, such as {@code image/png}. */
    public String mediaType() {
      return mediaType;
    }
  }

  private final byte[] bytes;
  private final PictureHeader header;

  private Picture(byte[] bytes, PictureHeader header) {
    this.bytes = bytes;
    this.header = header;
  }

  /**
   * The picture in these bytes, which are copied. Only its header is read here; a renderer that cannot decode the rest
   * shows the text alternative and says so in its outcome.
   *
   * @throws IllegalArgumentException if it is neither PNG nor JPEG, or larger than a report takes
   */
  public static Picture of(byte[] bytes) {
    requireNonNull(bytes, "bytes");
    Check.range("picture/bytes", bytes.length, 1, Limits.PICTURE_BYTES);
    byte[] own = bytes.clone();
    PictureHeader header = PictureHeader.read(own);
    long pixels = (long) header.width() * header.height();
    int longer = Math.max(header.width(), header.height());
    if (pixels < 1 || pixels > Limits.PICTURE_PIXELS || longer > Limits.PICTURE_SIDE) {
      throw new IllegalArgumentException(String.format(
          Locale.ROOT,
          "[picture/size] %d x %d pixels; expected 1 to %d in all, and up to %d a side; scale it"
              + " down",
          header.width(),
          header.height(),
          Limits.PICTURE_PIXELS,
          Limits.PICTURE_SIDE));
    }
    return new Picture(own, header);
  }

  /** The format of the file. */
  public Format format() {
    return header.format();
  }

  /** How wide it is, in pixels. */
  public int width() {
    return header.width();
  }

  /** How high it is, in pixels. */
  public int height() {
    return header.height();
  }

  /** A copy of the file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture picture && Arrays.equals(bytes, picture.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return format() + " of " + width() + " x " + height() + " pixels, " + bytes.length + " bytes";
  }
}
