package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.officialstats.advocacy.language.Clip;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Inline;
import org.officialstats.advocacy.report.Text;

/** Writes links that stand in records: as links where they are web addresses, else as the reference that they are. */
final class Links {
  private static final int LONGEST = 2_000;

  private Links() {}

  static Inline of(Page page, Link link) {
    String label = Clip.of(link.title().orElse(link.target()), LONGEST);
    return isShort(link) ? labelled(label, link) : Text.of(reference(page, link));
  }

  /** The link under another name; the name alone where it is no web address. */
  static Inline labelled(String label, Link link) {
    return link.uri()
        .filter(uri -> uri.toString().length() <= LONGEST)
        .<Inline>map(uri -> Hyperlink.of(label, uri))
        .orElseGet(() -> Text.of(label));
  }

  /** All of them on one line. */
  static Stream<Inline> line(Page page, List<Link> links) {
    String separator = page.separator();
    return links.stream()
        .flatMap(link -> Stream.of(Text.of(separator), of(page, link)))
        .skip(1);
  }

  private static boolean isShort(Link link) {
    return link.uri().filter(uri -> uri.toString().length() <= LONGEST).isPresent();
  }

  private static String reference(Page page, Link link) {
    String target = Clip.of(link.target(), LONGEST);
    return link.title()
        .map(title -> named(page, Clip.of(title, LONGEST), target))
        .orElse(target);
  }

  private static String named(Page page, String title, String target) {
    return page.wording().text("records.named", ImmutableMap.of("title", title, "key", target));
  }
}
