package org.officialstats.advocacy.report.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What the frame of a JPEG says: its size, and how it is cut into blocks of 8 by 8 values.
 *
 * @param width pixels in a row
 * @param height rows
 * @param progressive whether the picture comes in several scans, each finer
 * @param components its channels, one or three
 */
record JpegFrame(int width, int height, boolean progressive, List<Component> components) {
  private static final int PROGRESSIVE = 0xC2;
  private static final int BLOCK = 8;
  private static final int MOST_SAMPLES = 4;

  /** Reads the frame whose length stands at this place. */
  static JpegFrame read(byte[] file, int place, int marker) throws UnreadablePictureException {
    if (marker > PROGRESSIVE) {
      throw new UnreadablePictureException(
          "a JPEG that is neither baseline nor progressive, which PDF does not know");
    }
    if (file[place + 2] != 8) {
      throw new UnreadablePictureException("a JPEG of more than 8 bits a channel");
    }
    int channels = file[place + 7];
    if (channels == 4) {
      throw new UnreadablePictureException("a JPEG in CMYK; expected RGB or grey");
    }
    if (channels != 1 && channels != 3) {
      throw damaged();
    }
    List<Component> components = new ArrayList<>();
    for (int at = place + 8; at < place + 8 + 3 * channels; at += 3) {
      components.add(component(file, at));
    }
    return new JpegFrame(
        number(file, place + 5), number(file, place + 3), marker == PROGRESSIVE, components);
  }

  private static Component component(byte[] file, int place) throws UnreadablePictureException {
    int across = file[place + 1] >> 4;
    int down = file[place + 1] & 0xF;
    if (across < 1 || across > MOST_SAMPLES || down < 1 || down > MOST_SAMPLES) {
      throw damaged();
    }
    return new Component(file[place], across, down, file[place + 2]);
  }

  /** How many groups of blocks, one of each component, stand in a row. */
  int groupsAcross() {
    int most = components.stream().mapToInt(Component::across).max().orElse(1);
    return parts(width, most * BLOCK);
  }

  /** How many rows of such groups there are. */
  int groupsDown() {
    int most = components.stream().mapToInt(Component::down).max().orElse(1);
    return parts(height, most * BLOCK);
  }

  /** How many blocks of a component that is alone in a scan stand in a row. */
  int blocksAcross(Component component) {
    int most = components.stream().mapToInt(Component::across).max().orElse(1);
    return parts(parts(width * component.across, most), BLOCK);
  }

  /** How many rows of such blocks there are. */
  int blocksDown(Component component) {
    int most = components.stream().mapToInt(Component::down).max().orElse(1);
    return parts(parts(height * component.down, most), BLOCK);
  }

  /** How many blocks of a component there are in all. */
  int blocks(Component component) {
    return groupsAcross() * groupsDown() * component.blocks();
  }

  /** A channel: what scans call it, how many of its blocks are in a group, across and down, and its quantisation. */
  record Component(int id, int across, int down, int quantisation) {
    /** How many of its blocks are in a group. */
    int blocks() {
      return across * down;
    }
  }

  private static int parts(int whole, int part) {
    return (whole + part - 1) / part;
  }

  private static int number(byte[] file, int place) {
    return (file[place] & 0xFF) << 8 | file[place + 1] & 0xFF;
  }

  private static UnreadablePictureException damaged() {
    return new UnreadablePictureException("a damaged JPEG");
  }
}
