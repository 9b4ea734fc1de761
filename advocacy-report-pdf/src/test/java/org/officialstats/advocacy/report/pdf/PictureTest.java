package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.Picture;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.spi.RenderOutcome;

class PictureTest {
  private static final int HEADER_CHUNK = 8;

  static Stream<Arguments> kinds() {
    return Stream.of(
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_BYTE_BINARY,
            BufferedImage.TYPE_BYTE_INDEXED)
        .flatMap(type -> Stream.of(false, true).map(interlaced -> Arguments.of(type, interlaced)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void keepsEveryPixelOfAPng(int type, boolean interlaced) throws IOException {
    byte[] png = SamplePictures.encode(SamplePictures.raster(type, 37, 23), "png", interlaced);
    int tolerance = type == BufferedImage.TYPE_USHORT_GRAY ? 1 : 0;
    assertSamePixels(embedded(png), ImageIO.read(new ByteArrayInputStream(png)), tolerance);
  }

  @Test
  void keepsTheTransparencyOfAPaletteAndOfASingleColour() throws IOException {
    byte[] palette = SamplePictures.encode(
        SamplePictures.raster(BufferedImage.TYPE_BYTE_INDEXED, 20, 20), "png", false);
    byte[] opacities = {0, 50, 100};
    byte[] withOpacities = withChunk(palette, "tRNS", opacities);
    assertSamePixels(
        embedded(withOpacities), ImageIO.read(new ByteArrayInputStream(withOpacities)), 0);
    byte[] rgb = SamplePictures.encode(
        SamplePictures.raster(BufferedImage.TYPE_INT_RGB, 20, 20), "png", false);
    byte[] keyed = withChunk(rgb, "tRNS", new byte[] {0, 0, 0, 0, 0, 120});
    BufferedImage shown = embedded(keyed);
    assertThat(shown.getRGB(0, 0) >>> 24).isZero();
    assertThat(shown.getRGB(19, 19) >>> 24).isEqualTo(0xFF);
  }

  @Test
  void takesAJpegAsItIsWithoutWhatItSaysAboutItself() throws IOException {
    for (boolean progressive : new boolean[] {false, true}) {
      byte[] jpeg = SamplePictures.encode(
          SamplePictures.raster(BufferedImage.TYPE_INT_RGB, 40, 30), "jpeg", progressive);
      byte[] talkative = withSegment(withSegment(jpeg, 0xE1, "Exif GPS"), 0xFE, "camera of A. N.");
      assertSamePixels(embedded(talkative), ImageIO.read(new ByteArrayInputStream(jpeg)), 2);
      byte[] file = render(talkative, "alternative", new ByteArrayOutputStream());
      String whole = new String(file, StandardCharsets.ISO_8859_1);
      assertThat(whole).doesNotContain("GPS").doesNotContain("camera of A. N.");
    }
  }

  @Test
  void conformsWithEveryKindOfPicture() throws IOException {
    List<Block> images = new ArrayList<>();
    for (Arguments kind : kinds().toList()) {
      byte[] png = SamplePictures.encode(
          SamplePictures.raster((int) kind.get()[0], 16, 16), "png", (boolean) kind.get()[1]);
      images.add(new Image(Picture.of(png), "a picture", Optional.of("its caption"), 30));
    }
    images.add(Image.of(SamplePictures.jpeg(), "photo"));
    images.add(Image.of(SamplePictures.jpeg(), "the same photo"));
    ReportDocument report = SampleReports.blank().blocks(images).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(renderer().render(report, out).warnings()).isEmpty();
    assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
    assertThat(TaggedPdf.read(out.toByteArray()).text()).isEqualTo(report.text());
    try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
      assertThat(file.getPage(0).getResources().getXObjectNames()).hasSize(images.size() - 1);
    }
  }

  @Test
  void showsTheAlternativeOfAPictureThatItCannotShow() throws IOException {
    byte[] png = SamplePictures.encode(
        SamplePictures.raster(BufferedImage.TYPE_INT_RGB, 30, 30), "png", false);
    byte[] jpeg = SamplePictures.encode(
        SamplePictures.raster(BufferedImage.TYPE_INT_RGB, 30, 30), "jpeg", false);
    assertFallsBack(Arrays.copyOf(png, png.length - 30), "a PNG that ends too early");
    assertFallsBack(changed(png, png.length - 20), "a damaged PNG");
    assertFallsBack(withHeader(png, 10, 9), "a PNG of a kind that the standard does not know");
    assertFallsBack(withHeader(png, 9, 3), "a PNG without a palette");
    assertFallsBack(Arrays.copyOf(jpeg, jpeg.length - 30), "a JPEG that ends too early");
    assertFallsBack(inFrame(jpeg, 9, 4), "a JPEG in CMYK; expected RGB or grey");
    assertFallsBack(inFrame(jpeg, 4, 12), "a JPEG of more than 8 bits a channel");
    assertFallsBack(
        inFrame(jpeg, 1, 0xC9),
        "a JPEG that is neither baseline nor progressive, which PDF does not know");
  }

  @Test
  void survivesEveryDamage() throws IOException {
    byte[] png = SamplePictures.encode(
        SamplePictures.raster(BufferedImage.TYPE_INT_ARGB, 12, 12), "png", true);
    byte[] jpeg = SamplePictures.encode(
        SamplePictures.raster(BufferedImage.TYPE_INT_RGB, 12, 12), "jpeg", true);
    for (byte[] whole : List.of(png, jpeg)) {
      for (int place = 33; place < whole.length; place += 3) {
        for (byte[] broken : List.of(changed(whole, place), Arrays.copyOf(whole, place))) {
          Pictures pictures = new Pictures();
          try {
            assertThat(pictures.find(Picture.of(broken)).isPresent())
                .isEqualTo(pictures.warnings().isEmpty());
          } catch (IllegalArgumentException refusedBefore) {
            assertThat(refusedBefore).hasMessageStartingWith("[picture");
          }
        }
      }
    }
  }

  @Test
  void fitsAPictureOfAnyShapeOnAPage() throws IOException {
    for (int[] size : new int[][] {{1, 4_000}, {4_000, 1}, {1, 1}}) {
      byte[] png = SamplePictures.encode(
          new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB), "png", false);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] file = render(png, "thin", out);
      assertThat(VeraPdf.failures(file)).isEmpty();
      assertThat(TaggedPdf.read(file).pages()).isEqualTo(1);
    }
  }

