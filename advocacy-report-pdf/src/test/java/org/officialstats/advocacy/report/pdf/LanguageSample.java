package org.officialstats.advocacy.report.pdf;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.officialstats.advocacy.report.BarChart;
import org.officialstats.advocacy.report.Block;
import org.officialstats.advocacy.report.Callout;
import org.officialstats.advocacy.report.ChartSeries;
import org.officialstats.advocacy.report.ChartValue;
import org.officialstats.advocacy.report.Colour;
import org.officialstats.advocacy.report.Contents;
import org.officialstats.advocacy.report.CrossReference;
import org.officialstats.advocacy.report.Design;
import org.officialstats.advocacy.report.Emphasis;
import org.officialstats.advocacy.report.Footnote;
import org.officialstats.advocacy.report.Heading;
import org.officialstats.advocacy.report.Hyperlink;
import org.officialstats.advocacy.report.Image;
import org.officialstats.advocacy.report.KeyFigure;
import org.officialstats.advocacy.report.KeyFigures;
import org.officialstats.advocacy.report.Layout;
import org.officialstats.advocacy.report.ListBlock;
import org.officialstats.advocacy.report.ListItem;
import org.officialstats.advocacy.report.Note;
import org.officialstats.advocacy.report.Paragraph;
import org.officialstats.advocacy.report.Particular;
import org.officialstats.advocacy.report.ReferenceLine;
import org.officialstats.advocacy.report.ReportDocument;
import org.officialstats.advocacy.report.RunningText;
import org.officialstats.advocacy.report.StatusWord;
import org.officialstats.advocacy.report.Strong;
import org.officialstats.advocacy.report.Table;
import org.officialstats.advocacy.report.TableCell;
import org.officialstats.advocacy.report.TableColumn;
import org.officialstats.advocacy.report.TableRow;
import org.officialstats.advocacy.report.Text;
import org.officialstats.advocacy.report.Tone;

/**
 * A report with every kind of block, in each language of the United Nations.
 *
 * @param language its tag
 * @param title the title
 * @param contents the heading of the table of contents
 * @param section a heading
 * @param words a few words
 * @param sentence a sentence, with brackets, a number and a Latin name
 * @param remark a footnote
 * @param page the label of a page
 */
