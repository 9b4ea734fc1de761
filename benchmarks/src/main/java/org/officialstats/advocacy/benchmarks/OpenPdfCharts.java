package org.officialstats.advocacy.benchmarks;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import org.officialstats.advocacy.report.Chart;
import org.officialstats.advocacy.report.scene.Label;
import org.officialstats.advocacy.report.scene.Line;
import org.officialstats.advocacy.report.scene.Path;
import org.officialstats.advocacy.report.scene.Rectangle;
import org.officialstats.advocacy.report.scene.Scene;
import org.officialstats.advocacy.report.scene.Shape;

/** Draws the shapes of charts by OpenPDF. */
final class OpenPdfCharts {
  private final ReportLooks looks;
  private final PdfWriter writer;
  private final BaseFont regular;
  private final BaseFont bold;

  OpenPdfCharts(ReportLooks looks, PdfWriter writer, BaseFont regular, BaseFont bold) {
    this.looks = looks;
    this.writer = writer;
    this.regular = regular;
    this.bold = bold;
  }

  Image picture(Chart chart) {
    Scene scene = Scene.of(chart, ReportLooks.WIDTH, this::width, looks.isRightToLeft());
    PdfTemplate picture =
        writer.getDirectContent().createTemplate((float) scene.width(), (float) scene.height());
    scene.shapes().forEach(shape -> draw(shape, picture, scene.height()));
    Image image = Image.getInstance(picture);
    image.setAlt(chart.alternative());
    return image;
  }

  private float width(String text, double size, boolean strong) {
    return (strong ? bold : regular).getWidthPoint(text, (float) size);
  }

  private void draw(Shape shape, PdfTemplate picture, double height) {
    if (shape instanceof Rectangle box) {
      picture.setColorFill(color(box.ink()));
      picture.rectangle(
          (float) box.x(), (float) (height - box.y() - box.height()), (float) box.width(), (float)
              box.height());
      picture.fill();
    } else if (shape instanceof Line line) {
      picture.setColorStroke(color(line.ink()));
      picture.setLineWidth((float) line.thickness());
      picture.setLineDash(line.dashed() ? new float[] {3, 2} : new float[0], 0);
      picture.moveTo((float) line.x1(), (float) (height - line.y1()));
      picture.lineTo((float) line.x2(), (float) (height - line.y2()));
      picture.stroke();
    } else if (shape instanceof Path path) {
      picture.setColorFill(color(path.ink()));
      Path.Point first = path.points().get(0);
      picture.moveTo((float) first.x(), (float) (height - first.y()));
      path.points().stream()
          .skip(1)
          .forEach(point -> picture.lineTo((float) point.x(), (float) (height - point.y())));
      picture.closePathFillStroke();
    } else if (shape instanceof Label label) {
      write(label, picture, height);
    }
  }

  private void write(Label label, PdfTemplate picture, double height) {
    Font font = new Font(
        label.strong() ? bold : regular, (float) label.size(), Font.NORMAL, color(label.ink()));
    ColumnText.showTextAligned(
        picture,
        switch (label.anchor()) {
          case LEFT -> Element.ALIGN_LEFT;
          case MIDDLE -> Element.ALIGN_CENTER;
          case RIGHT -> Element.ALIGN_RIGHT;
        },
        new Phrase(label.text(), font),
        (float) label.x(),
        (float) (height - label.baseline()),
        0,
        looks.isRightToLeft() ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR,
        0);
  }

  private Color color(org.officialstats.advocacy.report.scene.Ink ink) {
    return Color.decode(looks.ink(ink));
  }
}
