package org.officialstats.advocacy.report.pdf;

import java.net.URI;
import org.apache.pdfbox.cos.COSArray;

/** Where words lead when they are a link. */
sealed interface Target {

  /** A place outside the report. */
  record Web(URI address) implements Target {}

  /** A heading of the report, which may still be to come. */
  record Section(COSArray place) implements Target {}

  /** A heading, from its line in the table of contents. */
  record Entry(COSArray place) implements Target {}

  /** A remark at the foot of the page. */
  record ToRemark(Remark remark) implements Target {}

  /** Whether the words are set apart from those around them by colour and a line below. */
  default boolean isUnderlined() {
    return this instanceof Web || this instanceof Section;
  }
}
