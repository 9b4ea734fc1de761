package org.officialstats.advocacy.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.Picture;
import org.officialstats.advocacy.report.ReportDocument;

/** Names the pictures that end before their time, of which a browser shows a part or the text alternative. */
final class PictureWarnings {
  private static final byte[] PNG_END = {'I', 'E', 'N', 'D'};
  private static final int PNG_TAIL = 8;

  private PictureWarnings() {}

  static List<String> of(ReportDocument document) {
    List<String> warnings = new ArrayList<>();
    document.design().logo().ifPresent(logo -> check("report/design/logo", logo, warnings));
    for (int index = 0; index < document.blocks().size(); index++) {
      if (document.blocks().get(index) instanceof Image image) {
        check("report/blocks/" + index, image, warnings);
      }
    }
    return warnings;
  }

  private static void check(String place, Image image, List<String> warnings) {
    if (!isWhole(image.picture())) {
      warnings.add("[" + place + "] the picture has no end; shown as far as the browser can,"
          + " with its text alternative; export it again");
    }
  }

  private static boolean isWhole(Picture picture) {
    byte[] bytes = picture.bytes();
    return switch (picture.format()) {
      case PNG -> startsAt(bytes, bytes.length - PNG_TAIL, PNG_END);
      case JPEG ->
        bytes.length > 2
            && bytes[bytes.length - 2] == (byte) 0xFF
            && bytes[bytes.length - 1] == (byte) 0xD9;
    };
  }

  private static boolean startsAt(byte[] bytes, int from, byte[] expected) {
    return from >= 0
        && Arrays.equals(bytes, from, from + expected.length, expected, 0, expected.length);
  }
}
