package org.alidade.variants.known;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.positions.KnownCursor;
import org.alidade.knowledge.positions.PlacedAllele;
import org.alidade.knowledge.repeats.RepeatLocus;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Predictions;
import org.alidade.model.RepeatDetail;
import org.alidade.model.SourceFact;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.column.VariantColumns;

/** What installed sources know of one VCF, open. May be used by several threads. */
public final class KnownAnnotation implements AutoCloseable {
    private final KnownAlleles alleles;
    private final KnownFile file;
    private final ConcurrentLinkedDeque<KnownCursor> idle = new ConcurrentLinkedDeque<>();

    private KnownAnnotation(KnownAlleles alleles, KnownFile file) {
        this.alleles = alleles;
        this.file = file;
    }

    /**
     * Opens what {@link KnownAnnotator} made.
     *
     * @throws IOException if it is not there any more, not whole or damaged
     */
    public static KnownAnnotation open(Path sidecar, KnownAlleles alleles) throws IOException {
        return new KnownAnnotation(alleles, KnownFile.open(sidecar)
                .orElseThrow(() -> new IOException(sidecar + " is not a whole file of known values")));
    }

    /** The same columns, completed. */
    public VariantColumns complete(VariantColumns columns) {
        return new KnownColumns(columns, file);
    }

    /** The same row, completed: its own frequency and scores stay where it has them, the installed ClinVar comes before the file's. */
    public VariantEvidence complete(VariantEvidence evidence) {
        List<SourceFact> facts = new ArrayList<>();
        VariantEvidence known = evidence.type().isSequence() ? ofAllele(evidence, facts) : evidence;
        facts.addAll(alleles.regions().facts(evidence));
        Optional<RepeatDetail> repeat = evidence.repeat().map(alleles.repeats()::complete);
        evidence.repeat().ifPresent(own -> alleles.repeats().of(own).forEach(locus -> facts.add(
                SourceFact.of(locus.source(), RepeatLocus.COLUMN, SourceFact.Kind.TEXT, locus.text()))));
        return known.withFacts(facts, repeat);
    }

    private VariantEvidence ofAllele(VariantEvidence evidence, List<SourceFact> facts) {
        KnownCursor cursor = Optional.ofNullable(idle.poll()).orElseGet(alleles::cursor);
        PlacedAllele allele = PlacedAllele.of(evidence.key().contig(), evidence.key().position(), evidence.key().ref(),
                evidence.key().alt());
        Optional<PopulationFrequency> frequency = evidence.frequency().or(() -> cursor.frequency(allele));
        Optional<ClinVarAssertion> clinVar = cursor.clinVar(allele).or(evidence::clinVar);
        Predictions predictions = evidence.predictions().or(cursor.predictions(allele));
        facts.addAll(cursor.facts(allele));
        idle.push(cursor);
        return evidence.with(frequency, clinVar).with(predictions);
    }

    public KnownAlleles alleles() {
        return alleles;
    }

    @Override
    public void close() {
        file.close();
    }
}
