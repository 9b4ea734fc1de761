package org.officialstats.advocacy.report.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Where two pictures of a page differ by more than the edges of letters do from one rasterizer to another.
 *
 * <p>Compared are the mean red, green and blue of cells of 4 by 4 pixels, about a millimetre of paper: a rasterizer
 * spreads the ink of an edge over its neighbours and keeps the sum, a fault moves it or changes its colour.
 */
final class PageDifference {
  /** How far apart the means of a cell may be, of 255. Half of the samples for each pixel make 14, a quarter makes 20. */
  static final int TOLERANCE = 24;

  private static final int CELL = 4;
  private static final int CHANNELS = 24;

  private final BufferedImage expected;
  private final BufferedImage actual;
  private final BufferedImage picture;
  private int cells;
  private int largest;

  private PageDifference(BufferedImage expected, BufferedImage actual) {
    this.expected = expected;
    this.actual = actual;
    this.picture = new BufferedImage(
        Math.max(expected.getWidth(), actual.getWidth()),
        Math.max(expected.getHeight(), actual.getHeight()),
        BufferedImage.TYPE_INT_RGB);
  }

  static PageDifference between(BufferedImage expected, BufferedImage actual) {
    PageDifference difference = new PageDifference(expected, actual);
    difference.compare();
    return difference;
  }

  /** How many cells differ by more than the tolerance. */
  int cells() {
    return cells;
  }

  /** The largest difference of any cell. */
  int largest() {
    return largest;
  }

  /** The expected page in pale grey, under red wherever it differs. */
  BufferedImage picture() {
    return picture;
  }

  private void compare() {
    Graphics2D canvas = picture.createGraphics();
    canvas.drawImage(expected, 0, 0, null);
    canvas.setColor(new Color(255, 255, 255, 200));
    canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    canvas.setColor(Color.RED);
    for (int y = 0; y < picture.getHeight(); y += CELL) {
      for (int x = 0; x < picture.getWidth(); x += CELL) {
        int apart = apart(x, y);
        largest = Math.max(largest, apart);
        if (apart > TOLERANCE) {
          cells++;
          canvas.fillRect(x, y, CELL, CELL);
        }
      }
    }
    canvas.dispose();
  }

  private int apart(int x, int y) {
    int apart = 0;
    for (int shift = 0; shift < CHANNELS; shift += 8) {
      apart = Math.max(apart, Math.abs(mean(expected, x, y, shift) - mean(actual, x, y, shift)));
    }
    return apart;
  }

  /** The mean of a channel in a cell; where a picture has ended, it is black, which no edge of a page is. */
  private static int mean(BufferedImage image, int left, int top, int shift) {
    int sum = 0;
    for (int y = top; y < Math.min(top + CELL, image.getHeight()); y++) {
      for (int x = left; x < Math.min(left + CELL, image.getWidth()); x++) {
        sum += image.getRGB(x, y) >> shift & 0xFF;
      }
    }
    return sum / (CELL * CELL);
  }
}
