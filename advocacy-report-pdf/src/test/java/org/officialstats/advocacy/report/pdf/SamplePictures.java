package org.officialstats.advocacy.report.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.officialstats.advocacy.report.Picture;

/** Pictures for the tests, written by the encoders of the JDK. */
final class SamplePictures {
  private SamplePictures() {}

  /** A picture of a kind that {@link BufferedImage} names, with a different colour in each pixel. */
  static BufferedImage raster(int type, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int opacity = (x + y) % 3 == 0 ? 0xFF : 40 * (x % 6);
        int red = x * 255 / width;
        int green = y * 255 / height;
        image.setRGB(x, y, opacity << 24 | red << 16 | green << 8 | 120);
      }
    }
    return image;
  }

  static byte[] encode(BufferedImage image, String format, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    if (progressive) {
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  static Picture png() {
    return Picture.of(encode(raster(BufferedImage.TYPE_INT_ARGB, 60, 30), "png", false));
  }

  static Picture jpeg() {
    return Picture.of(encode(raster(BufferedImage.TYPE_INT_RGB, 120, 40), "jpeg", true));
  }
}
