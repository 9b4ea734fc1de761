package org.officialstats.advocacy.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.officialstats.advocacy.report.html.Attribute.attr;

import java.io.IOException;
import java.io.StringWriter;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
  private final StringWriter out = new StringWriter();
  private final Markup markup = new Markup(out);

  @Test
  void closesWhatWasOpenedLast() throws IOException {
    markup.open("ul").open("li").text("a").close().close();
    assertThat(out).hasToString("<ul><li>a</li></ul>");
  }

  @Test
  void cannotCloseWhatIsNotOpen() {
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(markup::close);
  }

  @Test
  void escapesAttributesAndTexts() throws IOException {
    markup.element("p", "<&>", attr("title", "\"'<&>"));
    assertThat(out).hasToString("<p title=\"&quot;&#39;&lt;&amp;&gt;\">&lt;&amp;&gt;</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.004, 0",
    "0.005, 0.01",
    "1.5, 1.5",
    "-0.25, -0.25",
    "12.06, 12.06",
    "-3, -3",
    "470, 470"
  })
  void writesLengthsShort(double number, String expected) {
    assertThat(Numbers.of(number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, RIGHT_TO_LEFT",
    "ar-EG, RIGHT_TO_LEFT",
    "he, RIGHT_TO_LEFT",
    "ku-Arab, RIGHT_TO_LEFT",
    "fa-Latn, LEFT_TO_RIGHT",
    "zh-Hans, LEFT_TO_RIGHT",
    "en, LEFT_TO_RIGHT"
  })
  void knowsTheDirectionOfLanguages(String tag, Reading expected) {
    assertThat(Reading.of(tag)).isEqualTo(expected);
  }
}
