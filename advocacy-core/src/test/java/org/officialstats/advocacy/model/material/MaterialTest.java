package org.officialstats.advocacy.model.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;
import org.officialstats.advocacy.model.Quantity;
import org.officialstats.advocacy.model.Truth;
import org.officialstats.advocacy.model.message.MessageVersion;
import org.officialstats.advocacy.samples.Problems;

class MaterialTest {
  private static final LocalizedText TEXT = LocalizedText.of("en", "Text");

  @Test
  void isInCirculationFromItsFirstRenditionToItsWithdrawal() {
    Material material = material()
        .renditions(List.of(rendition("fr", "2025-03"), rendition("en", "2025-01-15")))
        .withdrawnOn(PartialDate.of(LocalDate.of(2025, 6, 1)))
        .build();

    assertThat(material.firstPublishedOn()).contains(PartialDate.parse("2025-01-15"));
    assertThat(material.isInCirculationOn(LocalDate.of(2025, 1, 14))).isEqualTo(Truth.FALSE);
    assertThat(material.isInCirculationOn(LocalDate.of(2025, 1, 15))).isEqualTo(Truth.TRUE);
    assertThat(material.isInCirculationOn(LocalDate.of(2025, 6, 1))).isEqualTo(Truth.FALSE);
    assertThat(material.languagesOn(LocalDate.of(2025, 3, 15))).containsExactly("en");
    assertThat(material.languagesOn(LocalDate.of(2025, 3, 31))).containsExactly("fr", "en");
  }

  @Test
  void isNotInCirculationWhileNothingIsPublished() {
    Material material = material()
        .renditions(List.of(new Rendition("EN", Optional.empty(), Optional.empty())))
        .build();

    assertThat(material.isInCirculationOn(LocalDate.MAX)).isEqualTo(Truth.FALSE);
    assertThat(material.firstPublishedOn()).isEmpty();
    assertThat(material.renditions().get(0).language()).isEqualTo("en");
  }

  @Test
  void refusesAMaterialWithEveryProblemAtOnce() {
    MaterialBuilder wrong = material()
        .messages(List.of(new MessageVersion(Id.of("m1"), 1), new MessageVersion(Id.of("m1"), 2)))
        .renditions(List.of(rendition("en", "2025"), rendition("en", "2026")))
        .withdrawnOn(PartialDate.of(2024));

    assertThat(Problems.of(wrong::build))
        .containsExactly(
            "[material/b1, /messages/1] 'm1' twice; expected it once; remove or rename one",
            "[material/b1, /renditions/1] 'en' twice; expected it once; remove or rename one",
            "[material/b1, /withdrawnOn] 2024 is before /renditions 2025; expected a date that is not before it;"
                + " correct one of them");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rendition("x_y", "2025"))
        .withMessage(
            "rendition: 'x_y' is not a language tag; expected BCP 47 such as 'en' or 'pt-BR'");
  }

  @Test
  void refusesADisseminationWithEveryProblemAtOnce() {
    DisseminationBuilder wrong = Dissemination.builder()
        .id(Id.of("d1"))
        .material(Id.of("b1"))
        .channel(Code.of("web"))
        .quantity(new Quantity(new BigDecimal("-1"), Code.of("download")))
        .during(DateSpan.parse("2025/.."))
        .language("x_y");

    assertThat(Problems.of(wrong::build))
        .containsExactly(
            "[dissemination/d1, /quantity] is -1 download; expected 0 or more; correct the number",
            "[dissemination/d1, /during] is open; expected both ends; add the end",
            "[dissemination/d1, /language] 'x_y' is no language tag; expected BCP 47 such as 'en'; correct the tag");
  }

  @Test
  void refusesAnObservanceWithEveryProblemAtOnce() {
    ObservanceBuilder wrong = Observance.builder()
        .id(Id.of("wsd"))
        .title(TEXT)
        .year(10_000)
        .day(PartialDate.of(2020, 10))
        .theme(TEXT);

    assertThat(Problems.of(wrong::build))
        .containsExactly(
            "[observance/wsd, /year] is 10000; expected 1 to 9999; correct the year",
            "[observance/wsd, /day] is not in 10000; expected a day of that year; correct the day or the year",
            "[observance/wsd, /themeChosenOn] is missing although /theme is given; expected both or none; add it, or"
                + " leave out /theme");
    assertThat(Problems.of(
            wrong.year(2020).theme(Optional.empty()).themeChosenOn(PartialDate.of(2019))::build))
        .containsExactly(
            "[observance/wsd, /theme] is missing although /themeChosenOn is given; expected both or"
                + " none; add it, or leave out /themeChosenOn");
  }

  private static Rendition rendition(String language, String publishedOn) {
    return new Rendition(language, Optional.empty(), Optional.of(PartialDate.parse(publishedOn)));
  }

  private static MaterialBuilder material() {
    return Material.builder().id(Id.of("b1")).kind(Code.of("brochure")).title(TEXT);
  }
}
