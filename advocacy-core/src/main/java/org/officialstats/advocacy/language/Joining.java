package org.officialstats.advocacy.language;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lists in one language.
 *
 * @param table its patterns
 * @param language the language
 */
record Joining(Bundle table, Language language) {
  /** Before these sounds Spanish says <em>e</em> for "and"; not before <em>hie</em> and <em>hia</em>. */
  private static final Pattern SPANISH_I =
      Pattern.compile("(?iu)[ií].*|h[ií](?![ae]).*", Pattern.DOTALL);

  /** Before these sounds Spanish says <em>u</em> for "or": o, eight, eleven. */
  private static final Pattern SPANISH_O =
      Pattern.compile("(?iu)h?[oó].*|8.*|11(?!\\d).*", Pattern.DOTALL);

  String with(String word, List<String> items) {
    int last = items.size() - 1;
    if (last < 1) {
      return String.join("", items);
    }
    String all = items.get(last);
    all = text(key(word, all), items.get(last - 1), all);
    for (int at = last - 2; at >= 0; at--) {
      all = text("list." + word + "-middle", items.get(at), all);
    }
    return all;
  }

  private String key(String word, String last) {
    Pattern sound = word.equals("and") ? SPANISH_I : SPANISH_O;
    boolean sounds = language == Language.ES && sound.matcher(last).matches();
    return "list." + word + (sounds ? "-before-its-sound" : "");
  }

  private String text(String key, String first, String rest) {
    return table.text(key, ImmutableMap.of("first", first, "rest", rest));
  }
}
