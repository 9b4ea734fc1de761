package org.officialstats.advocacy.language;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.officialstats.advocacy.model.LocalizedText;

/**
 * Which language of a text readers are given: the first of these that it has, else English, else the next one in the
 * order of {@link LocalizedText}. A tag stands for its variants too, so that Chinese finds a text in {@code zh-Hans}. No
 * text is ever translated.
 *
 * @param tags canonical BCP 47 tags, the first of them the language of the readers
 */
public record LanguageOrder(List<String> tags) {
  private static final String ENGLISH = "en";

  public LanguageOrder {
    tags = ImmutableList.copyOf(tags);
  }

  /** First the language of the readers, then others that they are likely to know, in this order. */
  public static LanguageOrder of(Language readers, Stream<String> others) {
    return new LanguageOrder(Stream.concat(Stream.of(readers.tag()), others)
        .distinct()
        .collect(ImmutableList.toImmutableList()));
  }

  /** The text in the language that is its first in this order. */
  public String in(LocalizedText text) {
    return text.in(languageOf(text));
  }

  /** The tag of that language. */
  public String languageOf(LocalizedText text) {
    requireNonNull(text, "text");
    return Stream.concat(tags.stream(), Stream.of(ENGLISH))
        .flatMap(tag -> variant(text, tag).stream())
        .findFirst()
        .orElseGet(() -> text.languageFor(ENGLISH));
  }

  /** The tag of the text's language where it is not that of the readers; empty where it is. */
  public Optional<String> foreign(LocalizedText text) {
    return Optional.of(languageOf(text)).filter(tag -> !tag.equals(tags.get(0)));
  }

  /** The tag of a text in this language: the tag itself, or shortened ({@code fr} for {@code fr-CA}), or a variant. */
  private static Optional<String> variant(LocalizedText text, String tag) {
    return Optional.of(text.languageFor(tag))
        .filter(found -> isVariant(tag, found))
        .or(() -> text.texts().keySet().stream()
            .filter(found -> isVariant(found, tag))
            .findFirst());
  }

  private static boolean isVariant(String tag, String of) {
    return tag.equals(of) || tag.startsWith(of + "-");
  }
}
