package org.officialstats.advocacy.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.officialstats.advocacy.evaluation.Evaluation;
import org.officialstats.advocacy.model.Entity;
import org.officialstats.advocacy.model.message.KeyMessage;

class KindsTest {
  @Test
  void knowsEveryEntityOfTheModel() {
    assertThat(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.officialstats.advocacy.model")
                .stream()
                .filter(type -> type.isAssignableTo(Entity.class) && !type.isInterface())
                .map(JavaClass::getName))
        .hasSizeGreaterThan(25)
        .containsExactlyInAnyOrderElementsOf(
            Kinds.entities().stream().map(Class::getName).toList());
  }

  @Test
  void findsATypeByItsName() {
    assertThat(Kinds.find("key-message")).contains(KeyMessage.class);
    assertThat(Kinds.find("keymessage")).isEmpty();
  }

  @Test
  void findsTheNamedPartsOfEntities() {
    assertThat(Kinds.parts())
        .containsEntry("segment", "strategy")
        .containsEntry("output", "strategy")
        .containsEntry("workplan-item", "workplan")
        .doesNotContainKey("strategy");
  }

  @Test
  void everyEntityAndEveryEvaluationHasAShape() {
    Kinds.entities().forEach(type -> new Depths().visit(RecordShape.of(type)));
    new Depths().visit(RecordShape.of(Evaluation.class));
  }
}
