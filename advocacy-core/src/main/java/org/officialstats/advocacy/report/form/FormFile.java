package org.officialstats.advocacy.report.form;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.check.Checks;

/**
 * A form of reports as it stands in JSON.
 *
 * @param format says what the file is: {@value #FORMAT}
 * @param version the version of the form: {@value #VERSION}
 * @param design the looks of all reports
 * @param reports what holds for reports of a kind
 */
record FormFile(String format, int version, Optional<LooksForm> design, List<KindForm> reports) {
  static final String FORMAT = "advocacy-report-form";
  static final int VERSION = 1;

  FormFile {
    Checks.of("report form")
        .that(
            format.equals(FORMAT),
            "format",
            "'" + format + "'",
            "'" + FORMAT + "'",
            "give a form of reports")
        .that(
            version == VERSION,
            "version",
            "version " + version + " of the form",
            Integer.toString(VERSION),
            "update the library, or write the form that it knows")
        .distinct("reports", reports, KindForm::kind)
        .done();
    reports = ImmutableList.copyOf(reports);
  }
}
