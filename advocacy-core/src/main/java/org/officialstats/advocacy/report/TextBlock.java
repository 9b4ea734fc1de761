package org.officialstats.advocacy.report;

/** A block of running text, which may also stand inside a list item or a callout. */
public sealed interface TextBlock extends Block permits Paragraph, ListBlock {}
