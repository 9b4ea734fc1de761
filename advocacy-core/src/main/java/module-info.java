import org.jspecify.annotations.NullMarked;

/** Domain model, JSON form, tracker, evaluation, report model and plugin SPI. */
@NullMarked
module org.officialstats.advocacy {
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires static io.soabase.recordbuilder.core;
  requires static java.compiler;
  requires static org.jspecify;

  exports org.officialstats.advocacy;
  exports org.officialstats.advocacy.audit;
  exports org.officialstats.advocacy.definition;
  exports org.officialstats.advocacy.evaluation;
  exports org.officialstats.advocacy.json;
  exports org.officialstats.advocacy.log;
  exports org.officialstats.advocacy.model;
  exports org.officialstats.advocacy.model.audience;
  exports org.officialstats.advocacy.model.casestudy;
  exports org.officialstats.advocacy.model.event;
  exports org.officialstats.advocacy.model.material;
  exports org.officialstats.advocacy.model.measurement;
  exports org.officialstats.advocacy.model.message;
  exports org.officialstats.advocacy.model.partner;
  exports org.officialstats.advocacy.model.resource;
  exports org.officialstats.advocacy.model.strategy;
  exports org.officialstats.advocacy.model.workplan;
  exports org.officialstats.advocacy.report;
  exports org.officialstats.advocacy.report.form;
  exports org.officialstats.advocacy.report.kind;
  exports org.officialstats.advocacy.report.scene;
  exports org.officialstats.advocacy.snapshot;
  exports org.officialstats.advocacy.spi;

  uses org.officialstats.advocacy.spi.IndicatorProvider;
  uses org.officialstats.advocacy.spi.ReportKindProvider;
  uses org.officialstats.advocacy.spi.ReportRendererProvider;
  uses org.officialstats.advocacy.spi.RuleProvider;
  uses org.officialstats.advocacy.spi.StoreProvider;

  provides org.officialstats.advocacy.spi.IndicatorProvider with
      org.officialstats.advocacy.catalogue.StandardIndicators;
  provides org.officialstats.advocacy.spi.RuleProvider with
      org.officialstats.advocacy.catalogue.StandardRules;
  provides org.officialstats.advocacy.spi.StoreProvider with
      org.officialstats.advocacy.memory.MemoryStoreProvider;
}
