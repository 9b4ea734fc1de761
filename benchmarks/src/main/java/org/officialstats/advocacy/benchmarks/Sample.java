package org.officialstats.advocacy.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.officialstats.advocacy.json.EntityJson;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.log.Change;
import org.officialstats.advocacy.model.Actor;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.EntityKey;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.JsonDocument;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.event.Event;
import org.officialstats.advocacy.model.strategy.Strategy;

/** Events as an office records them, of about 1 KB each; they differ in their ids. */
final class Sample {
  static final Actor ACTOR = Actor.of("a.diallo");
  static final String MESSAGE = "Record an event";
  static final Strategy STRATEGY = Strategies.gwgBigData();

  private static final long FIRST = 10_000_000_000L;
  private static final String SALT = "0123456789abcdef0123456789abcdef";
  private static final Event EVENT = first();
  private static final String[] AROUND_ID = EntityJson.write(EVENT).text().split("ev" + FIRST, -1);

  private Sample() {}

  static Id<Event> id(long number) {
    return Id.of("ev" + (FIRST + number));
  }

  static EntityKey key(long number) {
    return EntityKey.of(Event.class, id(number));
  }

  static Event event(long number) {
    return EVENT.toBuilder().id(id(number)).build();
  }

  /** The canonical document of the event, without the work of making it. */
  static JsonDocument document(long number) {
    return JsonDocument.of(AROUND_ID[0] + "ev" + (FIRST + number) + AROUND_ID[1]);
  }

  static byte[] bytes(long number) {
    return document(number).text().getBytes(StandardCharsets.UTF_8);
  }

  static Change change(long number) {
    return Change.put(key(number), document(number), SALT);
  }

  private static Event first() {
    return Event.builder()
        .id(id(0))
        .title(LocalizedText.of(
            "en", "Regional workshop on mobile phone data for tourism and migration statistics",
            "fr", "Atelier régional sur les données de téléphonie mobile pour les statistiques"))
        .kind(Code.of("workshop"))
        .dates(DateSpan.parse("2024-05-13/2024-05-17"))
        .place(Optional.of("Kigali"))
        .expectedAttendance(Optional.of(120))
        .outcome(
            Optional.of(
                LocalizedText.of(
                    "en",
                    "Nine offices presented how they gained access to data of mobile network operators; four of "
                        + "them agreed to share their contracts, and two regulators asked for a follow-up on "
                        + "privacy safeguards before the end of the year. The statistical commission took note of the results.")))
        .nextSteps(Optional.of(LocalizedText.of(
            "en",
            "Collect the contracts, publish an anonymised comparison, and invite the regulators to the "
                + "next session of the task team, in the week of the commission.")))
        .labels(Map.of("budget-line", "2024-KGL-07"))
        .objectives(Set.of(STRATEGY.objectives().get(0).id()))
        .topics(Set.of(STRATEGY.topics().get(0).id()))
        .build();
  }
}
