package org.alidade.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alidade.casefile.Meeting;
import org.alidade.filtering.FilterSettings;
import org.alidade.model.Gene;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.VariantKey;
import org.alidade.quality.CaseCoverage;

/**
 * What a report says beyond the case and its variants.
 *
 * @param coverage of the panel's genes; empty where nobody's reads are at hand
 * @param kinds the kinds of variants that were sought, as far as the headers of the variant files tell
 * @param singleAlleles genes of recessive diseases in which one heterozygous variant alone was kept
 * @param filters what the variants were read with
 * @param genomicNames names on the genome by HGVS, with the accession of the chromosome
 * @param notes what a person said of reported variants
 * @param diseases names of the diseases for which a reported variant is reported
 * @param texts what replaces or adds to the proposed texts
 * @param held meetings that were held at the station
 */
public record ReportExtras(ReportEdition edition, Optional<CaseCoverage> coverage, Set<Kind> kinds,
        List<SingleAllele> singleAlleles, Optional<FilterSettings> filters, Map<VariantKey, String> genomicNames,
        Map<VariantKey, VariantNote> notes, Map<VariantKey, List<String>> diseases, Texts texts, List<Meeting> held) {
    public ReportExtras {
        kinds = Set.copyOf(kinds);
        singleAlleles = List.copyOf(singleAlleles);
        genomicNames = Map.copyOf(genomicNames);
        notes = Map.copyOf(notes);
        diseases = Map.copyOf(diseases);
        held = List.copyOf(held);
    }

    /** Kinds of variants that callers seek apart. */
    public enum Kind {
        SMALL, STRUCTURAL, COPY_NUMBER, REPEAT, MITOCHONDRIAL
    }

    /** One heterozygous variant alone in a gene of recessive disease. {@code given}: the class a person gave it. */
    public record SingleAllele(Gene gene, VariantKey variant, Optional<PathogenicityClass> given) {
    }

    /**
     * Words of persons.
     *
     * @param synthesis replaces the proposed sentences of the result; may be empty
     * @param lay what the family reads; empty: no page for it
     * @param incidental a finding unrelated to the indication
     */
    public record Texts(String synthesis, Optional<String> lay, Optional<Incidental> incidental) {
        public static Texts none() {
            return new Texts("", Optional.empty(), Optional.empty());
        }
    }

    /** {@code reader}: the second authorised reader who recorded it. */
    public record Incidental(String words, String reader, LocalDate date) {
    }

    /** A first report of which nothing further is known. */
    public static ReportExtras none() {
        return new ReportExtras(ReportEdition.first(), Optional.empty(), Set.of(), List.of(), Optional.empty(),
                Map.of(),
                Map.of(), Map.of(), Texts.none(), List.of());
    }

    VariantNote note(ReportedVariant variant) {
        return notes.getOrDefault(variant.evidence().key(), VariantNote.none());
    }
}
