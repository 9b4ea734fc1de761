package org.officialstats.advocacy.report.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.evaluation.IndicatorResult;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.Sensitivity;
import org.officialstats.advocacy.model.strategy.Strategy;
import org.officialstats.advocacy.model.workplan.Narrative;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.ReportAudience;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.samples.TestSnapshot;

class UpdateInSixLanguagesTest {
  private static ReportDocument in(String language) {
    return ReportKind.QUARTERLY_UPDATE.compose(
        SampleUpdate.input(ReportAudience.INTERNAL).language(language).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Quarterly update: first quarter of 2024",
        "fr|Point trimestriel\u00A0: premier trimestre de 2024",
        "es|Informe trimestral de situación: primer trimestre de 2024",
        "ru|Квартальный отчет о ходе работы: первый квартал 2024 года",
        "ar|التقرير المرحلي الفصلي: الربع الأول من عام 2024",
        "zh|季度进展报告：2024年第一季度"
      })
  void saysWhatItIs(String language, String title) {
    ReportDocument document = in(language);
    assertThat(document.title()).isEqualTo(title);
    assertThat(document.language()).isEqualTo(language);
    assertThat(document.identifier()).isEqualTo("quarterly-update-2024-Q1-" + language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Period 1 January 2024 to 31 March 2024",
        "fr|Période du 1er janvier 2024 au 31 mars 2024",
        "es|Período del 1 de enero de 2024 al 31 de marzo de 2024",
        "ru|Период с 1 января 2024\u00A0г. по 31 марта 2024\u00A0г.",
        "ar|الفترة من 1 كانون الثاني/يناير 2024 إلى 31 آذار/مارس 2024",
        "zh|期间 2024年1月1日至2024年3月31日",
        "en|This report has 4 findings and 3 restated figures of earlier updates.",
        "fr|Ce rapport fait état de ce qui suit\u00A0: 4 constatations\u00A0; 3 chiffres révisés dans des points antérieurs.",
        "es|En este informe se presentan: 4 observaciones; 3 cifras revisadas de informes anteriores.",
        "ru|В настоящем отчете: 4 замечания; 3 пересмотренных значения из прежних отчетов.",
        "ar|في هذا التقرير: 4 ملاحظات؛ 3 أرقام منقحة من التقارير السابقة.",
        "zh|本报告包括：4个问题；以往报告中的3项修订数据。",
        "en|Target: 987,654%, from a baseline of 0%",
        "fr|Cible\u00A0: 987\u00A0654\u00A0%, pour un niveau de référence de 0\u00A0%",
        "es|Meta: 987.654\u00A0%, desde un valor de referencia de 0\u00A0%",
        "ru|Целевое значение: 987\u00A0654\u00A0% при базовом значении 0\u00A0%",
        "ar|القيمة المستهدفة: 987,654%، انطلاقا من خط أساس قدره 0%",
        "zh|目标值：987,654%，基线为0%",
        "ru|• не определено: нет того, долей чего могло бы быть это значение;",
        "fr|• de 50 à 65\u00A0: le chiffre se situe entre ces deux bornes, celles-ci comprises.",
        "ar|تعني عبارة ”احتُسب 5 من 8، وغير المحسوم 1“ في عمود ”السجلات“ أن عدد السجلات التي نُظر فيها 8، وأن ما يُحتسب منها 5، وأن ما لا يتبين من السجلات هل يُحتسب أم لا 1.",
        "zh|“记录”栏中的“8条中计入5条，1条不明”表示：共查看8条记录，其中计入5条，另有1条无法根据记录判定是否计入。"
      })
  void saysChosenPassages(String language, String passage) {
    assertThat(in(language).text().lines()).contains(passage);
  }

  @Test
  void writesArabicIndicDigitsWhereTheTagAsksForThem() {
    ReportDocument document = in("ar-u-nu-arab");
    assertThat(document.language()).isEqualTo("ar");
    assertThat(document.title()).isEqualTo("التقرير المرحلي الفصلي: الربع الأول من عام ٢٠٢٤");
    assertThat(document.text().lines())
        .contains("القيمة المستهدفة: ٩٨٧٬٦٥٤٪، انطلاقا من خط أساس قدره ٠٪")
        .contains("الفترة من ١ كانون الثاني/يناير ٢٠٢٤ إلى ٣١ آذار/مارس ٢٠٢٤");
  }

