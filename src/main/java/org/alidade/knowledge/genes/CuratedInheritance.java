package org.alidade.knowledge.genes;

import static java.util.Map.entry;
import static org.alidade.model.ModeOfInheritance.AUTOSOMAL_DOMINANT;
import static org.alidade.model.ModeOfInheritance.AUTOSOMAL_RECESSIVE;
import static org.alidade.model.ModeOfInheritance.MATERNAL_EXPRESSION;
import static org.alidade.model.ModeOfInheritance.MITOCHONDRIAL;
import static org.alidade.model.ModeOfInheritance.PATERNAL_EXPRESSION;
import static org.alidade.model.ModeOfInheritance.SOMATIC;
import static org.alidade.model.ModeOfInheritance.UNKNOWN;
import static org.alidade.model.ModeOfInheritance.X_LINKED;
import static org.alidade.model.ModeOfInheritance.X_LINKED_DOMINANT;
import static org.alidade.model.ModeOfInheritance.X_LINKED_RECESSIVE;
import static org.alidade.model.ModeOfInheritance.Y_LINKED;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alidade.model.ModeOfInheritance;

/**
 * What the curators' words for inheritance mean: ClinGen's letters, GenCC's titles (which are HPO's), Gene2Phenotype's
 * allelic requirements, today's and those before 2022. A maternally imprinted gene is expressed from the father only.
 */
final class CuratedInheritance {
    private static final Map<String, Set<ModeOfInheritance>> MEANING = Map.ofEntries(
            entry("ad", Set.of(AUTOSOMAL_DOMINANT)), entry("ar", Set.of(AUTOSOMAL_RECESSIVE)),
            entry("xl", Set.of(X_LINKED)), entry("mt", Set.of(MITOCHONDRIAL)),
            entry("sd", Set.of(AUTOSOMAL_DOMINANT, AUTOSOMAL_RECESSIVE)), entry("ud", Set.of(UNKNOWN)),
            entry("autosomal dominant", Set.of(AUTOSOMAL_DOMINANT)),
            entry("autosomal recessive", Set.of(AUTOSOMAL_RECESSIVE)),
            entry("semidominant", Set.of(AUTOSOMAL_DOMINANT, AUTOSOMAL_RECESSIVE)),
            entry("x-linked", Set.of(X_LINKED)), entry("x-linked dominant", Set.of(X_LINKED_DOMINANT)),
            entry("x-linked recessive", Set.of(X_LINKED_RECESSIVE)), entry("y-linked", Set.of(Y_LINKED)),
            entry("mitochondrial", Set.of(MITOCHONDRIAL)), entry("somatic mosaicism", Set.of(SOMATIC)),
            entry("unknown", Set.of(UNKNOWN)),
            entry("autosomal dominant with maternal imprinting", Set.of(PATERNAL_EXPRESSION)),
            entry("autosomal dominant with paternal imprinting", Set.of(MATERNAL_EXPRESSION)),
            entry("monoallelic_autosomal", Set.of(AUTOSOMAL_DOMINANT)),
            entry("biallelic_autosomal", Set.of(AUTOSOMAL_RECESSIVE)),
            entry("monoallelic_x", Set.of(X_LINKED)), entry("monoallelic_x_hemizygous", Set.of(X_LINKED_RECESSIVE)),
            entry("monoallelic_x_hem", Set.of(X_LINKED_RECESSIVE)),
            entry("monoallelic_x_het", Set.of(X_LINKED_DOMINANT)),
            entry("monoallelic_y_hem", Set.of(Y_LINKED)),
            entry("monoallelic_x_heterozygous", Set.of(X_LINKED_DOMINANT)),
            entry("monoallelic_y_hemizygous", Set.of(Y_LINKED)),
            entry("monoallelic_par", Set.of(AUTOSOMAL_DOMINANT)), entry("biallelic_par", Set.of(AUTOSOMAL_RECESSIVE)),
            entry("monoallelic", Set.of(AUTOSOMAL_DOMINANT)), entry("biallelic", Set.of(AUTOSOMAL_RECESSIVE)),
            entry("both", Set.of(AUTOSOMAL_DOMINANT, AUTOSOMAL_RECESSIVE)),
            entry("hemizygous", Set.of(X_LINKED_RECESSIVE)), entry("mosaic", Set.of(SOMATIC)),
            entry("uncertain", Set.of(UNKNOWN)));

    private CuratedInheritance() {
    }

    /** Empty where the word says something that our modes do not (digenic, imprinted without a side). */
    static Set<ModeOfInheritance> modes(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace(" inheritance", "");
        return MEANING.getOrDefault(word, Set.of());
    }
}
