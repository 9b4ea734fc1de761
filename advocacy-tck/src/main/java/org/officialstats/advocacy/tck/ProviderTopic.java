package org.officialstats.advocacy.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.spi.Provider;
import org.officialstats.advocacy.spi.Setting;

/** What every provider is: dull, described, and found. */
abstract class ProviderTopic {
  private static final String KEBAB_CASE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  abstract Provider provider();

  @Test
  void hasAnIdInKebabCase() {
    assertThat(provider().id()).matches(KEBAB_CASE);
  }

  @Test
  void saysTheSameOfItselfEachTime() throws ReflectiveOperationException {
    Provider provider = provider();
    Provider another = constructor().newInstance();

    assertThat(provider.id()).isEqualTo(provider().id()).isEqualTo(another.id());
    assertThat(names(provider)).isEqualTo(names(provider)).isEqualTo(names(another));
  }

  @Test
  void isAPublicFinalClass() {
    Class<?> type = provider().getClass();

    assertThat(Modifier.isPublic(type.getModifiers())).as("%s is public", type).isTrue();
    assertThat(Modifier.isFinal(type.getModifiers())).as("%s is final", type).isTrue();
  }

  @Test
  void hasAPublicConstructorWithoutParameters() throws ReflectiveOperationException {
    assertThat(constructor().newInstance()).isInstanceOf(Provider.class);
  }

  @Test
  void keepsNoStaticState() {
    assertThat(Arrays.stream(provider().getClass().getDeclaredFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
            .filter(field -> !Modifier.isFinal(field.getModifiers()))
            .map(Field::getName))
        .as("static fields that are not final")
        .isEmpty();
  }

  @Test
  void isNamedInMetaInfServices() throws IOException {
    for (Class<?> role : Descriptors.roles(provider().getClass())) {
      assertThat(Descriptors.servicesOf(provider().getClass(), role))
          .as("META-INF/services/%s", role.getName())
          .contains(provider().getClass().getName());
    }
  }

  @Test
  void isProvidedByItsModuleIfItHasOne() throws IOException {
    for (Class<?> role : Descriptors.roles(provider().getClass())) {
      Descriptors.module(provider().getClass())
          .ifPresent(module -> assertThat(Descriptors.provided(module, role))
              .as("provides %s in the module %s", role.getName(), module.name())
              .contains(provider().getClass().getName()));
    }
  }

  @Test
  void isFoundByServiceDiscovery() {
    Class<?> type = provider().getClass();

    assertThat(Descriptors.roles(type)).as("what %s provides", type).isNotEmpty();
    for (Class<?> role : Descriptors.roles(type)) {
      assertThat(Descriptors.found(type, role))
          .as("providers of %s", role.getName())
          .anyMatch(found -> found.equals(type));
    }
  }

  @Test
  void declaresSettingsWithNamesOfTheirOwnInKebabCase() {
    assertThat(names(provider()))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches(KEBAB_CASE));
  }

  @Test
  void saysWhatEachSettingIsFor() {
    assertThat(provider().settings())
        .allSatisfy(setting -> assertThat(setting.description())
            .as("the description of '%s'", setting.name())
            .isNotBlank()
            .endsWith("."));
  }

  @Test
  void hidesSettingsThatAreSecret() {
    assertThat(provider().settings())
        .filteredOn(setting -> setting.name().matches("(.*-)?(password|secret|token|passphrase)"))
        .allMatch(Setting::secret);
  }

  @Test
  void checksSettingsWithoutFailing() {
    assertThat(provider().settings())
        .allSatisfy(setting -> List.of("", " ", "\u0000", "x".repeat(10_000), "\ud83d\udcca")
            .forEach(value -> assertThat(setting.check().apply(value)).isNotNull()));
  }

  private static List<String> names(Provider provider) {
    return provider.settings().stream().map(Setting::name).toList();
  }

  private Constructor<? extends Provider> constructor() throws ReflectiveOperationException {
    return provider().getClass().getConstructor();
  }
}
