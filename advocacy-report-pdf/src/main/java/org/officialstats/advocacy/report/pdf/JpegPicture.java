package org.officialstats.advocacy.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.officialstats.advocacy.report.pdf.JpegFrame.Component;
import org.officialstats.advocacy.report.pdf.JpegScan.Channel;

/**
 * Puts a JPEG into a file as it is, as PDF can decode it. What it says about itself (camera, place, thumbnail, comments)
 * is left out. Every block is read once, so that a damaged picture is found; its colours are not decoded.
 */
final class JpegPicture {
  private static final int START_OF_IMAGE = 0xD8;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;
  private static final int CODES = 0xC4;
  private static final int QUANTISATION = 0xDB;
  private static final int INTERVAL = 0xDD;
  private static final int FIRST_APPLICATION = 0xE0;
  private static final int ADOBE = 0xEE;
  private static final int LAST_APPLICATION = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int LAST_FRAME = 0xCF;

  /** Encoders make about ten; each costs a walk over all blocks. */
  private static final int MOST_SCANS = 100;

  private final byte[] file;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final JpegTables tables;
  private final Map<Component, LongBuffer> drawn = new HashMap<>();
  private final Set<Component> seen = new HashSet<>();
  private Optional<JpegFrame> frame = Optional.empty();
  private int scans;
  private int place = 2;

  private JpegPicture(byte[] file) {
    this.file = file;
    tables = new JpegTables(file);
  }

  static COSStream stream(byte[] file) throws UnreadablePictureException, IOException {
    JpegPicture picture = new JpegPicture(file);
    try {
      return picture.stream(picture.read());
    } catch (IndexOutOfBoundsException cut) {
      throw new UnreadablePictureException("a JPEG that ends too early");
    }
  }

  private JpegFrame read() throws UnreadablePictureException {
    kept.write(0xFF);
    kept.write(START_OF_IMAGE);
    int marker = marker();
    while (marker != END_OF_IMAGE) {
      readSegment(marker);
      marker = marker();
    }
    JpegFrame whole = frame.orElseThrow(JpegPicture::damaged);
    if (!seen.containsAll(whole.components())) {
      throw damaged();
    }
    kept.write(0xFF);
    kept.write(END_OF_IMAGE);
    return whole;
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
    int start = place;
    int end = place + number(place);
    if (end < start + 2 || end > file.length) {
      throw damaged();
    }
    place = end;
    switch (marker) {
      case CODES -> tables.addCodes(start + 2, end);
      case QUANTISATION -> tables.addQuantisations(start + 2, end);
      case INTERVAL -> tables.setInterval(number(start + 2));
      case START_OF_SCAN -> place = readScan(start + 2);
      default -> readFrame(marker, start);
    }
    if (!describes(marker)) {
      kept.write(0xFF);
      kept.write(marker);
      kept.write(file, start, place - start);
    }
  }

  private void readFrame(int marker, int start) throws UnreadablePictureException {
    if (marker >= 0xC0 && marker <= LAST_FRAME && marker != 0xC8 && marker != 0xCC) {
      if (frame.isPresent()) {
        throw damaged();
      }
      frame = Optional.of(JpegFrame.read(file, start, marker));
    }
  }

  /** Reads a scan and tells where the marker behind it is. */
  private int readScan(int start) throws UnreadablePictureException {
    JpegFrame whole = frame.orElseThrow(JpegPicture::damaged);
    List<Channel> channels = new ArrayList<>();
    int at = start + 1;
    for (int count = file[start]; count > 0; count--) {
      channels.add(channel(whole, file[at], file[at + 1]));
      at += 2;
    }
    if (++scans > MOST_SCANS || channels.isEmpty() || place != at + 3) {
      throw damaged();
    }
    JpegScan scan = new JpegScan(whole, tables.interval(), channels, file, place);
    if (scan.hasLevels()) {
      channels.forEach(each -> seen.add(each.component()));
    }
    return scan.read();
  }

  private Channel channel(JpegFrame whole, int id, int codes) throws UnreadablePictureException {
    for (Component each : whole.components()) {
      if (each.id() == id && tables.hasQuantisation(each.quantisation())) {
        LongBuffer values = drawn.computeIfAbsent(
            each, one -> LongBuffer.allocate(whole.progressive() ? whole.blocks(one) : 0));
        return new Channel(each, tables.level(codes >> 4), tables.detail(codes & 0xF), values);
      }
    }
    throw damaged();
  }

  /** Whether a segment says something about the picture rather than how to draw it. */
  private static boolean describes(int marker) {
    return marker == COMMENT
        || (marker > FIRST_APPLICATION && marker <= LAST_APPLICATION && marker != ADOBE);
  }

  private COSStream stream(JpegFrame whole) throws IOException {
    COSStream stream = new COSStream();
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.HEIGHT, whole.height());
    stream.setInt(COSName.WIDTH, whole.width());
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(
        COSName.COLORSPACE,
        whole.components().size() == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    try (OutputStream out = stream.createRawOutputStream()) {
      kept.writeTo(out);
    }
    stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
    return stream;
  }

  private int number(int at) {
    return unsigned(at) << 8 | unsigned(at + 1);
  }

  private int unsigned(int at) {
    return file[at] & 0xFF;
  }

  private static UnreadablePictureException damaged() {
    return new UnreadablePictureException("a damaged JPEG");
  }
}
