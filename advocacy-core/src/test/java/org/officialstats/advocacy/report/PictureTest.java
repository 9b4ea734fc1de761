package org.officialstats.advocacy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PictureTest {
  @Test
  void readsFormatAndSizeFromTheFile() {
    Picture png = Picture.of(file("png", 7, 5));
    Picture jpeg = Picture.of(file("jpg", 640, 3));
    assertThat(png).hasToString("PNG of 7 x 5 pixels, " + png.bytes().length + " bytes");
    assertThat(png.format().mediaType()).isEqualTo("image/png");
    assertThat(jpeg.format()).isEqualTo(Picture.Format.JPEG);
    assertThat(jpeg.format().mediaType()).isEqualTo("image/jpeg");
    assertThat(jpeg.width()).isEqualTo(640);
    assertThat(jpeg.height()).isEqualTo(3);
  }

  @Test
  void keepsACopyOfItsOwn() {
    byte[] file = file("png", 1, 1);
    Picture picture = Picture.of(file);
    Arrays.fill(file, (byte) 0);
    picture.bytes()[0] = 0;
    assertThat(picture)
        .isEqualTo(Picture.of(file("png", 1, 1)))
        .hasSameHashCodeAs(Picture.of(file("png", 1, 1)));
    assertThat(picture).isNotEqualTo(Picture.of(file("png", 1, 2)));
  }

  @Test
  void refusesOtherFormatsAndDamagedOnes() {
    assertThatThrownBy(() -> Picture.of("<svg/>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("[picture] neither PNG nor JPEG by its first bytes; expected one of the two;"
            + " convert it, other formats are not shown");
    byte[] png = file("png", 3, 3);
    png[12] = 0;
    assertThatThrownBy(() -> Picture.of(png))
        .hasMessage(
            "[picture] damaged PNG; expected a header chunk with its size; export it again");
    byte[] jpeg = Arrays.copyOf(file("jpg", 3, 3), 18);
    assertThatThrownBy(() -> Picture.of(jpeg))
        .hasMessage("[picture] damaged JPEG; expected a frame with its size before the first scan;"
            + " export it again");
  }

  @Test
  void refusesMorePixelsThanAReportTakes() {
    byte[] png = file("png", 3, 3);
    png[17] = 1;
    png[21] = 1;
    assertThatThrownBy(() -> Picture.of(png))
        .hasMessage("[picture/size] 65539 x 65539 pixels; expected 1 to 40000000 in all, and up to"
            + " 65535 a side; scale it down");
    png[21] = 0;
    assertThatThrownBy(() -> Picture.of(png))
        .hasMessageStartingWith("[picture/size] 65539 x 3 pixels; expected");
  }

  @Property
  void anyBytesAreAPictureOrRefused(@ForAll byte[] tail, @ForAll boolean jpeg) {
    byte[] file = new byte[tail.length + 2];
    file[0] = (byte) (jpeg ? 0xFF : 0x89);
    file[1] = (byte) (jpeg ? 0xD8 : 0x50);
    System.arraycopy(tail, 0, file, 2, tail.length);
    try {
      assertThat(Picture.of(file).width()).isPositive();
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("[picture");
    }
  }

  @Test
  void anImageNeedsWordsAndAWidth() {
    Picture picture = Picture.of(file("png", 2, 2));
    assertThatThrownBy(() -> Image.of(picture, " "))
        .hasMessage(
            "[image/alternative] no visible text: ''; expected at least one visible character");
    assertThatThrownBy(() -> new Image(picture, "A map", Optional.empty(), 4))
        .hasMessage("[image/widthPercent] out of range: 4; expected 5 to 100");
  }

  private static byte[] file(String format, int width, int height) {
    return format.equals("png") ? png(width, height) : jpeg(width, height);
  }

  /** The signature and the header chunk. */
  private static byte[] png(int width, int height) {
    ByteBuffer file = ByteBuffer.allocate(33);
    file.putLong(0x89504E470D0A1A0AL).putInt(13).put("IHDR".getBytes(StandardCharsets.US_ASCII));
    file.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).putInt(0);
    return file.array();
  }

  /** Start of image, a fill byte, an application segment, a Huffman table, the frame, the scan. */
  private static byte[] jpeg(int width, int height) {
    ByteBuffer file = ByteBuffer.allocate(40);
    file.putShort((short) 0xFFD8).put((byte) 0xFF);
    file.putShort((short) 0xFFE0).putShort((short) 6).putInt(0xFFC0FFC0);
    file.putShort((short) 0xFFC4).putShort((short) 3).put((byte) 1);
    file.putShort((short) 0xFFC2).putShort((short) 11).put((byte) 8);
    file.putShort((short) height).putShort((short) width).put(new byte[4]);
    file.putShort((short) 0xFFDA).putShort((short) 2);
    return file.array();
  }
}
