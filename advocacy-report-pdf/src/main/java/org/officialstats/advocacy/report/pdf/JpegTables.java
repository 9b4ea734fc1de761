package org.officialstats.advocacy.report.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The tables of a JPEG as they stand at some place in it: codes, quantisations and how far apart restarts are. */
final class JpegTables {
  private static final int VALUES = 64;
  private static final int LAST = 3;
  private static final int DETAIL = 0x10;

  private final byte[] file;
  private final Map<Integer, JpegCode> codes = new HashMap<>();
  private final Set<Integer> quantisations = new HashSet<>();
  private int interval;

  JpegTables(byte[] file) {
    this.file = file;
  }

  /** Takes in the codes between two places. */
  void addCodes(int from, int end) throws UnreadablePictureException {
    int place = from;
    while (place < end) {
      JpegCode code = new JpegCode(file, place + 1);
      codes.put((int) file[place], code);
      require((file[place] & ~(DETAIL | LAST)) == 0);
      place += 1 + code.length();
    }
    require(place == end);
  }

  /** Takes in the quantisations between two places. */
  void addQuantisations(int from, int end) throws UnreadablePictureException {
    int place = from;
    while (place < end) {
      quantisations.add(file[place] & 0xF);
      require((file[place] & ~(DETAIL | LAST)) == 0);
      place += 1 + (file[place] >> 4 == 0 ? VALUES : 2 * VALUES);
    }
    require(place == end);
  }

  void setInterval(int groups) {
    interval = groups;
  }

  /** How many groups of blocks stand between two restarts, 0 for no restarts. */
  int interval() {
    return interval;
  }

  /** The code of the first value of a block, of this number; without one, a code that knows nothing. */
  JpegCode level(int number) throws UnreadablePictureException {
    return code(number);
  }

  /** The code of the other values of a block, of this number; without one, a code that knows nothing. */
  JpegCode detail(int number) throws UnreadablePictureException {
    return code(DETAIL | number);
  }

  boolean hasQuantisation(int number) {
    return quantisations.contains(number);
  }

  private JpegCode code(int key) throws UnreadablePictureException {
    JpegCode code = codes.get(key);
    return code == null ? new JpegCode(new byte[VALUES], 0) : code;
  }

  private static void require(boolean condition) throws UnreadablePictureException {
    if (!condition) {
      throw new UnreadablePictureException("a damaged JPEG");
    }
  }
}
