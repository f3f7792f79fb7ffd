package org.alidade.variants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alidade.model.AlleleCall;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Genotype;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Predictions;
import org.alidade.model.RecordOrigin;
import org.alidade.model.SiteQuality;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.TranscriptScores;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;

/** How a row stands in the file. A change of this order is a new {@link TableFile#FORMAT}. */
final class EvidenceCodec {
    private static final AlleleCall[] CALLS = AlleleCall.values();
    private static final Consequence[] CONSEQUENCES = Consequence.values();
    private static final VariantType[] TYPES = VariantType.values();

    private EvidenceCodec() {
    }

    static void write(VariantEvidence evidence, ByteWriter out) {
        key(evidence.key(), out);
        out.flag(evidence.normalised());
        out.number(evidence.type().ordinal());
        out.list(List.copyOf(evidence.genotypes().entrySet()), entry -> {
            out.shared(entry.getKey());
            genotype(entry.getValue(), out);
        });
        out.decimal(evidence.quality().quality());
        out.list(evidence.quality().filters(), out::shared);
        out.flag(evidence.quality().filtersApplied());
        out.list(evidence.consequences(), entry -> consequence(entry, out));
        out.optional(evidence.frequency(), frequency -> {
            out.shared(frequency.source());
            out.decimal(frequency.alleleFrequency());
            out.decimal(frequency.maximum());
            out.whole(frequency.homozygotes());
            out.whole(frequency.hemizygotes());
        });
        out.optional(evidence.clinVar(), clinVar -> {
            out.shared(clinVar.significance());
            out.whole(clinVar.stars());
            out.optional(clinVar.id(), out::text);
        });
        out.decimal(evidence.predictions().revel());
        out.decimal(evidence.predictions().caddPhred());
        out.decimal(evidence.predictions().spliceAi());
        out.decimal(evidence.predictions().alphaMissense());
        out.list(evidence.identifiers(), out::text);
        out.shared(evidence.origin().file());
        out.number(evidence.origin().line());
        key(evidence.origin().asWritten(), out);
        out.number(evidence.origin().allele());
        out.list(evidence.origin().alleles(), out::text);
        out.list(evidence.origin().alsoIn(), out::shared);
        out.optional(evidence.structural(), detail -> DetailCodec.write(detail, out));
        out.optional(evidence.repeat(), detail -> DetailCodec.write(detail, out));
    }

    private static void key(VariantKey key, ByteWriter out) {
        out.shared(key.contig().name());
        out.number(key.position());
        out.text(key.ref());
        out.text(key.alt());
    }

    private static void genotype(Genotype genotype, ByteWriter out) {
        out.list(genotype.alleles(), call -> out.number(call.ordinal()));
        out.flag(genotype.phased());
        out.whole(genotype.phaseSet());
        out.whole(genotype.quality());
        out.whole(genotype.depth());
        out.whole(genotype.referenceReads());
        out.whole(genotype.alternativeReads());
        DetailCodec.write(genotype.detail(), out);
    }

    private static void consequence(TranscriptConsequence entry, ByteWriter out) {
        out.shared(entry.transcript());
        out.shared(entry.gene().symbol());
        out.optional(entry.gene().hgncId(), out::shared);
        out.list(entry.consequences(), term -> out.number(term.ordinal()));
        out.optional(entry.hgvsC(), out::text);
        out.optional(entry.hgvsP(), out::text);
        out.optional(entry.rank(), out::shared);
        out.flag(entry.maneSelect());
        out.flag(entry.canonical());
        out.shared(entry.biotype());
        out.shared(entry.source());
        out.decimal(entry.scores().revel());
        out.decimal(entry.scores().alphaMissense());
    }

    static VariantEvidence read(ByteReader in, GenomeBuild build) {
        VariantKey key = key(in, build);
        boolean normalised = in.flag();
        VariantType type = TYPES[(int) in.number()];
        Map<String, Genotype> genotypes = genotypes(in);
        SiteQuality quality = new SiteQuality(in.decimal(), in.list(in::shared), in.flag());
        List<TranscriptConsequence> consequences = in.list(() -> consequence(in));
        var frequency = in.optional(() -> new PopulationFrequency(in.shared(), in.decimal(), in.decimal(), in.whole(),
                in.whole()));
        var clinVar = in.optional(() -> new ClinVarAssertion(in.shared(), in.whole(), in.optional(in::text)));
        Predictions predictions = new Predictions(in.decimal(), in.decimal(), in.decimal(), in.decimal());
        List<String> identifiers = in.list(in::text);
        RecordOrigin origin = new RecordOrigin(in.shared(), in.number(), key(in, build), (int) in.number(),
                in.list(in::text), in.list(in::shared));
        return new VariantEvidence(key, normalised, type, genotypes, quality, consequences, frequency, clinVar,
                predictions, identifiers, origin, in.optional(() -> DetailCodec.structural(in)),
                in.optional(() -> DetailCodec.repeat(in)));
    }

    private static VariantKey key(ByteReader in, GenomeBuild build) {
        return new VariantKey(build, new Contig(in.shared()), (int) in.number(), in.text(), in.text());
    }

    private static Map<String, Genotype> genotypes(ByteReader in) {
        Map<String, Genotype> genotypes = new LinkedHashMap<>();
        long count = in.number();
        for (long i = 0; i < count; i++) {
            genotypes.put(in.shared(), new Genotype(in.list(() -> CALLS[(int) in.number()]), in.flag(), in.whole(),
                    in.whole(), in.whole(), in.whole(), in.whole(), DetailCodec.call(in)));
        }
        return genotypes;
    }

    private static TranscriptConsequence consequence(ByteReader in) {
        return new TranscriptConsequence(in.shared(), new Gene(in.shared(), in.optional(in::shared)),
                in.list(() -> CONSEQUENCES[(int) in.number()]), in.optional(in::text), in.optional(in::text),
                in.optional(in::shared), in.flag(), in.flag(), in.shared(), in.shared(),
                new TranscriptScores(in.decimal(), in.decimal()));
    }
}
