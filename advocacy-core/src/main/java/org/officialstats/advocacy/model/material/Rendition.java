package org.officialstats.advocacy.model.material;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.officialstats.advocacy.model.Link;
import org.officialstats.advocacy.model.LocalizedText;
import org.officialstats.advocacy.model.PartialDate;

/**
 * A material in one language. A translation is another rendition, not another material.
 *
 * <p>Immutable and thread-safe.
 *
 * @param language the language, as a canonical BCP 47 tag
 * @param link where it is; empty when it is on paper only
 * @param publishedOn when it was published; empty while it is not
 */
public record Rendition(String language, Optional<Link> link, Optional<PartialDate> publishedOn) {
  public Rendition {
    requireNonNull(link, "link");
    requireNonNull(publishedOn, "publishedOn");
    String tag = requireNonNull(language, "language");
    language = LocalizedText.canonicalLanguage(tag)
        .orElseThrow(() -> new IllegalArgumentException("rendition: '" + tag
            + "' is not a language tag; expected BCP 47 such as 'en' or 'pt-BR'"));
  }
}