  @Test
  void refusesALanguageThatItDoesNotHave() {
    assertThatThrownBy(() -> in("de"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("[language] not a language of reports: 'de'; expected one of en, fr, es, ru,"
            + " ar, zh; ask for one of these");
  }

  @Test
  void hasTheSameOutlineInEveryLanguage() {
    List<String> kinds = outline(in("en"));
    for (String language : LocalizedText.UN_LANGUAGES) {
      assertThat(outline(in(language))).as(language).isEqualTo(kinds);
    }
  }

  private static List<String> outline(ReportDocument document) {
    return document.blocks().stream()
        .map(block -> block.getClass().getSimpleName())
        .toList();
  }

  @Test
  void marksWhatIsWrittenInAnotherLanguageAndNeverTranslatesIt() {
    assertThat(texts(in("ar")))
        .contains(
            Text.of("The entry is stale.", "en"),
            Text.of("Verify it.", "en"),
            Text.of("Name of AUD-01", "en"),
            Text.of("This is why.", "en"),
            Text.of("Partenaires onlyinside.", "fr"),
            Text.of("Retard onlyinside.", "fr"))
        .contains(Text.of("الشركاء وأصحاب المصلحة"))
        .filteredOn(text -> text.text().equals("The entry is stale."))
        .allSatisfy(text -> assertThat(text.language()).contains("en"));
    assertThat(texts(in("fr"))).contains(Text.of("Partenaires onlyinside."));
  }

  @Test
  void fallsBackToTheFirstLanguageThatTheStrategyRequiresBeforeEnglish() {
    Strategy strategy =
        SampleUpdate.GWG.toBuilder().requiredLanguages(List.of("es", "en")).build();
    ReportDocument document =
        ReportKind.QUARTERLY_UPDATE.compose(SampleUpdate.input(ReportAudience.INTERNAL)
            .snapshot(new TestSnapshot(strategy).at(9))
            .evaluation(SampleUpdate.evaluation(
                List.of(), List.of(SampleUpdate.findings().get(0))))
            .update(SampleUpdate.update(Sensitivity.INTERNAL).toBuilder()
                .narratives(List.of(
                    Narrative.overall(LocalizedText.of("en", "In English.", "es", "En español."))))
                .build())
            .language("ru")
            .build());
    assertThat(texts(document)).contains(Text.of("En español.", "es"));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("en", "fr", "es", "ru", "ar", "zh", "ar-u-nu-arab");
  }

  @Property(tries = 70, edgeCases = EdgeCasesMode.NONE)
  void leavesNoPlaceOfATextUnfilledWhateverThereIsToCount(
      @ForAll("languages") String language,
      @ForAll ReportAudience audience,
      @ForAll @IntRange(max = 25) int indicators,
      @ForAll @IntRange(min = 1, max = 120) int findings,
      @ForAll boolean isAllThere) {
    List<IndicatorResult> rated = IntStream.range(10, 10 + indicators)
        .mapToObj(number -> SampleFigures.rated("EVT-" + number))
        .toList();
    ReportInputBuilder input =
        isAllThere ? SampleUpdate.input(audience) : SampleUpdate.empty().audience(audience);
    ReportDocument document = ReportKind.QUARTERLY_UPDATE.compose(input
        .evaluation(
            isAllThere && indicators % 2 == 0
                ? SampleUpdate.evaluation(SampleFigures.indicators(), SampleUpdate.findings())
                : SampleUpdate.sealed(rated, findings))
        .language(language)
        .build());

    String everything = document.text()
        + document.title()
        + document.subtitle()
        + document.subject()
        + document.blocks();
    assertThat(everything).doesNotContainPattern("\\{[a-zA-Z]+}");
    assertThat(everything).doesNotContainPattern("[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]");
    assertThat(document.running().pageLabel()).contains("{page}", "{pages}");
  }

  /** The pieces of paragraphs and of the cells of tables. */
  private static List<Text> texts(ReportDocument document) {
    Stream<Inline> inlines = document.blocks().stream().flatMap(block -> {
      if (block instanceof Table table) {
        return table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.inlines().stream());
      }
      return block instanceof Paragraph paragraph ? paragraph.inlines().stream() : Stream.of();
    });
    return inlines.flatMap(inline -> inline.texts().stream()).toList();
  }
}
