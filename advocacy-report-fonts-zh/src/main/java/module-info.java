import org.jspecify.annotations.NullMarked;

/** Fonts for reports in Chinese. */
@NullMarked
module org.officialstats.advocacy.report.fonts.zh {
  requires transitive org.officialstats.advocacy.report.fonts;
  requires static org.jspecify;

  exports org.officialstats.advocacy.report.fonts.zh;

  provides org.officialstats.advocacy.report.fonts.FontFamilyProvider with
      org.officialstats.advocacy.report.fonts.zh.NotoSansSc;
}
