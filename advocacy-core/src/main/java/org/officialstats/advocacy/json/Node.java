package org.officialstats.advocacy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON document as it was read, or as it will be written. Immutable. */
sealed interface Node {
  /** A text without its quotation marks. */
  record Text(String value) implements Node {}

  /** A number as it is spelled; not turned into a number before somebody needs it. */
  record Numeral(String literal) implements Node {}

  /** True or false. */
  record Bool(boolean value) implements Node {}

  /** Null, which no document of ours has, but others may have in fields that we do not know. */
  record Null() implements Node {}

  /** An array. */
  record Array(List<Node> elements) implements Node {
    public Array {
      elements = ImmutableList.copyOf(elements);
    }
  }

  /** An object with its fields in order. */
  record Fields(Map<String, Node> byName) implements Node {
    public Fields {
      byName = ImmutableMap.copyOf(byName);
    }
  }
}
