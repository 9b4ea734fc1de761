package org.officialstats.advocacy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Truth;

class BreakdownTest {
  @Test
  void partsByACodeListStandInItsOrderAndThoseThatDoNotSayAtTheEnd() {
    Tally<String> kinds = Tally.of(Stream.of("", "workshop", "conference", "own-kind", "meeting")
        .map(kind -> new Tally.Member<>(kind, Truth.TRUE, List.of()))
        .toList());
    List<String> order = CodeLists.standard().list("event-kind").entries().keySet().stream()
        .map(Code::value)
        .filter(List.of("workshop", "conference", "meeting")::contains)
        .toList();

    assertThat(Breakdown.counts(kinds)
            .by(
                CodeLists.standard().list("event-kind"),
                kind -> kind.isEmpty() ? List.of() : List.of(Code.of(kind)))
            .figures())
        .extracting(figure -> figure.group().toString())
        .containsExactly(
            "",
            "event-kind=own-kind",
            "event-kind=" + order.get(0),
            "event-kind=" + order.get(1),
            "event-kind=" + order.get(2),
            "event-kind=unknown");
  }
}
