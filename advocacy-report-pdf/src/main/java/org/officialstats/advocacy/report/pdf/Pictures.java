package org.officialstats.advocacy.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;
import org.officialstats.advocacy.report.Picture;

/** The pictures of one report, each once in the file however often it is shown. */
final class Pictures {
  private final Map<Picture, Optional<Shown>> known = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();

  /**
   * A picture in the file.
   *
   * @param name the name under which pages know it
   * @param stream what is written
   * @param source the picture
   */
  record Shown(String name, COSStream stream, Picture source) {}

  /** The picture, or empty, with a warning, when it cannot be shown. */
  Optional<Shown> find(Picture picture) {
    Optional<Shown> found = known.get(picture);
    if (found == null) {
      found = read(picture);
      known.put(picture, found);
    }
    return found;
  }

  List<Shown> shown() {
    return known.values().stream().flatMap(Optional::stream).toList();
  }

  /** One sentence for each picture that is not shown. */
  List<String> warnings() {
    return warnings;
  }

  private Optional<Shown> read(Picture picture) {
    String name = "P" + known.size();
    try {
      COSStream stream = switch (picture.format()) {
        case PNG -> PngPicture.stream(picture.bytes());
        case JPEG -> JpegPicture.stream(picture.bytes());
      };
      return Optional.of(new Shown(name, stream, picture));
    } catch (UnreadablePictureException unreadable) {
      warnings.add("[report/picture " + (known.size() + 1) + "] " + unreadable.getMessage()
          + "; its text alternative is shown instead; convert it");
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
