package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartWordsTest {
  private static ChartWords in(String language) {
    return new ChartWords(Page.wordingIn(language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Bar chart: Africa, 5; Asia, 7. The table below has every figure.",
        "fr|Diagramme à barres\u00A0: Africa, 5\u00A0; Asia, 7. Le tableau ci-après contient tous les chiffres.",
        "es|Gráfico de barras: Africa, 5; Asia, 7. El cuadro siguiente contiene todas las cifras.",
        "ru|Столбчатая диаграмма: Africa, 5; Asia, 7. В таблице ниже приведены все значения.",
        "ar|رسم بياني بالأعمدة: Africa، 5؛ Asia، 7. ترد جميع الأرقام في الجدول أدناه.",
        "zh|条形图：Africa，5；Asia，7。下表列出全部数据。"
      })
  void saysEveryValueAndThatATableFollows(String language, String said) {
    ChartWords words = in(language);
    assertThat(words.together(List.of(
            words.every("bar", List.of(words.value("Africa", "5"), words.value("Asia", "7"))),
            words.tableFollows())))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1|Bar chart of 1 group.|1 group has no figure.",
        "en|12|Bar chart of 12 groups.|12 groups have no figure.",
        "ru|1|Столбчатая диаграмма: 1 группа.|Нет значения для 1 группы.",
        "ru|3|Столбчатая диаграмма: 3 группы.|Нет значений для 3 групп.",
        "ru|12|Столбчатая диаграмма: 12 групп.|Нет значений для 12 групп.",
        "ar|2|رسم بياني بالأعمدة: مجموعتان.|هناك مجموعتان بلا رقم.",
        "ar|3|رسم بياني بالأعمدة: 3 مجموعات.|هناك 3 مجموعات بلا رقم.",
        "ar|12|رسم بياني بالأعمدة: 12 مجموعة.|هناك 12 مجموعة بلا رقم.",
        "ar-u-nu-arab|12|رسم بياني بالأعمدة: ١٢ مجموعة.|هناك ١٢ مجموعة بلا رقم.",
        "zh|12|条形图，共12组。|12组没有数据。"
      })
  void countsGroups(String language, int groups, String compared, String missing) {
    assertThat(in(language).groups("bar", groups)).isEqualTo(compared);
    assertThat(in(language).missing(groups)).isEqualTo(missing);
  }

  @Test
  void saysWhatStandsOut() {
    ChartWords words = in("fr");
    assertThat(words.highest("Asie, 7")).isEqualTo("Valeur la plus élevée\u00A0: Asie, 7.");
    assertThat(words.lowest("Afrique, 5")).isEqualTo("Valeur la plus faible\u00A0: Afrique, 5.");
    assertThat(words.total("12")).isEqualTo("Total\u00A0: 12.");
    assertThat(words.share("Asie", new BigDecimal("58.333")))
        .isEqualTo("Asie\u00A0: 58,3\u00A0% de l’ensemble.");
  }
}
