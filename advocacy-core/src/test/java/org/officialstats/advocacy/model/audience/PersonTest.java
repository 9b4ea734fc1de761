package org.officialstats.advocacy.model.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.samples.Problems;

class PersonTest {
  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final DataBasis CONSENT =
      new DataBasis(Code.of("consent"), SINCE, Optional.of(LocalDate.of(2020, 12, 31)));

  @Test
  void isConfidentialUnlessStated() {
    assertThat(minimal().build().sensitivity()).isEqualTo(Sensitivity.CONFIDENTIAL);
  }

  @Test
  void leavesOnlyItsIdWhenErased() {
    Person erased = full().build().erase();

    assertThat(erased.id()).isEqualTo(Id.of("p1"));
    assertThat(erased.erased()).isTrue();
    assertThat(erased.name()).isEmpty();
    assertThat(erased.languages()).isEmpty();
    assertThat(erased.contactPoints()).isEmpty();
    assertThat(erased.basis()).isEmpty();
    assertThat(erased.labels()).isEmpty();
    assertThat(erased.sensitivity()).isEqualTo(Sensitivity.CONFIDENTIAL);
    assertThat(erased.erase()).isEqualTo(erased);
  }

  @Test
  void saysNothingPersonalOfItself() {
    assertThat(full().build()).hasToString("Person[id=p1, erased=false]");
    assertThat(new ContactPoint(ContactPoint.Kind.EMAIL, "a@example.org"))
        .hasToString("ContactPoint[kind=EMAIL]");
  }

  @Test
  void refusesToBeErasedByHalves() {
    assertThat(Problems.of(full().erased(true)::build))
        .containsExactly(
            kept("name"), kept("languages"), kept("contactPoints"), kept("basis"), kept("labels"));
  }

  @Test
  void refusesToBeKeptWithoutANameAndABasis() {
    PersonBuilder wrong = Person.builder().id(Id.of("p1")).languages(List.of("english please"));

    assertThat(Problems.of(wrong::build))
        .containsExactly(
            "[person/p1, /languages/0] 'english please' is no language tag; expected BCP 47 such as 'en'; correct the"
                + " tag",
            "[person/p1, /name] is missing; expected a value unless the person is erased; add it",
            "[person/p1, /basis] is missing; expected a value unless the person is erased; add it");
  }

  @Test
  void repeatsNoPersonalTextInAMessage() {
    assertThat(Problems.of(minimal().name("Amina\nDiallo")::build))
        .containsExactly("[person/p1, /name] more than one line; expected one line without tabs");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContactPoint(ContactPoint.Kind.PHONE, "+33\t1"))
        .withMessage("contact point: more than one line; expected one line without tabs");
    assertThat(new ContactPoint(ContactPoint.Kind.ADDRESS, "Street 1\nCity").value())
        .contains("\n");
  }

  @Test
  void knowsWhetherItsBasisHolds() {
    assertThat(CONSENT.holdsOn(SINCE.minusDays(1))).isFalse();
    assertThat(CONSENT.holdsOn(SINCE)).isTrue();
    assertThat(CONSENT.holdsOn(LocalDate.of(2020, 12, 31))).isTrue();
    assertThat(CONSENT.holdsOn(LocalDate.of(2021, 1, 1))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DataBasis(Code.of("consent"), SINCE, Optional.of(SINCE.minusDays(1))))
        .withMessage(
            "data basis: until 2019-12-31 is before since 2020-01-01; expected an end that is not before");
  }

  private static String kept(String component) {
    return "[person/p1, /" + component
        + "] is kept although the person is erased; expected nothing personal; erase"
        + " with erase()";
  }

  private static PersonBuilder minimal() {
    return Person.builder().id(Id.of("p1")).name("Amina Diallo").basis(CONSENT);
  }

  private static PersonBuilder full() {
    return minimal()
        .languages(List.of("FR", "en"))
        .contactPoints(List.of(new ContactPoint(ContactPoint.Kind.EMAIL, "a@example.org")))
        .labels(Map.of("diet", "none"));
  }
}
