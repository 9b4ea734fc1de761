package org.officialstats.advocacy.json;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;

/**
 * Which version of its schema each kind of document has, and how older documents come to it. A kind is at version 1
 * until a first migration leads away from it.
 */
final class Schemas {
  /** The versions that this release writes. */
  static final Schemas CURRENT = new Schemas(List.of());

  private final ImmutableListMultimap<String, SchemaMigration> migrations;

  /** With these migrations; for each kind from version 1 on, in order, without a gap. */
  Schemas(List<SchemaMigration> migrations) {
    this.migrations = Multimaps.index(migrations, SchemaMigration::kind);
    this.migrations.asMap().forEach((kind, steps) -> {
      int version = 1;
      for (SchemaMigration step : steps) {
        if (step.from() != version++) {
          throw new IllegalArgumentException("migration of '" + kind + "' from " + step.from()
              + ": expected from " + (version - 1) + "; declare them in order");
        }
      }
    });
  }

  /** The version that documents of this kind are written in. */
  int version(String kind) {
    return migrations.get(kind).size() + 1;
  }

  /** The document as it would have been written in the current version. */
  Node.Fields migrate(String kind, int version, Node.Fields document) {
    Node.Fields current = document;
    for (SchemaMigration step :
        migrations.get(kind).subList(version - 1, migrations.get(kind).size())) {
      current = step.step().apply(current);
    }
    return current;
  }
}
