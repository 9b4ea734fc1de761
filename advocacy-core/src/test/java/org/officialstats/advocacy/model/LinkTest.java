package org.officialstats.advocacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/a?b=c#d", "HTTP://example.org", "mailto:info@example.org"})
  void isAWebAddress(String target) {
    assertThat(Link.of(target).uri()).contains(URI.create(target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E/CN.3/2015/4",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "https:",
        "//x.org",
        "https://exa mple.org",
        "ftp://example.org",
        "http:/example.org"
      })
  void isAReferenceWhenItIsNoAddressThatMayBeFollowed(String target) {
    assertThat(Link.of(target).uri()).isEmpty();
  }

  @Test
  void keepsItsTitle() {
    assertThat(Link.of("E/CN.3/2015/4", "Report").title()).contains("Report");
    assertThat(Link.of("E/CN.3/2015/4").title()).isEmpty();
  }

  @Test
  void refusesATargetOrATitleThatIsNoLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.of(" "))
        .withMessage("link target: blank; expected a text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.of("https://example.org", "a\nb"))
        .withMessage("link title: more than one line; expected one line without tabs");
  }
}
