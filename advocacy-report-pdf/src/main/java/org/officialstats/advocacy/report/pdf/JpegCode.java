package org.officialstats.advocacy.report.pdf;

/** A Huffman code of a JPEG: which symbol some bits stand for. Shorter codes have smaller values. */
final class JpegCode {
  private static final int LONGEST = 16;

  private final byte[] file;
  private final int symbols;
  /** The first value of 16 bits that begins with no code of this length or a shorter one. */
  private final int[] limits = new int[LONGEST + 1];

  /** The code that is written here: how many symbols have one of each length from 1 to 16, then the symbols. */
  JpegCode(byte[] file, int place) throws UnreadablePictureException {
    this.file = file;
    symbols = place + LONGEST;
    for (int length = 1; length <= LONGEST; length++) {
      int count = file[place + length - 1] & 0xFF;
      limits[length] = limits[length - 1] + (count << LONGEST - length);
    }
    if (limits[LONGEST] > 1 << LONGEST) {
      throw new UnreadablePictureException("a damaged JPEG");
    }
  }

  /** How many bytes it takes in the file. */
  int length() {
    int length = LONGEST;
    for (int bits = 1; bits <= LONGEST; bits++) {
      length += count(bits);
    }
    return length;
  }

  /** The symbol that comes next, 0 to 255. */
  int next(JpegBits bits) throws UnreadablePictureException {
    int next = bits.peek(LONGEST);
    int shorter = 0;
    for (int length = 1; length <= LONGEST; length++) {
      if (next < limits[length]) {
        bits.skip(length);
        return file[symbols + shorter + (next - limits[length - 1] >> LONGEST - length)] & 0xFF;
      }
      shorter += count(length);
    }
    throw new UnreadablePictureException("a damaged JPEG");
  }

  private int count(int length) {
    return limits[length] - limits[length - 1] >> LONGEST - length;
  }
}
