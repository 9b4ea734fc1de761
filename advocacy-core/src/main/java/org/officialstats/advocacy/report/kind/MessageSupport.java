package org.officialstats.advocacy.report.kind;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.officialstats.advocacy.model.casestudy.CaseStudy;
import org.officialstats.advocacy.model.material.Material;
import org.officialstats.advocacy.model.message.KeyMessage;

/**
 * What stands behind a message: proof, material and languages. It is judged by all records, whoever may see them, so that
 * nobody is told of a gap that there is not.
 *
 * @param message the message
 * @param proofs the case studies in the list that support it
 * @param materials the materials in circulation that carry it in its present version
 * @param missingLanguages the required languages that it has no text in
 */
record MessageSupport(
    KeyMessage message,
    List<CaseStudy> proofs,
    List<Material> materials,
    List<String> missingLanguages) {
  MessageSupport {
    proofs = ImmutableList.copyOf(proofs);
    materials = ImmutableList.copyOf(materials);
    missingLanguages = ImmutableList.copyOf(missingLanguages);
  }

  static MessageSupport of(Page page, KeyMessage message) {
    return new MessageSupport(
        message,
        message.caseStudies().stream()
            .flatMap(id -> page.snapshot().find(CaseStudy.class, id).stream())
            .filter(study -> study.state().isInTheList())
            .toList(),
        Materials.inCirculation(page).stream()
            .filter(material -> material.messages().contains(message.inThisVersion()))
            .toList(),
        page.strategy().requiredLanguages().stream()
            .filter(language -> !message.text().has(language))
            .toList());
  }
}
