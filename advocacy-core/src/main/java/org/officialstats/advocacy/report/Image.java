package org.officialstats.advocacy.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A picture with the text that says the same.
 *
 * @param picture the file
 * @param alternative what it shows, for those who do not see it; never blank
 * @param caption the line below it; empty for none
 * @param widthPercent how much of the width of the text it takes, 5 to 100
 */
public record Image(Picture picture, String alternative, Optional<String> caption, int widthPercent)
    implements Block {
  private static final int NARROWEST = 5;
  private static final int FULL = 100;

  public Image {
    requireNonNull(picture, "picture");
    alternative = Check.visibleText("image/alternative", alternative);
    caption =
        requireNonNull(caption, "caption").map(text -> Check.visibleText("image/caption", text));
    widthPercent = Check.range("image/widthPercent", widthPercent, NARROWEST, FULL);
  }

  /** A picture of the full width, without a caption. */
  public static Image of(Picture picture, String alternative) {
    return new Image(picture, alternative, Optional.empty(), FULL);
  }
}
