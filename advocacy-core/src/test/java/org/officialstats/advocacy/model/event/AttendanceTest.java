package org.officialstats.advocacy.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.InvalidEntityException;

class AttendanceTest {
  @Test
  void aNamedPersonIsOneHead() {
    Attendance named = attendance().person(Id.of("p1")).position(Id.of("cs-id")).build();

    assertThat(named.heads()).isEqualTo(1);
    assertThat(named.role()).isEqualTo(Attendance.PARTICIPANT);
    assertThat(named.toBuilder().build()).isEqualTo(named);
  }

  @Test
  void moreThanOneHundredAndFiftyIsALowerBound() {
    Attendance many = attendance().headCount(150).atLeast(true).build();

    assertThat(many.heads()).isEqualTo(150);
    assertThat(many.atLeast()).isTrue();
  }

  @Test
  void anOfficeHolderWhoseNameIsNotKeptIsAHeadCountOfOne() {
    assertThat(attendance().headCount(1).position(Id.of("cs-id")).build().heads())
        .isEqualTo(1);
  }

  @Test
  void everyProblemIsToldAtOnce() {
    AttendanceBuilder broken = attendance()
        .person(Id.of("p1"))
        .headCount(3)
        .position(Id.of("cs-id"))
        .delegateOf(Id.of("cs-id"));

    assertThatThrownBy(broken::build)
        .isInstanceOf(InvalidEntityException.class)
        .hasMessage(String.join(
            "\n",
            "[attendance/a1, /person] is given beside /headCount; expected exactly one of both; remove one",
            "[attendance/a1, /position] is given for 3 people; expected one person; record that person apart",
            "[attendance/a1, /delegateOf] is given for 3 people; expected one person; record that person apart",
            "[attendance/a1, /delegateOf] is /position too; expected another position;"
                + " leave it out: nobody is their own delegate"));
  }

  @Test
  void nobodyIsNoAttendance() {
    assertThatThrownBy(attendance().atLeast(true)::build)
        .hasMessage(
            String.join(
                "\n",
                "[attendance/a1, /person] is missing, and so is /headCount; expected exactly one of both; add one",
                "[attendance/a1, /atLeast] is said of a named person; expected a head count; set it to false"));
    assertThatThrownBy(attendance().headCount(0)::build)
        .hasMessage(
            "[attendance/a1, /headCount] is 0; expected 1 or more; remove the attendance when nobody came");
  }

  private static AttendanceBuilder attendance() {
    return Attendance.builder().id(Id.of("a1")).event(Id.of("ev16"));
  }
}
