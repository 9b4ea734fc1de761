package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.kind.ReportInputBuilder;
import org.officialstats.advocacy.report.kind.ReportKind;
import org.officialstats.advocacy.spi.ProviderException;
import org.officialstats.advocacy.spi.RenderOutcome;
import org.officialstats.advocacy.spi.ReportRenderer;

/**
 * A report about to be made: in which language, for whom, and then in which format. What it reports is settled; the same
 * request gives the same bytes at any time.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportRequest {
  private final ReportKind kind;
  private final Function<String, ReportRenderer> renderers;
  private final Supplier<ReportInputBuilder> input;
  private final Choice choice;

  ReportRequest(
      ReportKind kind,
      Supplier<ReportInputBuilder> input,
      Function<String, ReportRenderer> renderers) {
    this(kind, input, renderers, new Choice("en", ReportAudience.INTERNAL));
  }

  private ReportRequest(
      ReportKind kind,
      Supplier<ReportInputBuilder> input,
      Function<String, ReportRenderer> renderers,
      Choice choice) {
    this.kind = kind;
    this.renderers = renderers;
    this.input = input;
    this.choice = choice;
  }

  /**
   * The same report in this language; without it, in English.
   *
   * @param languageTag {@code en}, {@code fr}, {@code es}, {@code ru}, {@code ar} or {@code zh}, which the kinds of the
   *     library have; {@code ar-u-nu-arab} is Arabic with Arabic-Indic digits
   */
  public ReportRequest language(String languageTag) {
    requireNonNull(languageTag, "languageTag");
    return new ReportRequest(kind, input, renderers, new Choice(languageTag, choice.audience()));
  }

  /** The same report for these readers; without it, for the office and the bodies it reports to. */
  public ReportRequest audience(ReportAudience audience) {
    requireNonNull(audience, "audience");
    return new ReportRequest(kind, input, renderers, new Choice(choice.language(), audience));
  }

  /**
   * The report without a format.
   *
   * @throws IllegalArgumentException if the kind does not have the language, or is not for the period
   */
  public ReportDocument document() {
    return kind.compose(
        input.get().language(choice.language()).audience(choice.audience()).build());
  }

  /**
   * Writes the report by the installed renderer with this id, such as {@code pdf}.
   *
   * @param out where to write; flushed, never closed
   * @return what could not be shown as it should
   * @throws ProviderException if there is no such renderer, there are several, or it is broken
   * @throws IOException when {@code out} throws it
   */
  public RenderOutcome render(String rendererId, OutputStream out) throws IOException {
    requireNonNull(out, "out");
    ReportRenderer renderer = renderers.apply(requireNonNull(rendererId, "rendererId"));
    return renderer.render(document(), out);
  }

  private record Choice(String language, ReportAudience audience) {}
}
