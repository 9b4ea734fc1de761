package org.officialstats.advocacy.report.form;

import static java.util.Objects.requireNonNull;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.officialstats.advocacy.json.HandWritten;
import org.officialstats.advocacy.report.Colour;
import org.officialstats.advocacy.report.Design;
import org.officialstats.advocacy.report.Picture;

/** Reads the colours and the picture that a form names, and says everything that is wrong with them. */
final class LooksReader {
  private static final Colour WHITE = Colour.parse("#FFFFFF");

  private final Function<String, Optional<byte[]>> files;

  LooksReader(Function<String, Optional<byte[]>> files) {
    this.files = files;
  }

  /** The colour, if one is given and it is right. */
  Optional<Colour> colour(HandWritten<?>.Part part) {
    return part.text().flatMap(text -> colour(part, text));
  }

  private static Optional<Colour> colour(HandWritten<?>.Part part, String text) {
    Colour colour;
    try {
      colour = Colour.parse(text);
    } catch (IllegalArgumentException none) {
      part.problem("'" + text + "' is no colour", "#RRGGBB", "write it such as #10375C");
      return Optional.empty();
    }
    double contrast = colour.contrastTo(WHITE);
    if (contrast < Design.LEAST_CONTRAST) {
      part.problem(
          String.format(Locale.ROOT, "%s has a contrast of %.2f to white", colour, contrast),
          String.format(Locale.ROOT, "at least %.1f", Design.LEAST_CONTRAST),
          "take a darker one");
      return Optional.empty();
    }
    return Optional.of(colour);
  }

  /** The picture of a logo, if one is given and it is right. */
  Optional<Picture> logo(HandWritten<?>.Part logo) {
    HandWritten<?>.Part file = logo.field("file");
    HandWritten<?>.Part base64 = logo.field("base64");
    if (logo.isPresent() && file.isPresent() == base64.isPresent()) {
      logo.problem(
          file.isPresent() ? "both \"file\" and \"base64\"" : "no picture",
          "either \"file\" or \"base64\"",
          "give the picture once");
      return Optional.empty();
    }
    return file.isPresent()
        ? file.text().flatMap(name -> named(file, name))
        : base64.text().flatMap(text -> decoded(base64, text));
  }

  private Optional<Picture> named(HandWritten<?>.Part file, String name) {
    Optional<byte[]> bytes = requireNonNull(files.apply(name), "files");
    if (bytes.isEmpty()) {
      file.problem(
          "no file '" + name + "'",
          "the name of a PNG or JPEG that the host finds",
          "correct the name, or put the file there");
      return Optional.empty();
    }
    return picture(file, bytes.get());
  }

  private static Optional<Picture> decoded(HandWritten<?>.Part base64, String text) {
    try {
      return picture(base64, Base64.getMimeDecoder().decode(text));
    } catch (IllegalArgumentException malformed) {
      base64.problem("not base 64", "a PNG or JPEG in base 64", "encode the file again");
      return Optional.empty();
    }
  }

  private static Optional<Picture> picture(HandWritten<?>.Part part, byte[] bytes) {
    try {
      return Optional.of(Picture.of(bytes));
    } catch (IllegalArgumentException refused) {
      part.problem(
          "a picture that reports cannot carry: " + refused.getMessage(),
          "a PNG or JPEG",
          "give another picture");
      return Optional.empty();
    }
  }
}
