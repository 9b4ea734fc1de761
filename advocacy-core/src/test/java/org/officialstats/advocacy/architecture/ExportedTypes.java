package org.officialstats.advocacy.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import org.officialstats.advocacy.model.Id;

/** What the module descriptor of core gives to hosts and plug-ins. */
final class ExportedTypes {
  private static final Set<String> PACKAGES = descriptor().exports().stream()
      .filter(exports -> !exports.isQualified())
      .map(ModuleDescriptor.Exports::source)
      .collect(toUnmodifiableSet());

  private ExportedTypes() {}

  static DescribedPredicate<JavaClass> areExported() {
    return DescribedPredicate.describe("are exported", ExportedTypes::isExported);
  }

  static boolean isExported(JavaClass type) {
    return PACKAGES.contains(type.getPackageName())
        && isVisible(type)
        && type.getEnclosingClass().map(ExportedTypes::isExported).orElse(true);
  }

  static boolean isExported(JavaMember member) {
    return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
  }

  private static boolean isVisible(JavaClass type) {
    return !type.getModifiers().contains(PRIVATE)
        && (type.getModifiers().contains(PUBLIC) || type.getModifiers().contains(PROTECTED));
  }

  private static ModuleDescriptor descriptor() {
    ModuleFinder finder = ModuleFinder.of(location());
    return finder.find(Floors.DOOR).orElseThrow().descriptor();
  }

  private static Path location() {
    try {
      return Path.of(
          Id.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
