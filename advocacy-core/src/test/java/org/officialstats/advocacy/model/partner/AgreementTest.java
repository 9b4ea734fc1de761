package org.officialstats.advocacy.model.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.InvalidEntityException;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Truth;

class AgreementTest {
  @ParameterizedTest
  @CsvSource({
    "2024-02-20, FALSE",
    "2024-02-21, FALSE",
    "2024-02-26, FALSE",
    "2024-02-27, TRUE",
    "2030-01-01, TRUE"
  })
  void theHubIsInForceFromTheLastOfItsTwoSignatures(LocalDate day, Truth expected) {
    Agreement hub = between(
            signed("bps", "2024-02-27"),
            signed("undesa", "2024-02-27"),
            signed("escap", "2024-02-21"))
        .build();

    assertThat(hub.inForceFrom()).contains(PartialDate.parse("2024-02-27"));
    assertThat(hub.inForceOn(day)).isEqualTo(expected);
  }

  @Test
  void itIsNotInForceWhileARequiredSignatureIsMissing() {
    Agreement waiting =
        between(signed("bps", "2024-02-21"), Party.unsigned(Id.of("undesa"))).build();

    assertThat(waiting.isSigned()).isFalse();
    assertThat(waiting.inForceFrom()).isEmpty();
    assertThat(waiting.inForceOn(LocalDate.of(2030, 1, 1))).isEqualTo(Truth.FALSE);
  }

  @Test
  void aPartyThatNeedNotSignHoldsNothingUp() {
    Agreement observed = between(
            signed("bps", "2024-02-21"), Party.withoutSignature(Id.of("donor")))
        .build();

    assertThat(observed.inForceOn(LocalDate.of(2024, 2, 21))).isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({"2020-02-29, FALSE", "2020-03-01, UNKNOWN", "2020-03-30, UNKNOWN", "2020-03-31, TRUE"
  })
  void aSignatureKnownToTheMonthLeavesTheDaysOfThatMonthOpen(LocalDate day, Truth expected) {
    Agreement eurostat =
        between(signed("eurostat", "2020-03"), signed("airbnb", "2020-02-10")).build();

    assertThat(eurostat.inForceFrom()).contains(PartialDate.parse("2020-03"));
    assertThat(eurostat.inForceOn(day)).isEqualTo(expected);
  }

  @Test
  void theCoarserDateIsTheLastOneWhereItMayReachFurther() {
    assertThat(between(signed("a", "2020"), signed("b", "2020-03-05")).build().inForceFrom())
        .contains(PartialDate.parse("2020"));
    assertThat(
            between(signed("a", "2020-03"), signed("b", "2020-03-31")).build().inForceFrom())
        .contains(PartialDate.parse("2020-03-31"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, FALSE",
    "2025-01-01, TRUE",
    "2025-06-29, TRUE",
    "2025-06-30, FALSE",
    "2026-12-31, FALSE"
  })
  void itEndsWithTheDayItIsTerminatedAndDoesNotBeginBeforeItsSpan(LocalDate day, Truth expected) {
    Agreement bounded = between(signed("a", "2024-02-21"), signed("b", "2024-02-27"))
        .span(DateSpan.parse("2025-01-01/2026-12-31"))
        .terminatedOn(PartialDate.parse("2025-06-30"))
        .build();

    assertThat(bounded.inForceFrom()).contains(PartialDate.parse("2025-01-01"));
    assertThat(bounded.inForceOn(day)).isEqualTo(expected);
  }

  @Test
  void theLastDayOfItsSpanIsInForce() {
    Agreement bounded = between(signed("a", "2024"), signed("b", "2024"))
        .span(DateSpan.parse("../2025-12"))
        .build();

    assertThat(bounded.inForceOn(LocalDate.of(2025, 11, 30))).isEqualTo(Truth.TRUE);
    assertThat(bounded.inForceOn(LocalDate.of(2025, 12, 31))).isEqualTo(Truth.UNKNOWN);
    assertThat(bounded.inForceOn(LocalDate.of(2026, 1, 1))).isEqualTo(Truth.FALSE);
  }

  @Test
  void withoutSignaturesItIsInForceFromTheBeginningOfItsSpan() {
    Agreement informal = between(
            Party.withoutSignature(Id.of("a")), Party.withoutSignature(Id.of("b")))
        .span(DateSpan.parse("2019/.."))
        .build();

    assertThat(informal.inForceFrom()).contains(PartialDate.of(2019));
    assertThat(informal.inForceOn(LocalDate.of(2019, 6, 1))).isEqualTo(Truth.UNKNOWN);
    assertThat(informal.inForceOn(LocalDate.of(2020, 1, 1))).isEqualTo(Truth.TRUE);
  }

  @Test
  void everyProblemIsToldAtOnce() {
    AgreementBuilder broken =
        between(Party.withoutSignature(Id.of("bps"))).renewalOf(Id.of("pa01"));

    assertThatThrownBy(broken::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(
            String.join(
                "\n",
                "[agreement/pa01, /parties] are 1; expected 2 or more; add who else agreed",
                "[agreement/pa01, /span] has no beginning, and no signature is required;"
                    + " expected a day from which it is in force; say when it begins, or whose signature is required",
                "[agreement/pa01, /renewalOf] is the entity itself; expected another one; correct it, or leave it out"));
    assertThatThrownBy(between(signed("bps", "2024"), signed("bps", "2024"))
            .span(DateSpan.parse("2024/.."))
            .terminatedOn(PartialDate.of(2023))::build)
        .hasMessage(String.join(
            "\n",
            "[agreement/pa01, /parties/1] 'bps' twice; expected it once; remove or rename one",
            "[agreement/pa01, /terminatedOn] 2023 is before /span 2024; expected a date that is not before it;"
                + " correct one of them"));
  }

  @Test
  void aJointActivityIsEvidencedByAnEventOrALink() {
    JointActivity told = new JointActivity(
        PartialDate.of(2024), LocalizedText.of("en", "course"), Optional.empty(), List.of());

    assertThat(told.isEvidenced()).isFalse();
    assertThat(new JointActivity(told.on(), told.what(), Optional.of(Id.of("ev19")), List.of())
            .isEvidenced())
        .isTrue();
    assertThat(new JointActivity(told.on(), told.what(), Optional.empty(), List.of(Link.of("x")))
            .isEvidenced())
        .isTrue();
  }

  private static Party signed(String organization, String on) {
    return Party.signed(Id.of(organization), PartialDate.parse(on));
  }

  private static AgreementBuilder between(Party... parties) {
    return Agreement.builder()
        .id(Id.of("pa01"))
        .kind(Code.of("memorandum-of-understanding"))
        .title(LocalizedText.of("en", "Regional hub"))
        .parties(List.of(parties));
  }
}
