package org.officialstats.advocacy.report.kind;

import java.util.List;
import org.officialstats.advocacy.report.Particular;

/** The matrix of audience and messages. */
final class MessageMatrix extends StandardReport {
  MessageMatrix() {
    super(
        "message-matrix",
        Part.of("matrix", MatrixSection::of),
        Part.of("gaps", GapsSection::of),
        Part.of("messages", MessageTable::of),
        Part.required("basis", BriefBasis::of));
  }

  @Override
  String title(Page page) {
    return page.wording().text("matrix.title");
  }

  @Override
  List<Particular> particulars(Page page) {
    return Particulars.ofTheDay(page);
  }
}
