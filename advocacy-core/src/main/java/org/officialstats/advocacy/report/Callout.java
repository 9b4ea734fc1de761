package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A passage set apart, such as a finding with its remedy or a restatement.
 *
 * @param tone how good or bad the news is
 * @param title the news in a few words; it says by itself what the tone says by colour
 * @param blocks the passage, may be empty
 */
public record Callout(Tone tone, String title, List<TextBlock> blocks) implements Block {
  public Callout {
    requireNonNull(tone, "tone");
    title = Check.visibleText("callout/title", title);
    blocks = Check.list("callout", blocks, 0, Limits.LIST_ITEMS);
  }
}
