package org.officialstats.advocacy.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks veraPDF whether a file conforms to the standards that we promise. It is not asked with {@code
 * -Dadvocacy.judged=none}, when code is changed to see which tests notice: it takes longer than all of them.
 */
public final class VeraPdf {
  private static final int FAILURES_KEPT = 500;

  private static final boolean ASKED = !"none".equals(System.getProperty("advocacy.judged"));

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** What fails PDF/UA-1 or PDF/A-2a; empty for a file that conforms to both. */
  public static List<String> failures(byte[] file) {
    return failuresOf(file, PDFAFlavour.PDFA_2_A);
  }

  /** What fails PDF/UA-1 or PDF/A-3a; empty for a file that conforms to both. */
  public static List<String> failuresWithData(byte[] file) {
    return failuresOf(file, PDFAFlavour.PDFA_3_A);
  }

  /** Both standards in one pass over the file, each with all of its rules: the objects of the file are made once. */
  private static List<String> failuresOf(byte[] file, PDFAFlavour archive) {
    if (!ASKED) {
      return List.of();
    }
    List<PDFAFlavour> standards = List.of(PDFAFlavour.PDFUA_1, archive);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), archive);
        PDFAValidator validator = Foundries.defaultInstance()
            .createValidator(standards, FAILURES_KEPT, false, false, false)) {
      List<ValidationResult> results = validator.validateAll(parser);
      if (results.size() != standards.size()) {
        return List.of("judged by " + results.size() + " of " + standards);
      }
      return results.stream().flatMap(VeraPdf::failures).toList();
    } catch (IOException
        | ModelParsingException
        | EncryptedPdfException
        | ValidationException unreadable) {
      return List.of(archive + " " + unreadable);
    }
  }

  private static Stream<String> failures(ValidationResult result) {
    PDFAFlavour standard = result.getPDFAFlavour();
    if (result.getTotalAssertions() < 100) {
      return Stream.of(standard + " looked at nothing");
    }
    return result.getTestAssertions().stream()
        .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
        .map(one -> standard.getId() + " " + one.getRuleId().getClause() + "-"
            + one.getRuleId().getTestNumber() + " " + one.getErrorMessage() + " @ "
            + one.getLocation().getContext())
        .distinct();
  }
}
