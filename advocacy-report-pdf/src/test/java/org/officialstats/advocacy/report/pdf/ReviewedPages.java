package org.officialstats.advocacy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pages that have been looked at, as pictures in {@code src/test/pages} of a module. A page that has come to look
 * different leaves three pictures in {@code target/pages}: as expected, as it is, and where the two differ. Where the
 * change is meant, {@code -Dadvocacy.publish=true} takes the new looks; then look at every picture that has changed.
 */
public final class ReviewedPages {
  /** Small enough to keep, and large enough to read the notes of a chart. */
  private static final float RESOLUTION = 96;

  private static final Path REVIEWED = Path.of("src", "test", "pages");
  private static final Path LEFT = Path.of("target", "pages");

  private ReviewedPages() {}

  /**
   * Holds a page of a file to its picture.
   *
   * @param name the name of the picture
   * @param page the number of the page, from 1
   */
  public static void assertLooksReviewed(String name, byte[] file, int page) throws IOException {
    BufferedImage actual = picture(file, page);
    Path reviewed = REVIEWED.resolve(name + ".png");
    if (Boolean.getBoolean("advocacy.publish")) {
      publish(reviewed, actual);
    }
    assertThat(reviewed).as("a picture of this page").exists();
    BufferedImage expected = ImageIO.read(reviewed.toFile());
    PageDifference difference = PageDifference.between(expected, actual);
    if (difference.cells() > 0) {
      write(LEFT.resolve(name + "-expected.png"), expected);
      write(LEFT.resolve(name + "-actual.png"), actual);
      write(LEFT.resolve(name + "-difference.png"), difference.picture());
    }
    assertThat(difference.cells())
        .as("cells of %s that look different; look at %s", name, LEFT.resolve(name + "-*.png"))
        .isZero();
  }

  /** A page of a file as a picture. */
  static BufferedImage picture(byte[] file, int page) throws IOException {
    return picture(file, page, RESOLUTION);
  }

  static BufferedImage picture(byte[] file, int page, float resolution) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFRenderer(document).renderImageWithDPI(page - 1, resolution, ImageType.RGB);
    }
  }

  /** Keeps a picture that shows the page well enough, so that only what has changed is written. */
  private static void publish(Path reviewed, BufferedImage actual) throws IOException {
    if (!Files.exists(reviewed)
        || PageDifference.between(ImageIO.read(reviewed.toFile()), actual).cells() > 0) {
      write(reviewed, actual);
    }
  }

  private static void write(Path path, BufferedImage picture) throws IOException {
    Files.createDirectories(path.getParent());
    ImageIO.write(picture, "png", path.toFile());
  }
}
