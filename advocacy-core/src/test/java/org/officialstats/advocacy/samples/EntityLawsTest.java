package org.officialstats.advocacy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.Sensitivity;

/** What holds for every kind of entity. */
class EntityLawsTest {
  @Property(tries = 300)
  void isRebuiltAsItWasByItsBuilder(@ForAll("entities") Entity entity) throws Exception {
    assertThat(rebuilt(entity)).isEqualTo(entity).hasSameHashCodeAs(entity).isNotSameAs(entity);
  }

  @Property(tries = 300)
  void keepsCollectionsThatNobodyCanChange(@ForAll("entities") Entity entity) {
    components(entity).forEach(component -> {
      Object value = value(entity, component);
      if (value instanceof Collection<?> collection) {
        assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
      } else if (value instanceof Map<?, ?> map) {
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
      }
    });
  }

  @Property(tries = 300)
  void keepsLabelsInTheOrderOfTheirNames(@ForAll("entities") Entity entity) {
    assertThat(List.copyOf(entity.labels().keySet())).isSorted();
  }

  @Example
  void beginsWithItsIdAndEndsWithLabelsAndSensitivity() {
    for (Arbitrary<? extends Entity> kind : EntityArbitraries.kinds()) {
      List<String> names =
          components(kind.sample()).map(RecordComponent::getName).toList();

      assertThat(names).startsWith("id").endsWith("labels", "sensitivity");
    }
  }

  @Example
  void namesTheFirstComponentThatWasForgotten() {
    for (Arbitrary<? extends Entity> kind : EntityArbitraries.kinds()) {
      Class<?> type = kind.sample().getClass();
      List<String> names =
          Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();

      assertThatThrownBy(() -> built(invoke(type, null, "builder")))
          .as(type.getSimpleName())
          .isInstanceOf(NullPointerException.class)
          .satisfies(missing -> assertThat(names).contains(missing.getMessage()));
    }
  }

  @Example
  void refusesNullForEveryComponent() {
    Set<String> accepted = new TreeSet<>();
    for (Arbitrary<? extends Entity> kind : EntityArbitraries.kinds()) {
      kind.sampleStream()
          .limit(10)
          .forEach(entity -> components(entity)
              .filter(component -> !component.getType().isPrimitive())
              .filter(component -> !(catchThrowable(() -> constructed(entity, component))
                  instanceof NullPointerException))
              .forEach(component -> accepted.add(entity.key().kind() + " " + component.getName())));
    }
    assertThat(accepted).isEmpty();
  }

  @Example
  void statesWhoMaySeeItUnlessTold() throws Exception {
    for (Arbitrary<? extends Entity> kind : EntityArbitraries.kinds()) {
      Object builder = invoke(kind.sample().getClass(), null, "builder");

      assertThat(builder.toString())
          .containsAnyOf(Stream.of(Sensitivity.values()).map(Enum::name).toArray(String[]::new));
    }
  }

  @Provide
  Arbitrary<Entity> entities() {
    return EntityArbitraries.entities();
  }

  private static Stream<RecordComponent> components(Entity entity) {
    return Stream.of(entity.getClass().getRecordComponents());
  }

  private static Object value(Entity entity, RecordComponent component) {
    try {
      return component.getAccessor().invoke(entity);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** The same entity with null for one component. */
  private static Object constructed(Entity entity, RecordComponent missing) throws Throwable {
    Class<?>[] types = components(entity).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = components(entity)
        .map(component -> component.getName().equals(missing.getName())
            ? Optional.empty()
            : Optional.of(value(entity, component)))
        .map(value -> value.orElse(null))
        .toArray();
    try {
      return entity.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static Object rebuilt(Entity entity) throws Exception {
    return built(invoke(entity.getClass(), entity, "toBuilder"));
  }

  private static Object built(Object builder) throws Exception {
    return invoke(builder.getClass(), builder, "build");
  }

  private static Object invoke(Class<?> type, Object target, String name) throws Exception {
    Method method = type.getMethod(name);
    try {
      return method.invoke(target);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw thrown;
    }
  }
}
