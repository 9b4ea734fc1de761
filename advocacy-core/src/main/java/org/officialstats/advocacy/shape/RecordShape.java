package org.officialstats.advocacy.shape;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.officialstats.advocacy.model.Listed;

/** What a record is made of, and how to make one. */
public final class RecordShape {
  private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
    @Override
    protected RecordShape computeValue(Class<?> type) {
      return new RecordShape(type, ImmutableMap.of());
    }
  };

  private final Class<?> type;
  private final ImmutableMap<String, Component> components;

  /** Found when the first record is made: most shapes are only looked at when a process starts. */
  private final Supplier<MethodHandle> constructor;

  private RecordShape(Class<?> type, Map<TypeVariable<?>, Type> arguments) {
    this.type = type;
    this.components = Arrays.stream(type.getRecordComponents())
        .map(component -> describe(component, arguments))
        .collect(ImmutableMap.toImmutableMap(Component::name, component -> component));
    this.constructor = Suppliers.memoize(() -> canonicalConstructor(type));
  }

  /** The shape of a record type. */
  public static RecordShape of(Class<?> type) {
    if (!requireNonNull(type, "type").isRecord()) {
      throw new IllegalArgumentException(type.getName() + " is not a record");
    }
    return SHAPES.get(type);
  }

  /** The shape of a record type with type arguments. */
  static RecordShape of(ParameterizedType type, Map<TypeVariable<?>, Type> outer) {
    Class<?> raw = (Class<?>) type.getRawType();
    TypeVariable<?>[] variables = raw.getTypeParameters();
    ImmutableMap.Builder<TypeVariable<?>, Type> arguments = ImmutableMap.builder();
    for (int i = 0; i < variables.length; i++) {
      Type argument = type.getActualTypeArguments()[i];
      arguments.put(variables[i], outer.getOrDefault(argument, argument));
    }
    return new RecordShape(raw, arguments.buildOrThrow());
  }

  /** The type of the records. */
  public Class<?> type() {
    return type;
  }

  /** The components in the order in which they are declared. */
  public List<Component> components() {
    return components.values().asList();
  }

  /** The component with this name. */
  public Optional<Component> component(String name) {
    return Optional.ofNullable(components.get(name));
  }

  /** The names of the components in order. */
  public List<String> names() {
    return components.keySet().asList();
  }

  /** Whether the component is the record's own id, not one that points elsewhere. */
  public boolean isOwnId(Component component) {
    return component.name().equals("id")
        && component.form() instanceof Form.Single single
        && single.target().filter(Kinds.nameOf(type)::equals).isPresent();
  }

  /**
   * A record of these values.
   *
   * @param values a value for each component, in order
   * @throws RuntimeException what the canonical constructor throws
   */
  public Object newInstance(List<Object> values) {
    try {
      return requireNonNull((Object) constructor.get().invokeExact(values.toArray()));
    } catch (RuntimeException | Error refused) {
      throw refused;
    } catch (Throwable impossible) {
      throw new IllegalStateException(type.getName() + " cannot be made", impossible);
    }
  }

  @Override
  public String toString() {
    return "shape of " + type.getSimpleName();
  }

  private static Component describe(
      RecordComponent component, Map<TypeVariable<?>, Type> arguments) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return new Component(
        component.getName(),
        Forms.of(component.getGenericType(), arguments),
        Optional.ofNullable(component.getAnnotation(Listed.class)).map(Listed::value),
        handle(() -> MethodHandles.lookup().unreflect(accessor))
            .asType(MethodType.genericMethodType(1)));
  }

  private static MethodHandle canonicalConstructor(Class<?> type) {
    Class<?>[] types = Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
    return handle(() -> {
          Constructor<?> constructor = type.getDeclaredConstructor(types);
          constructor.setAccessible(true);
          return MethodHandles.lookup().unreflectConstructor(constructor);
        })
        .asType(MethodType.genericMethodType(types.length))
        .asSpreader(Object[].class, types.length);
  }

  private interface Finder {
    MethodHandle find() throws ReflectiveOperationException;
  }

  private static MethodHandle handle(Finder finder) {
    try {
      return finder.find();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(
          "a record without canonical constructor or accessor", impossible);
    }
  }
}
