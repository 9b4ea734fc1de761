package org.officialstats.advocacy.report.pdf;

import java.nio.LongBuffer;
import java.util.List;
import org.officialstats.advocacy.report.pdf.JpegFrame.Component;

/**
 * One scan of a JPEG, whose blocks are read to the last one though nothing is drawn: so damage is found without the memory
 * that a picture takes.
 */
final class JpegScan {
  private static final int LAST = 63;
  private static final int MOST_BITS = 15;
  private static final int MOST_BLOCKS = 10;
  private static final int FINEST = 13;
  private static final int SIXTEEN_ZEROS = 15;

  private final JpegFrame frame;
  private final int interval;
  private final List<Channel> channels;
  private final int first;
  private final int last;
  private final boolean finer;
  private final JpegBits bits;
  private int blocksWithoutMore;

  /**
   * A channel in this scan.
   *
   * @param component the channel
   * @param level the code of the first value of a block
   * @param detail the code of the others
   * @param drawn for each block of a progressive picture, which of its 64 values are not zero so far
   */
  record Channel(Component component, JpegCode level, JpegCode detail, LongBuffer drawn) {}

  /** A scan whose header ends with the three bytes before {@code place}. */
  JpegScan(JpegFrame frame, int interval, List<Channel> channels, byte[] file, int place)
      throws UnreadablePictureException {
    this.frame = frame;
    this.interval = interval;
    this.channels = channels;
    first = frame.progressive() ? file[place - 3] : 0;
    last = frame.progressive() ? file[place - 2] : LAST;
    finer = frame.progressive() && file[place - 1] >> 4 != 0;
    bits = new JpegBits(file, place);
    boolean levels = first == 0 && last == 0;
    boolean details = first > 0 && first <= last && last <= LAST && channels.size() == 1;
    int blocks = channels.stream().mapToInt(each -> each.component().blocks()).sum();
    boolean tooMany = channels.size() > 1 && blocks > MOST_BLOCKS;
    boolean known = (levels || details) && isNextStep(file[place - 1]);
    if (tooMany || frame.progressive() && !known) {
      throw damaged();
    }
  }

  /** Whether the bit up to which values are drawn is one finer than that before, or the first. */
  private static boolean isNextStep(int step) {
    int before = step >> 4;
    int now = step & 0xF;
    return now <= FINEST && (before == 0 || before == now + 1);
  }

  /** Whether blocks have their first value here, without which nothing is drawn. */
  boolean hasLevels() {
    return first == 0 && !finer;
  }

  /** Reads all of it and tells where the next marker is. */
  int read() throws UnreadablePictureException {
    boolean alone = channels.size() == 1;
    Component only = channels.get(0).component();
    int across = alone ? frame.blocksAcross(only) : frame.groupsAcross();
    int down = alone ? frame.blocksDown(only) : frame.groupsDown();
    for (int group = 0; group < across * down; group++) {
      if (interval > 0 && group > 0 && group % interval == 0) {
        bits.restart((group / interval - 1) % 8);
        blocksWithoutMore = 0;
      }
      if (alone) {
        int row = frame.groupsAcross() * only.across();
        readBlock(channels.get(0), group / across * row + group % across);
      } else {
        readGroup(group % across, group / across);
      }
    }
    return bits.end();
  }

  private void readGroup(int x, int y) throws UnreadablePictureException {
    for (Channel channel : channels) {
      Component component = channel.component();
      int row = frame.groupsAcross() * component.across();
      for (int block = 0; block < component.blocks(); block++) {
        int column = x * component.across() + block % component.across();
        readBlock(channel, (y * component.down() + block / component.across()) * row + column);
      }
    }
  }

  private void readBlock(Channel channel, int block) throws UnreadablePictureException {
    if (first == 0 && finer) {
      bits.read(1);
    } else if (first == 0) {
      value(channel.level().next(bits));
    }
    if (!frame.progressive()) {
      readDetail(channel);
    } else if (first > 0 && finer) {
      refineDetail(channel, block);
    } else if (first > 0) {
      addDetail(channel, block);
    }
  }

  private void readDetail(Channel channel) throws UnreadablePictureException {
    int place = 1;
    while (place <= LAST) {
      int symbol = channel.detail().next(bits);
      int zeros = symbol >> 4;
      if ((symbol & 0xF) == 0 && zeros != SIXTEEN_ZEROS) {
        return;
      }
      place = behind(place + zeros);
      value(symbol & 0xF);
    }
  }

  private void addDetail(Channel channel, int block) throws UnreadablePictureException {
    int place = first;
    while (blocksWithoutMore == 0 && place <= last) {
      int symbol = channel.detail().next(bits);
      int zeros = symbol >> 4;
      if ((symbol & 0xF) == 0 && zeros != SIXTEEN_ZEROS) {
        blocksWithoutMore = (1 << zeros) + bits.read(zeros);
      } else {
        place = behind(place + zeros);
        value(symbol & 0xF);
        draw(channel.drawn(), block, (symbol & 0xF) == 0 ? 0 : 1L << place - 1);
      }
    }
    blocksWithoutMore -= blocksWithoutMore > 0 ? 1 : 0;
  }

  /** Adds a bit to each value that is not zero, and new values between them. */
  private void refineDetail(Channel channel, int block) throws UnreadablePictureException {
    LongBuffer drawn = channel.drawn();
    int place = first;
    while (blocksWithoutMore == 0 && place <= last) {
      int symbol = channel.detail().next(bits);
      int zeros = symbol >> 4;
      if ((symbol & 0xF) == 0 && zeros != SIXTEEN_ZEROS) {
        blocksWithoutMore = (1 << zeros) + bits.read(zeros);
      } else {
        value((symbol & 0xF) > 1 ? MOST_BITS + 1 : symbol & 0xF);
        place = behind(pass(drawn.get(block), place, zeros));
        draw(drawn, block, (symbol & 0xF) == 0 ? 0 : 1L << place - 1);
      }
    }
    if (blocksWithoutMore > 0) {
      pass(drawn.get(block), place, LAST);
      blocksWithoutMore--;
    }
  }

  /** Goes over so many zeros and the values between them, to the zero that comes next or behind the last place. */
  private int pass(long drawn, int from, int zeros) throws UnreadablePictureException {
    int left = zeros;
    int place = from;
    while (place <= last) {
      if ((drawn >> place & 1) != 0) {
        bits.read(1);
      } else if (left-- == 0) {
        break;
      }
      place++;
    }
    return place;
  }

  private static void draw(LongBuffer drawn, int block, long value) {
    drawn.put(block, drawn.get(block) | value);
  }

  private int behind(int place) throws UnreadablePictureException {
    if (place > last) {
      throw damaged();
    }
    return place + 1;
  }

  private void value(int size) throws UnreadablePictureException {
    if (size > MOST_BITS) {
      throw damaged();
    }
    bits.read(size);
  }

  private static UnreadablePictureException damaged() {
    return new UnreadablePictureException("a damaged JPEG");
  }
}
