package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damage inside of the compressed blocks of a JPEG, with libjpeg, as the JDK has it, for an oracle. */
class JpegDamageTest {
  private static final String QUANTISATION = "ffdb004300" + "01".repeat(64);
  private static final String TWO_GREY_BLOCKS = "ffc0000b080008001001011100";
  private static final String CODE_OF_ZERO = "01000000000000000000000000000000" + "00";
  private static final String CODES = "ffc4002600" + CODE_OF_ZERO + "10" + CODE_OF_ZERO;
  private static final String SCAN = "ffda0008010100003f00";
  private static final String EVERY_BLOCK = "ffdd00040001";
  private static final String BLOCK = "3f";

  @ParameterizedTest
  @CsvSource({"false,1", "false,10", "true,1", "true,10"})
  void findsWhatLibjpegWarnsOf(boolean progressive, int type) throws IOException {
    byte[] whole = SamplePictures.encode(SamplePictures.raster(type, 90, 53), "jpeg", progressive);
    assertThat(isRefused(whole)).isFalse();
    Random random = new Random(42);
    int found = 0;
    for (int attempt = 0; attempt < 300; attempt++) {
      byte[] broken = whole.clone();
      int place = 330 + random.nextInt(whole.length - 332);
      broken[place] ^= (byte) (1 << random.nextInt(8));
      List<String> warnings = warnings(broken);
      if (!warnings.isEmpty()) {
        found++;
        assertThat(isRefused(broken)).as("byte %d: %s", place, warnings).isTrue();
      }
    }
    assertThat(found).isGreaterThan(50);
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void findsEveryCutThatWasClosedAgain(boolean progressive) throws IOException {
    byte[] whole = SamplePictures.encode(
        SamplePictures.raster(BufferedImage.TYPE_INT_RGB, 90, 53), "jpeg", progressive);
    int scan = indexOf(whole, 0xDA) + 14;
    for (int length = scan; length < whole.length - 8; length += 7) {
      byte[] cut = Arrays.copyOf(whole, length + 2);
      cut[length] = (byte) 0xFF;
      cut[length + 1] = (byte) 0xD9;
      assertThat(isRefused(cut))
          .as("%d of %d bytes", length, whole.length)
          .isEqualTo(!warnings(cut).isEmpty());
    }
  }

  @Test
  void readsRestartsInTheirOrder() throws IOException {
    assertThat(isRefused(greyBlocks(EVERY_BLOCK, BLOCK + "ffd0" + BLOCK))).isFalse();
    assertThat(isRefused(greyBlocks(EVERY_BLOCK, BLOCK + "ffffd0" + BLOCK))).isFalse();
    assertThat(isRefused(greyBlocks("", "0f"))).isFalse();
    assertDamaged(greyBlocks(EVERY_BLOCK, BLOCK + "ffd1" + BLOCK));
    assertDamaged(greyBlocks(EVERY_BLOCK, BLOCK + BLOCK));
    assertDamaged(greyBlocks(EVERY_BLOCK, BLOCK + "ffd0" + BLOCK + "ffd1" + BLOCK));
    assertDamaged(greyBlocks("", "0f0f"));
  }

  @Test
  void refusesTablesThatCannotBe() {
    assertDamaged(greyBlocks("ffc4001500" + "03" + "00".repeat(15) + "010203", "0f"));
    assertDamaged(greyBlocks("ffc4001300" + "00".repeat(16) + "00", "0f"));
    assertDamaged(jpeg(TWO_GREY_BLOCKS + CODES + SCAN + "0f"));
    assertDamaged(jpeg(QUANTISATION + TWO_GREY_BLOCKS + SCAN + "0f"));
    assertDamaged(jpeg(QUANTISATION + CODES + SCAN + "0f" + TWO_GREY_BLOCKS));
    assertDamaged(jpeg(QUANTISATION + CODES + TWO_GREY_BLOCKS));
    assertDamaged(jpeg(QUANTISATION + TWO_GREY_BLOCKS + TWO_GREY_BLOCKS + CODES + SCAN + "0f"));
    assertDamaged(jpeg(QUANTISATION + "ffc0000b080008001001015100" + CODES + SCAN + "0f"));
  }

  @Test
  void readsAHundredScansAndNoMore() throws IOException {
    assertThat(isRefused(greyBlocks("", "0f" + (SCAN + "0f").repeat(99)))).isFalse();
    assertDamaged(greyBlocks("", "0f" + (SCAN + "0f").repeat(100)));
  }

  private static byte[] greyBlocks(String before, String blocks) {
    return jpeg(QUANTISATION + TWO_GREY_BLOCKS + CODES + before + SCAN + blocks);
  }

  private static byte[] jpeg(String content) {
    return HexFormat.of().parseHex("ffd8" + content + "ffd9");
  }

  private static void assertDamaged(byte[] file) {
    assertThatThrownBy(() -> JpegPicture.stream(file))
        .isInstanceOf(UnreadablePictureException.class)
        .hasMessage("a damaged JPEG");
  }

  private static boolean isRefused(byte[] file) throws IOException {
    try {
      JpegPicture.stream(file);
      return false;
    } catch (UnreadablePictureException damaged) {
      return true;
    }
  }

  /** What libjpeg says, but for steps in a wrong order, which change shades alone, and numbers that it ignores. */
  private static List<String> warnings(byte[] file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    List<String> warnings = new ArrayList<>();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in);
      reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
      reader.read(0);
    } catch (IOException | RuntimeException refused) {
      warnings.add(refused.toString());
    } finally {
      reader.dispose();
    }
    warnings.removeIf(warning -> warning.startsWith("Inconsistent progression")
        || warning.startsWith("Invalid SOS parameters for sequential"));
    return warnings;
  }

  private static int indexOf(byte[] file, int marker) {
    int at = 0;
    while ((file[at] & 0xFF) != 0xFF || (file[at + 1] & 0xFF) != marker) {
      at++;
    }
    return at;
  }
}
