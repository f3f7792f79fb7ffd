package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.casefile.VcfHeaders;
import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.annotation.GenomicNames;
import org.alidade.model.Gene;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.VariantKey;
import org.alidade.model.Zygosity;
import org.alidade.record.VariantReview;
import org.alidade.report.ReportExtras.Kind;
import org.alidade.report.ReportExtras.SingleAllele;
import org.alidade.report.ReportedVariant;

/** What a report says of its case beyond variants and decisions, gathered from the case's files and the knowledge. */
final class ReportFacts {
    private final CaseSession session;

    ReportFacts(CaseSession session) {
        this.session = session;
    }

    /** The kinds that the headers of the variant files speak of. */
    Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Path file : session.theCase().variantFiles()) {
            VcfHeaders.read(file, new ArrayList<>()).ifPresent(header -> {
                kinds.add(Kind.SMALL);
                for (String line : header.meta()) {
                    kind(line.toUpperCase(Locale.ROOT), kinds);
                }
            });
        }
        return kinds;
    }

    private static void kind(String line, Set<Kind> kinds) {
        if (line.startsWith("##INFO=<ID=SVTYPE") || line.startsWith("##ALT=<ID=INV")) {
            kinds.add(Kind.STRUCTURAL);
        }
        if (line.startsWith("##ALT=<ID=CNV") || line.startsWith("##FORMAT=<ID=CN,")
                || line.startsWith("##ALT=<ID=DEL") || line.startsWith("##ALT=<ID=DUP")) {
            kinds.add(Kind.COPY_NUMBER);
        }
        if (line.startsWith("##INFO=<ID=REPID") || line.startsWith("##INFO=<ID=TRID")) {
            kinds.add(Kind.REPEAT);
        }
        if (line.matches("##CONTIG=<ID=(CHR)?MT?[,>].*")) {
            kinds.add(Kind.MITOCHONDRIAL);
        }
    }

    /** Genes of recessive disease in which the filters kept one heterozygous variant alone. */
    List<SingleAllele> singleAlleles() {
        Map<Gene, List<ScopedVariant>> byGene = new HashMap<>();
        session.variants().kept().filter(variant -> variant.panelGene()
                .filter(entry -> entry.modes().equals(Set.of(ModeOfInheritance.AUTOSOMAL_RECESSIVE))).isPresent())
                .forEach(variant -> byGene.computeIfAbsent(variant.gene().orElseThrow(), gene -> new ArrayList<>())
                        .add(variant));
        String sample = session.theCase().sampleOf(session.theCase().probandId()).orElse("");
        return byGene.entrySet().stream().filter(entry -> entry.getValue().size() == 1)
                .filter(entry -> isHeterozygous(entry.getValue().getFirst(), sample))
                .map(entry -> single(entry.getKey(), entry.getValue().getFirst().evidence().key())).toList();
    }

    private static boolean isHeterozygous(ScopedVariant variant, String sample) {
        return variant.evidence().genotype(sample).zygosity() == Zygosity.HETEROZYGOUS;
    }

    private SingleAllele single(Gene gene, VariantKey key) {
        Optional<PathogenicityClass> given = session.review(key).flatMap(VariantReview::pathogenicity);
        return new SingleAllele(gene, key, given);
    }

    /** Names of the diseases of each variant's gene on the panel, in a language; without a name, the id. */
    Map<VariantKey, List<String>> diseases(List<ReportedVariant> variants, Locale locale) {
        Map<VariantKey, List<String>> names = new HashMap<>();
        for (ReportedVariant variant : variants) {
            List<String> ids = session.indication().flatMap(
                    indication -> variant.shownGene().flatMap(gene -> indication.panel().entry(gene)))
                    .map(entry -> entry.diseases()).orElse(List.of());
            List<String> own = ids.stream().flatMap(id -> session.geneFacts().diseaseName(id, locale)
                    .map(name -> name + " (" + id + ")").stream()).distinct().toList();
            if (!own.isEmpty()) {
                names.put(variant.evidence().key(), own);
            }
        }
        return names;
    }

    Map<VariantKey, String> genomicNames(List<ReportedVariant> variants, GenomicNames namer) throws IOException {
        Map<VariantKey, String> names = new HashMap<>();
        for (ReportedVariant variant : variants) {
            namer.of(variant.evidence()).ifPresent(name -> names.put(variant.evidence().key(), name));
        }
        return names;
    }
}
