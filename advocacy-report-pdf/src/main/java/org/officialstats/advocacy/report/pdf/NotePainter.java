package org.officialstats.advocacy.report.pdf;

import org.officialstats.advocacy.report.Note;

/** Paints small print. Each note has an id, as accessible documents must have it. */
final class NotePainter implements Painter<Note> {
  private static final double AFTER = 8;

  private final Typesetter typesetter;
  private int notes;

  NotePainter(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  @Override
  public void paint(Note note, StructureElement parent, Frame frame) {
    notes++;
    StructureElement tag = parent.add("P").add("Note").id("note-" + notes);
    typesetter.flow(layout(note, frame), frame, tag);
    typesetter.pages().space(AFTER);
  }

  @Override
  public double opening(Note note, Frame frame) {
    return typesetter.opening(layout(note, frame));
  }

  private TextLayout layout(Note note, Frame frame) {
    return typesetter.layout(note.inlines(), Theme.SMALL, frame.width());
  }
}
