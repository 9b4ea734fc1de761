package org.officialstats.advocacy;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.form.ReportForm;
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
    this(kind, input, renderers, Choice.USUAL);
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
    return new ReportRequest(kind, input, renderers, choice.in(languageTag));
  }

  /** The same report for these readers; without it, for the office and the bodies it reports to. */
  public ReportRequest audience(ReportAudience audience) {
    requireNonNull(audience, "audience");
    return new ReportRequest(kind, input, renderers, choice.to(audience));
  }

  /**
   * The same report about one thing, for a kind that is about one: the id of a segment, a topic or a case study, as the
   * kind says.
   */
  public ReportRequest about(Id<?> subject) {
    requireNonNull(subject, "subject");
    return new ReportRequest(kind, input, renderers, choice.about(subject));
  }

  /** The same report as an office wants it; without it, as the library has it. */
  public ReportRequest form(ReportForm form) {
    requireNonNull(form, "form");
    return new ReportRequest(kind, input, renderers, choice.formed(form));
  }

  /**
   * The report without a format.
   *
   * @throws IllegalArgumentException if the kind does not have the language, is not for the period, or is not about the
   *     subject
   */
  public ReportDocument document() {
    ReportDocument document = kind.compose(input
        .get()
        .language(choice.language())
        .audience(choice.audience())
        .subject(choice.subject())
        .build());
    return choice.form().map(form -> form.applyTo(kind, document)).orElse(document);
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

  /** What the host has said of the report. */
  private record Choice(
      String language,
      ReportAudience audience,
      Optional<Id<?>> subject,
      Optional<ReportForm> form) {
    static final Choice USUAL =
        new Choice("en", ReportAudience.INTERNAL, Optional.empty(), Optional.empty());

    Choice in(String other) {
      return new Choice(other, audience, subject, form);
    }

    Choice to(ReportAudience others) {
      return new Choice(language, others, subject, form);
    }

    Choice about(Id<?> one) {
      return new Choice(language, audience, Optional.of(one), form);
    }

    Choice formed(ReportForm wanted) {
      return new Choice(language, audience, subject, Optional.of(wanted));
    }
  }
}
