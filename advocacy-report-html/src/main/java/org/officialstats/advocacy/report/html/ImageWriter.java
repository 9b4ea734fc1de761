package org.officialstats.advocacy.report.html;

import static org.officialstats.advocacy.report.html.Attribute.attr;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.Picture;

/** Writes pictures into the file itself, as data. */
final class ImageWriter {
  /** A multiple of three, so that the pieces join without padding between them. */
  private static final int PIECE = 3 * 4096;

  private final Markup markup;
  private final TextWriter text;

  ImageWriter(Markup markup, TextWriter text) {
    this.markup = markup;
    this.text = text;
  }

  void write(Image image) throws IOException {
    markup.open("figure", attr("class", "image"));
    picture(image, StyleSheet.widthClass(image.widthPercent()));
    if (image.caption().isPresent()) {
      markup.open("figcaption");
      text.write(image.caption().get());
      markup.close();
    }
    markup.close();
  }

  /** The picture alone. */
  void picture(Image image, String styleClass) throws IOException {
    Picture picture = image.picture();
    markup.raw("<img src=\"data:").raw(picture.format().mediaType()).raw(";base64,");
    byte[] bytes = picture.bytes();
    for (int from = 0; from < bytes.length; from += PIECE) {
      int to = Math.min(bytes.length, from + PIECE);
      markup.raw(Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, from, to)));
    }
    markup
        .raw("\" alt=\"")
        .text(image.alternative())
        .raw("\" class=\"" + styleClass)
        .raw("\" width=\"" + picture.width())
        .raw("\" height=\"" + picture.height() + "\">");
  }
}
