package org.officialstats.advocacy.report.fonts.zh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.report.fonts.FontFace;
import org.officialstats.advocacy.report.fonts.FontFamilyProvider;

class NotoSansScTest {
  @Test
  void isFoundByDiscovery() {
    ServiceLoader<FontFamilyProvider> found =
        ServiceLoader.load(FontFamilyProvider.class, FontFamilyProvider.class.getClassLoader());
    assertThat(found).extracting(FontFamilyProvider::id).containsExactly("noto-sans-sc");
  }

  @Test
  void hasTwoWeightsForChineseAndItsLicence() {
    NotoSansSc family = new NotoSansSc();
    assertThat(family.languages()).containsExactly("zh");
    assertThat(family.font(FontFace.REGULAR).orElseThrow())
        .hasSizeGreaterThan(1_000_000)
        .startsWith(0, 1, 0, 0)
        .isNotEqualTo(family.font(FontFace.BOLD).orElseThrow());
    assertThat(family.font(FontFace.ITALIC)).isEmpty();
    assertThat(NotoSansSc.class.getResource("OFL-NotoSansSC.txt")).isNotNull();
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> new NotoSansSc().font(null)).hasMessage("face");
  }
}
