package org.officialstats.advocacy.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.definition.Proof;
import org.officialstats.advocacy.definition.Register;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Truth;

/** The records that show something: adds them to those behind a figure. */
@FunctionalInterface
interface Shown {
  void by(Proof proof, Truth counts);

  /** Shown by records with these keys. */
  static Shown keys(List<EntityKey> keys) {
    List<EntityKey> all = ImmutableList.copyOf(keys);
    return (proof, counts) -> all.forEach(key -> proof.add(key, counts));
  }

  /** Shown by a record with this row. */
  static Shown row(Register.Keys of, int row) {
    return (proof, counts) -> proof.add(of, row, counts);
  }

  /** Shown by the records that show any of these. */
  static Shown all(List<Shown> several) {
    List<Shown> all = ImmutableList.copyOf(several);
    return (proof, counts) -> all.forEach(one -> one.by(proof, counts));
  }

  /** Shown by these records and others. */
  default Shown and(Shown others) {
    return all(ImmutableList.of(this, others));
  }
}
