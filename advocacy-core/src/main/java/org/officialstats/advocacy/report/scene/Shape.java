package org.officialstats.advocacy.report.scene;

/** Something to draw. Shapes are drawn in order, later ones over earlier ones. */
public sealed interface Shape permits Rectangle, Line, Path, Label {}
