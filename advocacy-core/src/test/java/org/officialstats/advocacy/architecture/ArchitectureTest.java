package org.officialstats.advocacy.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the class files to the directions of docs/concepts/architecture.md. */
class ArchitectureTest {
  /** Fewer classes than this mean that the importer missed the house; raise it as the house grows. */
  private static final int LEAST_CLASSES = 700;

  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages(Floors.DOOR);

  private static final DescribedPredicate<JavaCall<?>> NO_CLOCK = DescribedPredicate.describe(
      "now() takes no clock",
      call -> call.getTargetOwner().getPackageName().startsWith("java.time")
          && call.getName().equals("now")
          && call.getTarget().getRawParameterTypes().stream()
              .noneMatch(type -> type.isEquivalentTo(Clock.class)));

  @Test
  void seesEnoughClassesToMeanIt() {
    assertThat(CORE).hasSizeGreaterThanOrEqualTo(LEAST_CLASSES);
  }

  @Test
  void everyPackageHasItsFloor() {
    assertThat(CORE)
        .filteredOn(type -> Floors.of(type) < 0)
        .extracting(JavaClass::getPackageName)
        .as("packages that Floors does not know")
        .isEmpty();
  }

  @Test
  void thePageOnArchitectureNamesThePackagesFromTheBottomToTheTop() throws IOException {
    Pattern row = Pattern.compile("\\| `….([a-z.*]+)` \\|.*");
    List<String> page = Files.readAllLines(Path.of("..", "docs", "concepts", "architecture.md"));
    List<String> named = page.stream()
        .map(row::matcher)
        .filter(Matcher::matches)
        .map(match -> match.group(1))
        .toList();
    assertThat(named)
        .containsExactlyElementsOf(Floors.BELOW_THE_DOOR.stream()
            .filter(floor -> !floor.equals(Floors.NOT_YET_BUILT))
            .toList());
  }

  @Test
  void noFloorSeesAHigherOne() {
    check(classes().should(new SeeNoHigherFloor()));
  }

  @Test
  void exportedSignaturesShowOnlyTheJdkAndExportedTypes() {
    check(classes()
        .that(ExportedTypes.areExported())
        .should(new ShowOnlyExportedTypes())
        .because("a host may pin another version of what we use inside"));
  }

  @Test
  void pluginContractsDoNotSeeTheJsonForm() {
    check(noClasses()
        .that()
        .resideInAPackage("..advocacy.spi..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..advocacy.json..", "..advocacy.shape.."));
  }

  @Test
  void onlyTheJsonFormSeesJackson() {
    check(noClasses()
        .that()
        .resideOutsideOfPackage("..advocacy.json..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.."));
  }

  @Test
  void onlyDiscoveryLooksForProviders() {
    check(noClasses()
        .that()
        .resideOutsideOfPackage("..advocacy.discovery..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ServiceLoader.class));
  }

  @Test
  void nobodyReadsAClockOfItsOwn() {
    check(classes().should(never(callMethodWhere(NO_CLOCK))));
  }

  @Test
  void nobodyAsksForTheContextClassLoader() {
    check(noClasses().should().callMethod(Thread.class, "getContextClassLoader"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CORE);
  }
}
