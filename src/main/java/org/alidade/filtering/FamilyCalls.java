package org.alidade.filtering;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.AlleleCall;
import org.alidade.model.Contig;
import org.alidade.model.Genotype;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Locus;
import org.alidade.model.Person;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantOrigin;
import org.alidade.model.Zygosity;

/**
 * All of a variant that transmission goes by. Many rows of a table share one.
 *
 * @param place where the variant lies
 * @param calls by person, of the persons that were sequenced
 * @param parentShowsAllele whether a parent of the proband who is called reference shows the allele in some reads: a mosaic
 *        parent is possible
 * @param origin of a variant of a tumour; empty where no tumour is read
 */
record FamilyCalls(Place place, Map<String, Genotype> calls, boolean parentShowsAllele,
        Optional<VariantOrigin> origin) {
    /** Alternative reads in a parent called reference from which a mosaic parent must be thought of (slivar: < 2). */
    static final int MOSAIC_READS = 2;

    FamilyCalls {
        calls = Map.copyOf(calls);
    }

    static FamilyCalls of(FamilyContext family, VariantEvidence evidence) {
        Map<String, Genotype> calls = new HashMap<>();
        family.pedigree().persons().forEach(person -> family.genotype(person, evidence)
                .ifPresent(genotype -> calls.put(person.id(), genotype)));
        boolean shows = family.parents(family.proband()).stream().map(parent -> calls.get(parent.id()))
                .flatMap(genotype -> Optional.ofNullable(genotype).stream())
                .anyMatch(parent -> showsAllele(parent, parent.alternativeReads().orElse(0)));
        return new FamilyCalls(Place.of(evidence.key().build(), evidence.key().contig(), evidence.key().position()),
                calls, shows, family.tumour().map(reading -> reading
                        .origin(reading.control().map(evidence::genotype).orElseGet(Genotype::noCall))));
    }

    /** {@code alternativeReads}: 0 where they are not known. */
    static boolean showsAllele(Genotype parent, int alternativeReads) {
        return parent.isWithoutAlternative() && alternativeReads >= MOSAIC_READS;
    }

    /** The call of a person; empty where the person was not sequenced. */
    Optional<Genotype> genotype(Person person) {
        return Optional.ofNullable(calls.get(person.id()));
    }

    /** The call of a person; no call where the person was not sequenced. */
    Genotype callOf(Person person) {
        return genotype(person).orElseGet(Genotype::noCall);
    }

    /** Whether a call is heterozygous with another alternative allele than this row's, as {@code 1/2}. */
    static boolean hasOtherAllele(Genotype genotype) {
        return genotype.count(AlleleCall.OTHER) == 1;
    }

    static boolean isHeterozygous(Genotype genotype) {
        return genotype.zygosity() == Zygosity.HETEROZYGOUS;
    }

    /** Where a variant lies, as far as transmission goes. */
    enum Place {
        AUTOSOMAL, X, Y, MITOCHONDRIAL;

        static Place of(GenomeBuild build, Contig contig, int position) {
            if (contig.isMitochondrial()) {
                return MITOCHONDRIAL;
            }
            if (!contig.isX() && !contig.isY() || build.isPseudoAutosomal(new Locus(contig, position))) {
                return AUTOSOMAL;
            }
            return contig.isX() ? X : Y;
        }
    }
}
