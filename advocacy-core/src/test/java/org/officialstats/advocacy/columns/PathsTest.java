package org.officialstats.advocacy.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.Samples;
import org.officialstats.advocacy.model.Code;
import org.officialstats.advocacy.model.DateSpan;
import org.officialstats.advocacy.model.Id;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.audience.Holding;
import org.officialstats.advocacy.model.audience.Position;

/** What is read through a path may change with each table that it leads through, lists among them. */
class PathsTest {
  private static final String OF_LISTER = "position.organization.kind";

  private final View holders = View.of(tables(), "position.holders");

  private static Tables tables() {
    World world = new World(Constants.SOME);
    for (String id : List.of("here", "there")) {
      world.put(Samples.organization(id, id), 0);
      world.put(
          Position.builder()
              .id(Id.of("chief-" + id))
              .organization(Id.of(id))
              .title(LocalizedText.of("en", "Chief"))
              .kind(Code.of("chief-statistician"))
              .holders(List.of(new Holding(Id.of("one"), DateSpan.parse("2020/.."))))
              .build(),
          0);
    }
    return world.tables();
  }

  private static Delta changed(String kind, int row) {
    return Delta.of(Set.of(kind), Map.of(kind, new int[] {row}));
  }

  @Test
  void listedRowsAreReachedThroughTheRowThatListsThem() {
    assertThat(holders.reaching(OF_LISTER, changed("organization", 1)).rows()).containsExactly(1);
    assertThat(holders.reaching(OF_LISTER, changed("position", 0)).rows()).containsExactly(0);
    assertThat(holders.reaching("position.kind", changed("position", 1)).rows()).containsExactly(1);
    assertThat(holders.reaching(OF_LISTER, changed("person", 0)).rows()).isEmpty();
    assertThat(holders.reaching("position.kind", changed("organization", 1)).rows())
        .isEmpty();
  }

  @Test
  void whatTheRowThatListsThemPointsAtIsRead() {
    assertThat(holders.kindsBehind(OF_LISTER))
        .containsExactlyInAnyOrder("position", "organization");
    assertThat(holders.kindsBehind("position.kind")).containsExactly("position");
    assertThat(holders.kindsBehind("person")).isEmpty();
  }
}
