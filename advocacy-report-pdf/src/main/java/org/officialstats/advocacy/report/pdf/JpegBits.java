package org.officialstats.advocacy.report.pdf;

/** The bits of one scan of a JPEG, without the bytes that are there only so that no marker stands inside. */
final class JpegBits {
  private static final int MARKER = 0xFF;
  private static final int FIRST_RESTART = 0xD0;

  private final byte[] file;
  private int place;
  private long buffer;
  private int buffered;
  private int invented;

  JpegBits(byte[] file, int place) {
    this.file = file;
    this.place = place;
  }

  /** The next bits, which stay next. Zeros follow the last one. */
  int peek(int count) {
    while (buffered < count) {
      buffer = buffer << 8 | nextByte();
      buffered += 8;
    }
    return (int) (buffer >> buffered - count) & (1 << count) - 1;
  }

  /** Takes bits away, which have been seen. */
  void skip(int count) throws UnreadablePictureException {
    buffered -= count;
    if (buffered < invented) {
      throw new UnreadablePictureException("a JPEG that ends too early");
    }
  }

  int read(int count) throws UnreadablePictureException {
    int bits = peek(count);
    skip(count);
    return bits;
  }

  /** Goes behind the restart marker of this number, 0 to 7, which has to be the next thing. */
  void restart(int number) throws UnreadablePictureException {
    if (unsigned(end() + 1) != FIRST_RESTART + number) {
      throw damaged();
    }
    place += 2;
    buffer = 0;
    buffered = 0;
    invented = 0;
  }

  /** Where the next marker is, before which there is nothing more than the rest of a byte. */
  int end() throws UnreadablePictureException {
    if (buffered - invented >= 8 || !isMarker()) {
      throw damaged();
    }
    while (unsigned(place + 1) == MARKER) {
      place++;
    }
    return place;
  }

  private int nextByte() {
    if (isMarker()) {
      invented += 8;
      return 0;
    }
    int next = unsigned(place);
    place += next == MARKER ? 2 : 1;
    return next;
  }

  /** A byte of all ones is a marker unless a zero follows. */
  private boolean isMarker() {
    return unsigned(place) == MARKER && unsigned(place + 1) != 0;
  }

  private static UnreadablePictureException damaged() {
    return new UnreadablePictureException("a damaged JPEG");
  }

  private int unsigned(int at) {
    return file[at] & 0xFF;
  }
}
