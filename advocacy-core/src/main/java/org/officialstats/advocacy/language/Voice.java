package org.officialstats.advocacy.language;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * The language that a text is said in: which of several texts is put into it, and how numbers and dates are written there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param order the language, and then the order in which other ones stand in for it
 * @param formats how numbers, dates and lists are written; as in English where the language is none of the six
 */
public record Voice(LanguageOrder order, Formats formats) {
  private static final ImmutableMap<String, Voice> SIX =
      Stream.of(Language.values()).collect(ImmutableMap.toImmutableMap(Language::tag, Voice::new));

  public Voice {
    requireNonNull(order, "order");
    requireNonNull(formats, "formats");
  }

  private Voice(Language language) {
    this(LanguageOrder.of(language, Stream.of()), Formats.of(language));
  }

  /** That of a language by its BCP 47 tag. */
  public static Voice in(String languageTag) {
    Voice known = SIX.get(requireNonNull(languageTag, "languageTag"));
    return known == null ? ofOther(languageTag) : known;
  }

  private static Voice ofOther(String tag) {
    int end = tag.indexOf('-');
    Voice near = end < 0 ? null : SIX.get(tag.substring(0, end));
    Formats formats = near == null ? in(Language.EN.tag()).formats() : near.formats();
    return new Voice(new LanguageOrder(ImmutableList.of(tag)), formats);
  }

  /** The tag of the language. */
  public String tag() {
    return order.tags().get(0);
  }

  /** The text in the language, or the next one that there is. */
  public String in(LocalizedText text) {
    return order.in(text);
  }

  /** The value as it stands in a text of the language: isolated where it runs the other way. */
  public String isolated(String value) {
    return Isolation.of(value, Isolation.isRightToLeft(tag()));
  }
}
