package org.officialstats.advocacy.report.pdf;

import java.util.Optional;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.Picture;

/** Paints pictures with their captions. One that cannot be shown leaves its text alternative in a frame. */
final class ImagePainter implements Painter<Image> {
  private static final double TALLEST = Theme.BODY_HEIGHT * 0.75;
  private static final double SMALLEST = 0.5;
  private static final double AFTER_PICTURE = 4;
  private static final double AFTER = 10;
  private static final double PADDING = 8;

  private final Typesetter typesetter;
  private final Pictures pictures;

  ImagePainter(Typesetter typesetter, Pictures pictures) {
    this.typesetter = typesetter;
    this.pictures = pictures;
  }

  @Override
  public void paint(Image image, StructureElement parent, Frame frame) {
    Pages pages = typesetter.pages();
    pages.require(Math.min(opening(image, frame), Theme.BODY_HEIGHT));
    StructureElement group = image.caption().isPresent() ? parent.add("Div") : parent;
    paintPicture(image, group, frame, TALLEST);
    image.caption().ifPresent(caption -> {
      pages.space(AFTER_PICTURE);
      typesetter.flow(caption(caption, frame), frame, group.add("Caption"));
    });
    pages.space(AFTER);
  }

  @Override
  public double opening(Image image, Frame frame) {
    double height = pictures
        .find(image.picture())
        .map(shown -> height(image, frame, TALLEST))
        .orElseGet(() -> 2 * PADDING + typesetter.opening(alternative(image, frame)));
    return height
        + AFTER_PICTURE
        + image.caption().map(text -> caption(text, frame).height()).orElse(0.0);
  }

  /** Paints the picture alone, at the start of the frame and at most so tall. */
  void paintPicture(Image image, StructureElement parent, Frame frame, double tallest) {
    Optional<Pictures.Shown> shown = pictures.find(image.picture());
    if (shown.isEmpty()) {
      paintAlternative(image, parent, frame);
      return;
    }
    Pages pages = typesetter.pages();
    double height = height(image, frame, tallest);
    Frame place = frame.part(0, width(image, frame, tallest));
    StructureElement figure = parent.add("Figure").alternative(image.alternative());
    figure.boundingBox(pages.current(), place, pages.y(), height);
    pages.current().tag(figure);
    pages.current().picture(shown.get().name(), place.left(), pages.y(), place.width(), height);
    pages.current().end();
    pages.advance(height);
  }

  /** The height of the picture in a frame. */
  static double height(Image image, Frame frame, double tallest) {
    Picture picture = image.picture();
    double width = frame.width() * image.widthPercent() / 100;
    return Math.max(SMALLEST, Math.min(tallest, width * picture.height() / picture.width()));
  }

  /** The width of the picture in a frame. */
  static double width(Image image, Frame frame, double tallest) {
    Picture picture = image.picture();
    double widest = frame.width() * image.widthPercent() / 100;
    double width = height(image, frame, tallest) * picture.width() / picture.height();
    return Math.max(SMALLEST, Math.min(widest, width));
  }

  private void paintAlternative(Image image, StructureElement parent, Frame frame) {
    Pages pages = typesetter.pages();
    pages.advance(PADDING);
    Outline outline = new Outline(frame);
    pages.open(outline);
    Frame inner = frame.part(PADDING, frame.width() - 2 * PADDING);
    typesetter.flow(alternative(image, frame), inner, parent.add("P"));
    pages.close(outline);
    pages.advance(PADDING);
  }

  private TextLayout alternative(Image image, Frame frame) {
    return typesetter.layout(image.alternative(), Theme.SMALL, frame.width() - 2 * PADDING);
  }

  private TextLayout caption(String caption, Frame frame) {
    return typesetter.layout(caption, Theme.SMALL, frame.width());
  }

  /** The panel behind the text that stands for a picture. */
  private final class Outline implements Pages.Panel {
    private final Frame frame;
    private double top;
    private int place;

    Outline(Frame frame) {
      this.frame = frame;
    }

    @Override
    public void pageBegins(double pageTop) {
      top = pageTop;
      place = typesetter.pages().current().place();
    }

    @Override
    public void pageEnds(double bottom) {
      double height = bottom - top + PADDING;
      typesetter
          .pages()
          .current()
          .insertBackground(
              place, frame.left(), top - PADDING / 2, frame.width(), height, Theme.PANEL);
    }
  }
}
