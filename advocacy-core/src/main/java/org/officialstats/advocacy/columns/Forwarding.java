package org.officialstats.advocacy.columns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.log.Digest;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.snapshot.Query;
import org.officialstats.advocacy.snapshot.Recorded;
import org.officialstats.advocacy.snapshot.Reference;
import org.officialstats.advocacy.snapshot.Snapshot;

/** A snapshot with tables that shows what another one does. Thread-safe. */
abstract class Forwarding implements Snapshot, Tabular {
  final Snapshot plain;

  Forwarding(Snapshot plain) {
    this.plain = plain;
  }

  @Override
  public Revision revision() {
    return plain.revision();
  }

  @Override
  public Digest digest() {
    return plain.digest();
  }

  @Override
  public Optional<Instant> recordedAt() {
    return plain.recordedAt();
  }

  @Override
  public Strategy strategy() {
    return plain.strategy();
  }

  @Override
  public CodeLists codeLists() {
    return plain.codeLists();
  }

  @Override
  public <E extends Entity> Optional<E> find(Class<E> type, Id<E> id) {
    return plain.find(type, id);
  }

  @Override
  public Optional<Entity> find(EntityKey key) {
    return plain.find(key);
  }

  @Override
  public <E extends Entity> List<E> all(Class<E> type) {
    return plain.all(type);
  }

  @Override
  public <E extends Entity> Optional<Recorded<E>> recorded(Class<E> type, Id<E> id) {
    return plain.recorded(type, id);
  }

  @Override
  public <E extends Entity> Query<E> query(Class<E> type) {
    return plain.query(type);
  }

  @Override
  public List<Reference> referencesFrom(EntityKey key) {
    return plain.referencesFrom(key);
  }

  @Override
  public List<Reference> referencesTo(EntityKey key) {
    return plain.referencesTo(key);
  }

  @Override
  public Snapshot asKnownOn(Revision earlier) {
    return plain.asKnownOn(earlier);
  }

  @Override
  public Snapshot asKnownOn(Instant moment) {
    return plain.asKnownOn(moment);
  }

  @Override
  public Revision revisionAt(Instant moment) {
    return plain.revisionAt(moment);
  }

  @Override
  public Revision foldedThrough() {
    return plain.foldedThrough();
  }

  @Override
  public String toString() {
    return plain.toString();
  }
}
