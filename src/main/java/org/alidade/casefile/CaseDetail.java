package org.alidade.casefile;

import org.alidade.model.LocalizedText;

/** A fact of a case that has a name and a value: the MRI pattern of a leukodystrophy, the family's history. */
public record CaseDetail(LocalizedText name, LocalizedText value) {
}
