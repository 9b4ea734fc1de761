package org.officialstats.advocacy.storage.jdbc;

import org.officialstats.advocacy.Tracker;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Revision;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.spi.Settings;

/** Trackers of offices that share a store, and what they commit. */
final class Offices {
  private Offices() {}

  static Tracker tracker(String url, String schema) {
    return Tracker.builder()
        .store(JdbcStores.provider(new UrlDataSource(url)), Settings.of("schema", schema))
        .strategy(Strategies.gwgBigData())
        .clock(Opened.CLOCK)
        .open();
  }

  static Revision put(Tracker tracker, String id, String title) {
    Event event = Event.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", title))
        .kind(Code.of("workshop"))
        .dates(DateSpan.parse("2026-05"))
        .build();
    return tracker.commit(Actor.of("a.diallo"), "put", changes -> changes.put(event));
  }
}
