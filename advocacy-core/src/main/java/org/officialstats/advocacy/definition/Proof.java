package org.officialstats.advocacy.definition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.officialstats.advocacy.columns.Marked;
import org.officialstats.advocacy.evaluation.Evidence;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;

/**
 * Gathers the records behind a figure: rows of registers, which cost next to nothing, or keys. Each is named once,
 * however often it was added. For one thread.
 */
public final class Proof {
  private final Part counted = new Part();
  private final Part notCounted = new Part();
  private final Part unknown = new Part();

  private Proof() {}

  /** Of no record yet. */
  public static Proof empty() {
    return new Proof();
  }

  /** Adds a record by its row. */
  public Proof add(Register.Keys of, int row, Truth counts) {
    part(counts).rows.mark(of.table(), row);
    return this;
  }

  /** Adds a record by its key. */
  public Proof add(EntityKey key, Truth counts) {
    part(counts).keys.add(requireNonNull(key, "key"));
    return this;
  }

  /** The records so far: those that count, those that do not, and those of which it cannot be told. */
  public Evidence evidence() {
    return new Evidence(counted.listed(), notCounted.listed(), unknown.listed());
  }

  private Part part(Truth counts) {
    return switch (counts) {
      case TRUE -> counted;
      case FALSE -> notCounted;
      case UNKNOWN -> unknown;
    };
  }

  /** Those of which the same is said. */
  private static final class Part {
    private final Marked rows = new Marked();
    private final List<EntityKey> keys = new ArrayList<>();

    /** In their order where all are rows; evidence puts others into it. */
    List<EntityKey> listed() {
      List<EntityKey> marked = rows.keys();
      return keys.isEmpty()
          ? marked
          : ImmutableList.<EntityKey>builder().addAll(marked).addAll(keys).build();
    }
  }
}
