package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.officialstats.advocacy.model.event.EventState;
import org.officialstats.advocacy.model.partner.PartnershipStage;
import org.officialstats.advocacy.model.resource.ContributionStage;
import org.officialstats.advocacy.model.workplan.ReviewState;
import org.officialstats.advocacy.model.workplan.UpdateState;
import org.officialstats.advocacy.model.workplan.WorkplanState;

/** Every pair of states of the work side against the table as it is written here. */
class WorkStateTablesTest {
  static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of(EventState.class, EventState.TRANSITIONS, """
            PLANNED: CONFIRMED HELD CANCELLED POSTPONED
            CONFIRMED: PLANNED HELD CANCELLED POSTPONED
            POSTPONED: PLANNED CONFIRMED CANCELLED
            CANCELLED: PLANNED CONFIRMED
            HELD: CANCELLED POSTPONED
            start: PLANNED CONFIRMED HELD CANCELLED POSTPONED
            frozen:
            """),
        Arguments.of(PartnershipStage.class, PartnershipStage.TRANSITIONS, """
            IDENTIFIED: CONTACTED NEGOTIATING AGREED DECLINED
            CONTACTED: NEGOTIATING AGREED DECLINED
            NEGOTIATING: CONTACTED AGREED DECLINED
            AGREED: NEGOTIATING ACTIVE LAPSED
            ACTIVE: LAPSED
            LAPSED: CONTACTED NEGOTIATING AGREED ACTIVE
            DECLINED: CONTACTED NEGOTIATING
            start: IDENTIFIED CONTACTED NEGOTIATING AGREED ACTIVE LAPSED DECLINED
            frozen:
            """),
        Arguments.of(ContributionStage.class, ContributionStage.TRANSITIONS, """
            IDENTIFIED: REQUESTED PLEDGED COMMITTED RECEIVED DECLINED
            REQUESTED: PLEDGED COMMITTED RECEIVED DECLINED
            PLEDGED: COMMITTED RECEIVED WITHDRAWN
            COMMITTED: RECEIVED WITHDRAWN
            RECEIVED: COMMITTED
            DECLINED: REQUESTED PLEDGED
            WITHDRAWN: REQUESTED PLEDGED
            start: IDENTIFIED REQUESTED PLEDGED COMMITTED RECEIVED DECLINED WITHDRAWN
            frozen:
            """),
        Arguments.of(WorkplanState.class, WorkplanState.TRANSITIONS, """
            DRAFT: SUBMITTED
            SUBMITTED: RETURNED ENDORSED
            RETURNED: SUBMITTED
            ENDORSED: CLOSED
            CLOSED:
            start: DRAFT SUBMITTED ENDORSED CLOSED
            frozen: ENDORSED CLOSED
            """),
        Arguments.of(UpdateState.class, UpdateState.TRANSITIONS, """
            DRAFT: SUBMITTED
            SUBMITTED: RETURNED DELIVERED
            RETURNED: SUBMITTED
            DELIVERED:
            start: DRAFT SUBMITTED DELIVERED
            frozen: SUBMITTED DELIVERED
            """),
        Arguments.of(ReviewState.class, ReviewState.TRANSITIONS, """
            DRAFT: SUBMITTED
            SUBMITTED: RETURNED ADOPTED
            RETURNED: SUBMITTED
            ADOPTED:
            start: DRAFT SUBMITTED ADOPTED
            frozen: ADOPTED
            """));
  }

  @ParameterizedTest
  @MethodSource("tables")
  <S extends Enum<S>> void onlyTheTransitionsOfTheTableAreAllowed(
      Class<S> states, StateMachine<S> machine, String table) {
    Map<String, Set<String>> rows = rows(table);
    for (S from : EnumSet.allOf(states)) {
      for (S to : EnumSet.allOf(states)) {
        boolean expected = from == to || rows.get(from.name()).contains(to.name());
        assertThat(machine.allows(from, to)).as("%s to %s", from, to).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  <S extends Enum<S>> void startsAndFrozenStatesAreThoseOfTheTable(
      Class<S> states, StateMachine<S> machine, String table) {
    Map<String, Set<String>> rows = rows(table);
    for (S state : EnumSet.allOf(states)) {
      assertThat(machine.starts().contains(state))
          .as("start %s", state)
          .isEqualTo(rows.get("start").contains(state.name()));
      assertThat(machine.isFrozen(state))
          .as("frozen %s", state)
          .isEqualTo(rows.get("frozen").contains(state.name()));
    }
  }

  private static Map<String, Set<String>> rows(String table) {
    return table
        .lines()
        .map(line -> Splitter.on(':').trimResults().splitToList(line))
        .collect(Collectors.toMap(
            row -> row.get(0),
            row -> Set.of(row.get(1).split(" ")),
            (one, other) -> one,
            LinkedHashMap::new));
  }
}
