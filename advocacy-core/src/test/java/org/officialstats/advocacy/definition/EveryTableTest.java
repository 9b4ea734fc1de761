package org.officialstats.advocacy.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.officialstats.advocacy.definition.Written.figures;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.catalogue.StandardFields;
import org.officialstats.advocacy.expression.Type;
import org.officialstats.advocacy.expression.Vocabulary;
import org.officialstats.advocacy.json.Strategies;
import org.officialstats.advocacy.model.CodeLists;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.material.Observance;
import org.officialstats.advocacy.samples.TestSnapshot;

/** Every table can be looked at, also where a field has the name of something that is the same for all rows. */
class EveryTableTest {
  private static final String COUNT = "'measures':[{'name':'value','figure':{'type':'count'}}]";

  private final TestSnapshot snapshot = new TestSnapshot(Strategies.gwgBigData());

  @Test
  void everyTableCanBeCounted() {
    Set<String> tables = ComputedFields.NONE.tables(CodeLists.standard()).names();
    assertThat(tables)
        .hasSizeGreaterThan(50)
        .allSatisfy(table -> assertThat(
                figures("'population':{'table':'" + table + "'}," + COUNT, snapshot))
            .containsKey("value"));
  }

  @Test
  void everyFieldAndEveryWordOfItCanBeReadInSixLanguages() {
    Tables tables = StandardFields.all().tables(CodeLists.standard());
    tables.names().stream()
        .map(tables::get)
        .forEach(table -> table.attributes().values().forEach(attribute -> {
          assertThat(attribute.field().words().texts())
              .as(table.name() + " " + attribute.name())
              .containsOnlyKeys(LocalizedText.UN_LANGUAGES);
          vocabulary(attribute.field().type())
              .ifPresent(words -> assertThat(words.kinds())
                  .allSatisfy(word -> assertThat(words.label(word).orElseThrow().texts())
                      .as(words + " " + word)
                      .containsKeys("en", "fr", "es", "ru", "ar", "zh")));
        }));
  }

  private static Optional<Vocabulary> vocabulary(Type type) {
    if (type instanceof Type.SetOf set) {
      return vocabulary(set.element());
    }
    return type instanceof Type.Word word ? Optional.of(word.vocabulary()) : Optional.empty();
  }

  @Test
  void aFieldWithTheNameOfTheYearOrThePeriodIsThatOfTheRow() {
    day("this", 2024);
    day("last", 2023);
    assertThat(figures(
            "'population':{'table':'observance','where':'row.year == 2024 && date(''2024-03-01'')"
                + " in year && date(''2024-03-01'') in period'}," + COUNT,
            snapshot))
        .isEqualTo(Map.of("value", "1"));
  }

  @Test
  void noLinkTakesThatName() {
    assertThat(Written.problemsOf("'population':{'table':'observance'},'links':{'row':{'to':"
            + "'case-study','by':{'title':'title'},'quantifier':'some'}}," + COUNT))
        .contains("[/indicators/0/links/row] 'row' is the name of a field; expected a name of its"
            + " own; rename it");
  }

  private void day(String id, int year) {
    snapshot.put(Observance.builder()
        .id(Id.of(id))
        .title(LocalizedText.of("en", "Day"))
        .year(year)
        .build());
  }
}