record LanguageSample(
    String language,
    String title,
    String contents,
    String section,
    String words,
    String sentence,
    String remark,
    String page) {

  static final List<LanguageSample> ALL = List.of(
      new LanguageSample(
          "en",
          "Quarterly update of the advocacy strategy",
          "Contents",
          "Data access agreements",
          "New data sources",
          "In the first quarter of 2024 the group signed 3 of 6 agreements (50 %) with producers such as Example Telecom (Geneva).",
          "Agreements that were prolonged are counted once.",
          "Page {page} of {pages}"),
      new LanguageSample(
          "fr",
          "Bulletin trimestriel de la stratégie de plaidoyer",
          "Sommaire",
          "Accords d’accès aux données",
          "Nouvelles sources de données",
          "Au premier trimestre 2024, le groupe a signé 3 des 6 accords (50 %) avec des producteurs tels qu’Example Telecom (Genève) : « un début ».",
          "Les accords prolongés ne sont comptés qu’une fois.",
          "Page {page} sur {pages}"),
      new LanguageSample(
          "es",
          "Informe trimestral de la estrategia de promoción",
          "Índice",
          "Acuerdos de acceso a los datos",
          "Nuevas fuentes de datos",
          "En el primer trimestre de 2024 el grupo firmó 3 de 6 acuerdos (50 %) con productores como Example Telecom (Ginebra). ¿Bastará?",
          "Los acuerdos prorrogados se cuentan una sola vez.",
          "Página {page} de {pages}"),
      new LanguageSample(
          "ru",
          "Ежеквартальный обзор информационной стратегии",
          "Содержание",
          "Соглашения о доступе к данным",
          "Новые источники данных",
          "В первом квартале 2024 года группа подписала 3 из 6 соглашений (50 %) с производителями данных, такими как «Example Telecom» (Женева).",
          "Продлённые соглашения учитываются один раз.",
          "Страница {page} из {pages}"),
      new LanguageSample(
          "ar",
          "التحديث الفصلي لاستراتيجية المناصرة",
          "المحتويات",
          "اتفاقات الوصول إلى البيانات",
          "مصادر جديدة للبيانات",
          "في الربع الأول من عام 2024 وقّع الفريق 3 من 6 اتفاقات (50 %) مع جهات منتجة مثل Example Telecom (جنيف)، وقد شُكِّلَ النَّصُّ هُنا لِلتَّجرِبَةِ.",
          "تُحتسب الاتفاقات الممددة مرة واحدة.",
          "الصفحة {page} من {pages}"),
      new LanguageSample(
          "zh-Hans",
          "宣传战略季度更新",
          "目录",
          "数据获取协议",
          "新的数据来源",
          "2024年第一季度，工作组与Example Telecom（日内瓦）等数据生产者签署了6项协议中的3项（50％），其余协议“仍在谈判”。",
          "延长的协议只计算一次。",
          "第{page}页，共{pages}页"));

  /** The report, in one or two columns. */
  ReportDocument report(Layout layout) {
    return SampleReports.blank()
        .language(language)
        .title(title)
        .subtitle("2024-Q1")
        .particulars(List.of(
            new Particular(words, "2024-03-31"),
            new Particular(section, words),
            new Particular(contents, "42")))
        .running(new RunningText(title, words, page))
        .layout(layout)
        .design(new Design(
            Optional.of(new Image(SamplePictures.png(), words, Optional.empty(), 20)),
            Colour.parse("#4B1D52"),
            Colour.parse("#8A3D00")))
        .blocks(blocks())
        .build();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Contents(contents, 2));
    blocks.add(new Heading(1, section, "first"));
    blocks.add(Paragraph.of(
        Text.of(sentence),
        new Footnote(List.of(Text.of(remark), Text.of(" "), Text.of("Example (1)", "en"))),
        Text.of(" "),
        Strong.of(words),
        Text.of(" — "),
        Emphasis.of(words),
        Text.of(" — "),
        CrossReference.of(section, "second"),
        Text.of(", "),
        Hyperlink.of("example.org", URI.create("https://example.org/")),
        Text.of(", "),
        Text.of("Statistics (UN)", "en"),
        Text.of(". " + sentence)));
    blocks.add(new KeyFigures(
        List.of(figure("3 / 6", Tone.GOOD), figure("50 %", Tone.FAIR), figure("0", Tone.POOR))));
    blocks.add(ListBlock.numbered(List.of(
        ListItem.of(sentence),
        ListItem.of(
            Paragraph.of(Text.of(words), Footnote.of(remark)),
            ListBlock.bulleted(List.of(ListItem.of(words), ListItem.of(sentence)))))));
    blocks.add(new Callout(
        Tone.POOR, section, List.of(Paragraph.of(Text.of(sentence), Footnote.of(sentence)))));
    blocks.add(table());
    blocks.add(new Heading(1, words, "second"));
    blocks.add(new Heading(2, section, "third"));
    blocks.add(new Image(SamplePictures.jpeg(), sentence, Optional.of(words), 60));
    blocks.add(chart());
    blocks.add(Paragraph.of((sentence + " ").repeat(6)));
    blocks.add(Note.of(remark));
    return blocks;
  }

  private KeyFigure figure(String value, Tone tone) {
    return new KeyFigure(
        words, value, Optional.of(new StatusWord(section, tone)), List.of(remark, "≥ 30 %"));
  }

  private Table table() {
    return new Table(
        section,
        List.of(
            TableColumn.rowHeader(words),
            TableColumn.text(section),
            TableColumn.number("2023").in(words),
            TableColumn.number("2024").in(words)),
        List.of(
            TableRow.of(
                TableCell.of(words).over(1, 2),
                TableCell.of(Text.of(section), Footnote.of(remark)),
                TableCell.of("1"),
                TableCell.of("2")),
            TableRow.of(TableCell.of(sentence), TableCell.of("3.5 %").over(2, 1)),
            TableRow.of(
                TableCell.of(section),
                TableCell.of(words),
                TableCell.of("5"),
                TableCell.of("−6"))));
  }

  private BarChart chart() {
    return new BarChart(
        section,
        sentence,
        words,
        words,
        List.of("2022", section, "2024"),
        List.of(
            new ChartSeries(words, List.of(value(3), value(6), value(4))),
            new ChartSeries(section, List.of(value(2), value(0), ChartValue.missing(words)))),
        List.of(new ReferenceLine(BigDecimal.valueOf(5), words)));
  }

  private static ChartValue value(int figure) {
    return ChartValue.of(BigDecimal.valueOf(figure), Integer.toString(figure));
  }

  @Override
  public String toString() {
    return language;
  }
}
