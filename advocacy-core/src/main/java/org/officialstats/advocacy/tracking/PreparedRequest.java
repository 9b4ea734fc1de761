package org.officialstats.advocacy.tracking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;

/** A request with what can be worked out for it before its commit has a place in the log. Used by one thread. */
record PreparedRequest(Request request, List<PreparedEdit> edits) {
  PreparedRequest {
    edits = ImmutableList.copyOf(edits);
  }

  /** The request, of which nothing has been worked out yet. */
  static PreparedRequest of(Request request, Supplier<String> salts) {
    return new PreparedRequest(
        request,
        request.edits().stream()
            .map(edit -> new PreparedEdit(edit, request.isErasing(), salts))
            .toList());
  }

  /** The same with everything worked out that will hold if the commit follows this state, or one with the same entities. */
  PreparedRequest preparedOn(State likely) {
    for (PreparedEdit edit : edits) {
      edit.prepare(likely.live(edit.key(), likely.revision()));
    }
    return this;
  }
}
