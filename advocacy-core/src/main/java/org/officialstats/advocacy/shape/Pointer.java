package org.officialstats.advocacy.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import org.jspecify.annotations.Nullable;

/**
 * The place of a value inside a document, as a JSON pointer (RFC 6901) such as {@code /goals/4/due}. Cheap to make: the
 * text is put together when it is asked for.
 */
public final class Pointer {
  /** The whole document. */
  public static final Pointer ROOT = new Pointer(null, "");

  private final @Nullable Pointer parent;
  private final Object step;

  private Pointer(@Nullable Pointer parent, Object step) {
    this.parent = parent;
    this.step = step;
  }

  /** The place that a pointer's text names, such as {@code /goals/4/due}; empty for the whole document. */
  public static Pointer parse(String text) {
    Pointer place = ROOT;
    for (String step : Splitter.on('/').split(text.isEmpty() ? text : text.substring(1))) {
      place = text.isEmpty() ? place : place.field(step.replace("~1", "/").replace("~0", "~"));
    }
    return place;
  }

  /** The place of a field. */
  public Pointer field(String name) {
    return new Pointer(this, requireNonNull(name, "name"));
  }

  /** The place of an element, counted from 0. */
  public Pointer element(int index) {
    return new Pointer(this, index);
  }

  /** The place around this one; the whole document for itself. */
  public Pointer parent() {
    return parent == null ? this : parent;
  }

  /** The pointer's text; empty for the whole document. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    appendTo(text);
    return text.toString();
  }

  private void appendTo(StringBuilder text) {
    if (parent != null) {
      parent.appendTo(text);
      text.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
  }
}
