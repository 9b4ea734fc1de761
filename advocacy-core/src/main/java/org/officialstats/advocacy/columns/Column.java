package org.officialstats.advocacy.columns;

/** The values of one field, row by row. Immutable and thread-safe. */
sealed interface Column permits Codes, Dates, Numbers, Sets, Spans, Truths {
  /** The column after some rows have changed, or have been added. */
  Column with(Changed changed);

  /** A column without rows for a field. */
  static Column empty(Attribute attribute) {
    return switch (attribute.storage()) {
      case TRUTH -> Truths.EMPTY;
      case NUMBER -> Numbers.EMPTY;
      case DATE -> Dates.EMPTY;
      case SPAN -> Spans.EMPTY;
      case CODE -> Codes.EMPTY;
      case SET -> Sets.EMPTY;
    };
  }
}
