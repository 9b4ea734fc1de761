package org.officialstats.advocacy.report.form;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.officialstats.advocacy.json.HandWritten;
import org.officialstats.advocacy.json.JsonFormatException;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.report.Design;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.Picture;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.ReportDocumentBuilder;
import org.officialstats.advocacy.report.kind.ReportKind;

/**
 * How an office wants its reports: the order of parts, hidden parts, sections of its own, logo and colours; read from a
 * file in JSON (see {@code docs/reference/reports.md}).
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportForm {
  /** The most bytes of a file: a logo in base 64 and what stands around it. */
  public static final int MOST_BYTES = 12 << 20;

  private static final int LOGO_PERCENT = 20;

  private final String where;
  private final FormFile file;
  private final Design colours;
  private final Optional<Picture> logo;

  private ReportForm(String where, FormFile file, Design colours, Optional<Picture> logo) {
    this.where = where;
    this.file = file;
    this.colours = colours;
    this.logo = logo;
  }

  /**
   * Reads a form for the kinds of report that come with the library.
   *
   * @param where names the file in messages
   * @param in the file in UTF-8; not closed
   * @param files finds the files that the form names, such as its logo; empty where there is none with that name. A host
   *     decides where it looks; the library opens no file.
   * @throws JsonFormatException with everything that is wrong, each with its line, column, JSON pointer and remedy
   * @throws IOException if the stream cannot be read
   */
  public static ReportForm read(
      String where, InputStream in, Function<String, Optional<byte[]>> files) throws IOException {
    return read(where, in, files, ReportKind.standard());
  }

  /**
   * Reads a form.
   *
   * @param where names the file in messages
   * @param in the file in UTF-8; not closed
   * @param files finds the files that the form names, such as its logo
   * @param kinds the kinds of report that it may speak of, such as all of a tracker
   * @throws JsonFormatException with everything that is wrong, each with its line, column, JSON pointer and remedy
   * @throws IOException if the stream cannot be read
   */
  public static ReportForm read(
      String where,
      InputStream in,
      Function<String, Optional<byte[]>> files,
      List<ReportKind> kinds)
      throws IOException {
    requireNonNull(files, "files");
    requireNonNull(kinds, "kinds");
    HandWritten<FormFile> written = HandWritten.read(where, in, MOST_BYTES, FormFile.class);
    new FormReader(kinds).check(written.root());
    LooksReader reader = new LooksReader(files);
    HandWritten<FormFile>.Part looks = written.root().field("design");
    Design colours = new Design(
        Optional.empty(),
        reader.colour(looks.field("primary")).orElse(Design.STANDARD.primary()),
        reader.colour(looks.field("accent")).orElse(Design.STANDARD.accent()));
    Optional<Picture> logo = reader.logo(looks.field("logo"));
    return new ReportForm(where, written.get(), colours, logo);
  }

  /** What the file is called in messages. */
  public String where() {
    return where;
  }

  /**
   * A report of this kind as the office wants it. Parts that the report does not have are passed over.
   *
   * @throws IllegalArgumentException if the office hides a part that another part leads to
   */
  public ReportDocument applyTo(ReportKind kind, ReportDocument document) {
    requireNonNull(kind, "kind");
    ReportDocument dressed = ReportDocumentBuilder.builder(requireNonNull(document, "document"))
        .design(design(document.language()))
        .build();
    return file.reports().stream()
        .filter(form -> form.kind().equals(kind.id()))
        .findFirst()
        .map(form -> arranged(form, kind, dressed))
        .orElse(dressed);
  }

  private ReportDocument arranged(KindForm form, ReportKind kind, ReportDocument document) {
    try {
      return ReportDocumentBuilder.builder(document)
          .blocks(new Arrangement(form, document).blocks(kind))
          .build();
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          "[" + where + "] report " + kind.id() + " cannot be arranged so: " + refused.getMessage()
              + "; hide no part that another one leads to",
          refused);
    }
  }

  private Design design(String language) {
    return new Design(
        logo.map(
            picture -> new Image(picture, alternative(language), Optional.empty(), LOGO_PERCENT)),
        colours.primary(),
        colours.accent());
  }

  private String alternative(String language) {
    LocalizedText text = file.design().flatMap(LooksForm::logo).orElseThrow().alternative();
    return text.in(language);
  }

  /** The name of the file, for people who debug. */
  @Override
  public String toString() {
    return "ReportForm " + where;
  }
}
