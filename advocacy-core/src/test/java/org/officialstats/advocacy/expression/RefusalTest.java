package org.officialstats.advocacy.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.officialstats.advocacy.model.Problem;

/** Every message of the language, word for word. */
class RefusalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind == 'confernce'                | [column 9] no 'confernce' in 'event-kind'; expected one of its 18 words; did you mean 'conference'?",
        "state in ['held', 'done']          | [column 19] no 'done' in 'event-state'; expected one of its 5 words; known are planned, confirmed, held, cancelled, postponed",
        "country == 'XX'                    | [column 12] no 'XX' in 'country'; expected one of its 249 words; look it up",
        "objective == 'convnce'             | [column 14] no 'convnce' in 'objective'; expected one of its 3 words; did you mean 'convince'?",
        "organization == 'NSO RW'           | [column 17] not an id: 'NSO RW'; expected [a-z0-9][a-z0-9-]{0,63}; write the id of the organization",
        "isA(organization.kind, 'minstry')  | [column 24] no 'minstry' in 'organization-kind'; expected one of its 15 words; did you mean 'ministry'?",
        "knd == 'conference'                | [column 1] no field 'knd'; expected one of 28 fields; did you mean 'kind'?",
        "kind.isA('ministry')               | [column 1] no function 'kind.isA'; expected one of has, size, isA, overlaps, date, days, months; a function stands before its argument: isA(kind, …)",
        "hass(kind)                         | [column 1] no function 'hass'; expected one of has, size, isA, overlaps, date, days, months; did you mean 'has'?",
        "matches(title, 'a.*')              | [column 1] no function 'matches'; expected one of has, size, isA, overlaps, date, days, months; leave it out",
        "has(kind, state)                   | [column 1] has with 2 arguments; expected 1; write has(field)",
        "has('kind')                        | [column 5] not a field; expected a field; write the name of a field",
        "size(kind) > 1                     | [column 6] 'kind' is one of 'event-kind'; expected a set; take another field",
        "size('a') > 1                      | [column 6] not a field; expected a field that is a set; write the name of a field",
        "isA(title, 'ministry')             | [column 5] 'title' is a text; expected a code, a choice or a country; take another field",
        "isA(kind, title)                   | [column 11] not a literal; expected a text between ' and '; write the value itself",
        "overlaps(count, period)            | [column 10] 'count' is a number; expected a span of dates or a set; take another field",
        "overlaps(dates, asOf)              | [column 17] 'asOf' is a date; expected a span of dates; take another field",
        "overlaps(kinds, kinds)             | [column 17] not a literal; expected a list such as ['a', 'b']; write the value itself",
        "announcedOn < date('2026-13')      | [column 20] not a date: '2026-13'; expected yyyy, yyyy-MM or yyyy-MM-dd; correct the date",
        "announcedOn < date(title)          | [column 20] not a literal; expected a text such as '2026-07-01' or '2026-07'; write the value itself",
        "announcedOn < '2026-07-01'         | [column 15] the text '2026-07-01' where a date is needed; expected a date; write date('2026-07-01')",
        "announcedOn + 90 > asOf            | [column 13] a date + a number; expected two numbers, a date and a length of time after it, or date - date; write days(…) or months(…) for the length",
        "days(1) + announcedOn > asOf       | [column 9] a length of time + a date; expected two numbers, a date and a length of time after it, or date - date; correct one side",
        "announcedOn + days(count) > asOf   | [column 20] 'count' as a number of days; expected a whole number up to 100000, or a field that is the same for all records; write days(90)",
        "announcedOn + months(1.5) > asOf   | [column 22] '1.5' as a number of months; expected a whole number up to 3000, or a field that is the same for all records; write months(90)",
        "announcedOn + days('1') > asOf     | [column 20] ''1'' is a text; expected a number; write days(90)",
        "title * 2 > 1                      | [column 1] 'title' is a text; expected a number; multiply numbers only",
        "-title == title                    | [column 2] 'title' is a text; expected a number; put - before a number",
        "!count                             | [column 2] 'count' is a number; expected true or false; put ! before a condition",
        "virtual && count                   | [column 12] 'count' is a number; expected true or false; join conditions by &&",
        "count                              | [column 1] 'count' is a number; expected true or false; the whole expression has to be true or false",
        "count == title                     | [column 7] a number == a text; expected values of one type on both sides; correct one side",
        "kind == organization.kind          | [column 6] one of 'event-kind' == one of 'organization-kind'; expected values of one type on both sides; correct one side",
        "kind < 'conference'                | [column 6] one of 'event-kind' < one of 'event-kind'; expected numbers or dates, which have an order; use ==, != or in",
        "dates == period                    | [column 7] a span of dates == a span of dates; expected single values; use in or overlaps(…)",
        "kind in dates                      | [column 1] 'kind' is one of 'event-kind'; expected a date; a span has dates in it",
        "count in 3                         | [column 10] in a number; expected a list, a set or a span of dates to the right of in; use == for a single value",
        "count in [1]                       | [column 1] 'count' is a number; expected a text, a word or an id to the left of in […]; compare by ==",
        "kinds in ['conference']            | [column 1] 'kinds' is a set, each one of 'event-kind'; expected a text, a word or an id to the left of in […]; write overlaps(kinds, […])",
        "title in kinds                     | [column 7] a text in a set, each one of 'event-kind'; expected one of 'event-kind' to the left of in; correct one side",
        "kind in []                         | [column 9] an empty list; expected at least one text; add one",
        "kind in [title]                    | [column 10] not a literal; expected a text between ' and '; write the value itself",
        "kind == ['conference']             | [column 9] a list by itself; expected a value; a list stands to the right of in, or in overlaps(…)",
        "count > 1234567890123456789        | [column 9] a number with 19 digits and 0 decimal places; expected at most 18 digits and 9 decimal places; round the number",
        "count > 90days                     | [column 9] not a number: '90days'; expected digits, such as 90 or 12.5; put a space or an operator after the number",
        "title == 'Kigali                   | [column 10] a text without an end; expected a closing ' on the same line; close the text, and write \\n for a line end in it",
        "title == 'a\\d'                    | [column 12] not an escape: '\\d'; expected one such as \\n, \\', \\\\, \\u00e9; write \\\\ for a backslash",
        "title == '\\ud83d'                 | [column 11] not an escape: '\\ud83d'; expected one such as \\n, \\', \\\\, \\u00e9; write \\\\ for a backslash",
        "count > 1 #                        | [column 11] not a sign of the language: '#' (U+0023); expected a field, a literal, an operator or a bracket; remove it, or put texts between ' and '",
        "count / 2 > 1                      | [column 7] not expected here: '/'; expected an operator, a comma, a closing bracket or the end; there is no division: multiply the other side",
        "virtual ? confirmed : virtual      | [column 9] not expected here: '?'; expected an operator, a comma, a closing bracket or the end; there is no choice of values: join conditions by && and ||",
        "count = 1                          | [column 7] not expected here: '='; expected an operator, a comma, a closing bracket or the end; compare by ==",
        "kind == null                       | [column 9] not expected here: 'null'; expected a field, a literal or a function; ask has(x) whether there is a value",
        "1 < count < 3                      | [column 11] a second comparison: '<'; expected one comparison between two values; join two comparisons by &&, or put one in brackets",
        "(virtual                           | [column 9] the expression ends here; expected an operator, or the closing bracket of column 1; complete it",
        "virtual)                           | [column 8] not expected here: ')'; expected an operator or the end; correct it",
        "kind in ['a' 'b']                  | [column 14] not expected here: the text 'b'; expected an operator, a comma, a closing bracket or the end; put an operator or a comma before it",
        "has(kind                           | [column 9] the expression ends here; expected a comma or ')'; complete it",
        "virtual &&                         | [column 11] the expression ends here; expected a field, a literal or a function; complete it",
      })
  void tellsWhatIsWrongAndWhatToDo(String text, String message) {
    assertThatThrownBy(() -> Expression.condition(text, Fields.SCOPE)).hasMessage(message);
  }

  @Test
  void refusesAnEmptyText() {
    assertThatThrownBy(() -> Expression.condition(" ", Fields.SCOPE))
        .hasMessage("[column 2] the expression ends here; "
            + "expected a field, a literal or a function; complete it");
  }

  @Test
  void refusesHalfACharacter() {
    assertThatThrownBy(() -> Expression.condition("title == '\ud83d'", Fields.SCOPE))
        .hasMessage("[column 11] half of a character: U+D83D; "
            + "expected whole characters; write the text again");
  }

  @Test
  void tellsAllProblemsOfATextAtOnce() {
    String text = "knd == 'x' && (count / 2 > 1 || state == 'heldd') && isA(kind, ) && !count";
    ExpressionException refused = catchThrowableOfType(
        ExpressionException.class, () -> Expression.condition(text, Fields.SCOPE));
    assertThat(refused.problems())
        .extracting(Problem::where, Problem::what)
        .map(Object::toString)
        .containsExactly(
            "(column 1, no field 'knd')",
            "(column 22, not expected here: '/')",
            "(column 42, no 'heldd' in 'event-state')",
            "(column 64, not expected here: ')')",
            "(column 70, 'count' is a number)");
  }

  @Test
  void countsColumnsInWholeCharacters() {
    assertThatThrownBy(() -> Expression.condition("title == '😀' && knd", Fields.SCOPE))
        .hasMessageStartingWith("[column 17] no field 'knd'");
  }

  @Test
  void namesAllFieldsWhereNoneIsNear() {
    Scope small = Scope.of(Field.of("count", Type.Simple.NUMBER), Field.constant("asOf", Type.Simple.DATE));
    assertThatThrownBy(() -> Expression.condition("something", small))
        .hasMessage("[column 1] no field 'something'; expected one of 2 fields; "
            + "known are count, asOf");
  }

  @Test
  void repeatsAForeignTextShortenedAndWithoutCharactersThatCannotBeSeen() {
    String text = "kind == '" + "\\u202e" + "x".repeat(100) + "'";
    assertThatThrownBy(() -> Expression.condition(text, Fields.SCOPE))
        .hasMessageStartingWith("[column 9] no '\uFFFD" + "x".repeat(63) + "…' in 'event-kind'");
  }

  @Test
  void putsProblemsInThePlaceOfTheExpression() {
    ExpressionException refused = catchThrowableOfType(
        ExpressionException.class, () -> Expression.condition("virtual == 1", Fields.SCOPE));
    assertThat(refused.problemsIn("/rules/3/where"))
        .isEqualTo(List.of(new Problem(
            "/rules/3/where, column 9",
            "true or false == a number",
            "values of one type on both sides",
            "correct one side")));
  }
}
