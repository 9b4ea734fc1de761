package org.officialstats.advocacy.report;

/** A part of the report that stands on lines of its own. Blocks follow one another in reading order. */
public sealed interface Block
    permits Heading, TextBlock, Table, Chart, KeyFigures, Callout, Note, Image, Contents {}
