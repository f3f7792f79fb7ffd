package org.alidade.model;

import java.util.Optional;

/**
 * One person of a pedigree.
 *
 * @param id the identifier in the pedigree, which is also the sample's name in the files unless the case says otherwise
 * @param fatherId the father's id, where he stands in the pedigree
 * @param motherId the mother's id, where she stands in the pedigree
 */
public record Person(String id, Sex sex, AffectedStatus status, Optional<String> fatherId, Optional<String> motherId) {
}
