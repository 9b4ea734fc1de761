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

/** Asks veraPDF whether a file conforms to the standards that we promise. */
public final class VeraPdf {
  private static final int FAILURES_KEPT = 500;

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

  private static List<String> failuresOf(byte[] file, PDFAFlavour archive) {
    return Stream.of(PDFAFlavour.PDFUA_1, archive)
        .flatMap(flavour -> failures(file, flavour).stream())
        .toList();
  }

  private static List<String> failures(byte[] file, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance()
            .createValidator(flavour, FAILURES_KEPT, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.getTotalAssertions() < 100) {
        return List.of(flavour + " looked at nothing");
      }
      return result.getTestAssertions().stream()
          .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
          .map(one -> flavour.getId() + " " + one.getRuleId().getClause() + "-"
              + one.getRuleId().getTestNumber() + " " + one.getErrorMessage() + " @ "
              + one.getLocation().getContext())
          .distinct()
          .toList();
    } catch (IOException
        | ModelParsingException
        | EncryptedPdfException
        | ValidationException unreadable) {
      return List.of(flavour + " " + unreadable);
    }
  }
}
