package org.officialstats.advocacy.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the tests of reports one {@link ExampleReports}: entered by the first that asks, closed after the last test. */
final class SharedExample implements ParameterResolver {
  private static final Path FOLDER = Path.of("target", "example");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == ExampleReports.class;
  }

  @Override
  public ExampleReports resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.create(SharedExample.class))
        .getOrComputeIfAbsent(FOLDER, SharedExample::entered, ExampleReports.class);
  }

  private static ExampleReports entered(Path folder) {
    try {
      return ExampleReports.in(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
