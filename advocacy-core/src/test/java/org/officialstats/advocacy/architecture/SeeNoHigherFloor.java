package org.officialstats.advocacy.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Since every dependency goes down, there is no cycle between floors either. */
final class SeeNoHigherFloor extends ArchCondition<JavaClass> {
  SeeNoHigherFloor() {
    super("see no package that stands above their own");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> goesUp(dependency))
        .forEach(dependency ->
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
  }

  private static boolean goesUp(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    return Floors.isOurs(target) && Floors.of(target) > Floors.of(dependency.getOriginClass());
  }
}
