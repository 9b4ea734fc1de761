package org.officialstats.advocacy.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.stream.Stream;

final class ShowOnlyExportedTypes extends ArchCondition<JavaClass> {
  ShowOnlyExportedTypes() {
    super("show only java.* and exported types in their signatures");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    shown(type)
        .map(JavaClass::getBaseComponentType)
        .filter(shown -> !isAllowed(shown))
        .distinct()
        .forEach(shown -> events.add(SimpleConditionEvent.violated(
            type, type.getName() + " shows " + shown.getName() + " in its signature")));
  }

  private static Stream<JavaClass> shown(JavaClass type) {
    Stream<? extends JavaType> supertypes =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<JavaType> fields =
        type.getFields().stream().filter(ExportedTypes::isExported).map(JavaField::getType);
    Stream<JavaType> codeUnits = type.getCodeUnits().stream()
        .filter(ExportedTypes::isExported)
        .flatMap(ShowOnlyExportedTypes::shown);
    return Stream.of(supertypes, fields, codeUnits)
        .flatMap(types -> types)
        .map(JavaType::getAllInvolvedRawTypes)
        .flatMap(Collection::stream);
  }

  private static Stream<JavaType> shown(JavaCodeUnit codeUnit) {
    return Stream.of(
            Stream.of(codeUnit.getReturnType()),
            codeUnit.getParameterTypes().stream(),
            codeUnit.getExceptionTypes().stream().map(JavaType.class::cast))
        .flatMap(types -> types);
  }

  private static boolean isAllowed(JavaClass shown) {
    return shown.isPrimitive()
        || shown.getPackageName().startsWith("java.")
        || ExportedTypes.isExported(shown);
  }
}
