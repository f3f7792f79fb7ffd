package org.alidade.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alidade.filtering.FilterVerdict;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.Verdict;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.ranking.Candidate;

/** {@code candidates.tsv}: one line per variant of each candidate; the partners of a pair share their rank. */
public final class CandidatesTsv {
    private static final String[] HEADER = {"rank", "gene", "hgnc_id", "contig", "pos", "ref", "alt", "type",
            "zygosity", "inheritance", "hgvs_c", "hgvs_p", "consequence", "gnomad_af", "clinvar", "class", "score",
            "phenotype_score", "variant_score", "partner", "filters_failed"};

    private CandidatesTsv() {
    }

    /**
     * Writes the list.
     *
     * @param sample the proband's name in the files, whose zygosity is written
     * @param classOf the class a person gave to a variant, where there is one
     */
    public static void write(Writer out, List<Candidate> candidates, Optional<String> sample,
            Function<VariantKey, Optional<PathogenicityClass>> classOf) throws IOException {
        TsvWriter tsv = new TsvWriter(out, HEADER);
        for (Candidate candidate : candidates) {
            for (ScopedVariant variant : candidate.variants()) {
                tsv.line(line(candidate, variant, sample, classOf.apply(variant.evidence().key())));
            }
        }
    }

    private static List<String> line(Candidate candidate, ScopedVariant variant, Optional<String> sample,
            Optional<PathogenicityClass> given) {
        VariantEvidence evidence = variant.evidence();
        VariantKey written = evidence.origin().asWritten();
        Optional<Gene> gene = candidate.gene();
        Optional<TranscriptConsequence> shown = gene.flatMap(evidence::chosen).or(evidence::chosen);
        return List.of(Integer.toString(candidate.rank()), gene.map(Gene::symbol).orElse(""),
                gene.flatMap(Gene::hgncId).orElse(""), written.contig().name(), Integer.toString(written.position()),
                written.ref(), written.alt(), lower(evidence.type()),
                sample.map(name -> lower(evidence.genotype(name).zygosity())).orElse(""),
                candidate.inheritance().map(InheritanceMatch::text).orElse(""),
                shown.map(CandidatesTsv::hgvsC).orElse(""),
                shown.flatMap(TranscriptConsequence::hgvsP).orElse(""),
                shown.map(TranscriptConsequence::terms).orElse(""),
                TsvWriter.number(
                        evidence.frequency().map(frequency -> frequency.highest()).orElse(OptionalDouble.empty())),
                evidence.clinVar().map(ClinVarAssertion::significance).orElse(""),
                given.map(PathogenicityClass::code).orElse(""), TsvWriter.number(candidate.score()),
                candidate.phenotypeScore().map(TsvWriter::number).orElse(""),
                TsvWriter.number(candidate.variantScore()), partner(candidate, variant), failed(variant));
    }

    private static String hgvsC(TranscriptConsequence consequence) {
        String prefix = consequence.transcript().isEmpty() ? "" : consequence.transcript() + ":";
        return consequence.hgvsC().map(change -> prefix + change).orElse("");
    }

    private static String partner(Candidate candidate, ScopedVariant variant) {
        return candidate.variants().stream().filter(other -> other != variant)
                .map(other -> other.evidence().origin().asWritten().text()).collect(Collectors.joining(","));
    }

    private static String failed(ScopedVariant variant) {
        return variant.verdicts().values().stream().filter(verdict -> verdict.verdict() == Verdict.FAIL)
                .map(FilterVerdict::filter).sorted().map(filter -> filter.code()).collect(Collectors.joining(","));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