  private static void assertFallsBack(byte[] picture, String reason) throws IOException {
    ReportDocument report = SampleReports.of(
        new Image(Picture.of(picture), "what it shows", Optional.of("caption"), 50));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderOutcome outcome = renderer().render(report, out);
    assertThat(outcome.warnings())
        .containsExactly(
            "[report/picture 1] " + reason + "; its text alternative is shown instead; convert it");
    assertThat(TaggedPdf.read(out.toByteArray()).text()).isEqualTo(report.text());
    assertThat(TaggedPdf.read(out.toByteArray()).outline()).contains("Div(P Caption )");
  }

  private static BufferedImage embedded(byte[] picture) throws IOException {
    byte[] file = render(picture, "alternative", new ByteArrayOutputStream());
    try (PDDocument document = Loader.loadPDF(file)) {
      PDResources resources = document.getPage(0).getResources();
      COSName name = resources.getXObjectNames().iterator().next();
      return ((PDImageXObject) resources.getXObject(name)).getImage();
    }
  }

  private static byte[] render(byte[] picture, String alternative, ByteArrayOutputStream out)
      throws IOException {
    ReportDocument report = SampleReports.of(Image.of(Picture.of(picture), alternative));
    assertThat(renderer().render(report, out).warnings()).isEmpty();
    return out.toByteArray();
  }

  private static PdfReportRenderer renderer() {
    return new PdfReportRenderer(FontLibrary.bundled(), Conformance.PDF_A_2A);
  }

  private static void assertSamePixels(BufferedImage shown, BufferedImage original, int tolerance) {
    assertThat(shown.getWidth()).isEqualTo(original.getWidth());
    assertThat(shown.getHeight()).isEqualTo(original.getHeight());
    for (int y = 0; y < original.getHeight(); y++) {
      for (int x = 0; x < original.getWidth(); x++) {
        int expected = argb(original, x, y);
        int actual = shown.getRGB(x, y);
        for (int shift = 0; shift < 32; shift += 8) {
          assertThat(actual >> shift & 0xFF)
              .as("pixel %d, %d, channel %d", x, y, shift)
              .isCloseTo(expected >> shift & 0xFF, Offset.offset(tolerance));
        }
      }
    }
  }

  /** Grey as the file has it: the JDK would bend it by a curve. */
  private static int argb(BufferedImage image, int x, int y) {
    if (image.getRaster().getNumBands() == 1
        && !(image.getColorModel() instanceof IndexColorModel)) {
      int sample = image.getRaster().getSample(x, y, 0);
      int grey = image.getType() == BufferedImage.TYPE_USHORT_GRAY ? sample >> 8 : sample;
      return 0xFF000000 | grey << 16 | grey << 8 | grey;
    }
    return image.getRGB(x, y);
  }

  private static byte[] changed(byte[] file, int place) {
    byte[] changed = file.clone();
    changed[place] ^= 0x55;
    return changed;
  }

  /** The first byte of the header chunk's content is number 0; its sum is made anew. */
  private static byte[] withHeader(byte[] png, int place, int value) {
    byte[] changed = png.clone();
    changed[HEADER_CHUNK + 8 + place] = (byte) value;
    CRC32 sum = new CRC32();
    sum.update(changed, HEADER_CHUNK + 4, 17);
    ByteBuffer.wrap(changed).putInt(HEADER_CHUNK + 21, (int) sum.getValue());
    return changed;
  }

  private static byte[] withChunk(byte[] png, String type, byte[] content) {
    int data = new String(png, StandardCharsets.ISO_8859_1).indexOf("IDAT") - 4;
    ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
    chunk.putInt(content.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
    CRC32 sum = new CRC32();
    sum.update(chunk.array(), 4, content.length + 4);
    chunk.putInt((int) sum.getValue());
    ByteBuffer file = ByteBuffer.allocate(png.length + chunk.capacity());
    return file.put(png, 0, data)
        .put(chunk.array())
        .put(png, data, png.length - data)
        .array();
  }

  private static byte[] withSegment(byte[] jpeg, int marker, String content) {
    byte[] text = content.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer file = ByteBuffer.allocate(jpeg.length + text.length + 4);
    file.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (text.length + 2));
    return file.put(text).put(jpeg, 2, jpeg.length - 2).array();
  }

  private static byte[] inFrame(byte[] jpeg, int place, int value) {
    byte[] changed = jpeg.clone();
    for (int at = 0; at < jpeg.length; at++) {
      if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
        changed[at + place] = (byte) value;
        return changed;
      }
    }
    throw new AssertionError("no frame");
  }
}
