package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.alidade.casefile.VcfHeader;
import org.alidade.model.AlleleCall;
import org.alidade.model.Interval;
import org.alidade.model.RepeatDetail;
import org.alidade.model.Zygosity;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.Genotype;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.model.RecordOrigin;
import org.alidade.model.SiteQuality;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;

/** Makes of each record of one VCF one {@link VariantEvidence} per alternative allele. */
public final class EvidenceAssembler {
    private final VcfHeader header;
    private final String file;
    private final GenomeBuild build;
    private final Set<String> samples;
    private final VariantNormaliser normaliser;
    private final ProblemList problems;
    private final List<AnnotationFormat> formats;
    private final KnownFields fields;
    private final Map<String, Contig> contigs = new HashMap<>();
    private int checked;

    /** {@code samples}: whose calls are read. */
    public EvidenceAssembler(VcfHeader header, String file, GenomeBuild build, Set<String> samples,
            VariantNormaliser normaliser, ProblemList problems) {
        this.header = header;
        this.file = file;
        this.build = build;
        this.samples = samples;
        this.normaliser = normaliser;
        this.problems = problems;
        Optional<CsqFormat> csq = CsqFormat.of(header);
        this.formats = Stream.<Optional<? extends AnnotationFormat>>of(csq, AnnFormat.of(header), BcsqFormat.of(header))
                .<AnnotationFormat>flatMap(Optional::stream).toList();
        this.fields = new KnownFields(header, csq);
    }

    /** Fields of INFO that say more of a variant than its alleles do. */
    public static Set<String> unusualInfo() {
        Set<String> fields = new HashSet<>(InfoFields.KEYS);
        fields.add("SpliceAI");
        return fields;
    }

    /** How many records were compared with the reference. */
    public int checked() {
        return checked;
    }

    /** Alleles that name no sequence of their own ({@code *}, {@code <NON_REF>}) give no row. */
    public List<VariantEvidence> assemble(VcfRecord record) {
        List<VariantEvidence> rows = new ArrayList<>();
        Contig contig = contigs.computeIfAbsent(record.contig(), Contig::of);
        for (int alternative = 0; alternative < record.alternatives().size(); alternative++) {
            String alt = record.alternatives().get(alternative);
            if (VariantType.namesNoSequence(alt)) {
                continue;
            }
            VariantKey written = new VariantKey(build, contig, record.position(), record.reference(), alt);
            if (rows.isEmpty()) {
                checkReference(record, written);
            }
            rows.add(row(record, alternative, written));
        }
        return rows;
    }

    private void checkReference(VcfRecord record, VariantKey key) {
        VariantNormaliser.ReferenceCheck check = normaliser.check(key);
        if (check != VariantNormaliser.ReferenceCheck.NOT_AT_HAND) {
            checked++;
        }
        if (check == VariantNormaliser.ReferenceCheck.DIFFERS) {
            problems.add(
                    Problem.warning("vcf.referenceDiffers", file, key.text()).atLine(record.line()).inField("REF"));
        }
    }

    private VariantEvidence row(VcfRecord record, int alternative, VariantKey written) {
        InfoFields info = new InfoFields(record, alternative);
        VariantType type = StructuralReader.type(info, VariantType.of(written.ref(), written.alt()));
        // a repeat is one place with several lengths: its alleles stay as its caller writes them
        VariantNormaliser.Normalised normalised = type.isSequence()
                ? normaliser.normalise(written)
                : new VariantNormaliser.Normalised(written, false);
        VariantKey key = normalised.key();
        VariantType kind = type.isSequence() ? VariantType.of(key.ref(), key.alt()) : type;
        Map<String, Genotype> genotypes = genotypes(record, alternative);
        Optional<RepeatDetail> repeat = kind == VariantType.REPEAT
                ? Optional.of(RepeatReader.read(info, key, counted(genotypes)))
                : Optional.empty();
        List<TranscriptConsequence> consequences = new ArrayList<>();
        repeat.ifPresent(found -> consequences.add(RepeatReader.consequence(info, found)));
        consequences.addAll(consequences(record, alternative));
        KnownFields.Allele allele = fields.new Allele(record, alternative);
        return new VariantEvidence(key, normalised.complete(), kind, genotypes,
                new SiteQuality(record.quality(), record.filters(), record.filtersApplied()), consequences,
                allele.frequency(), allele.clinVar(), allele.predictions(consequences), record.identifiers(),
                origin(record, alternative), StructuralReader.read(info, key, kind), repeat);
    }

    private RecordOrigin origin(VcfRecord record, int alternative) {
        VariantKey written = new VariantKey(build, new Contig(record.contig()), record.position(), record.reference(),
                record.alternatives().get(alternative));
        return new RecordOrigin(file, record.line(), written, alternative + 1, record.alternatives(), List.of());
    }

    /** Units in the row's allele, of the first copy that has it. */
    private static OptionalDouble counted(Map<String, Genotype> genotypes) {
        for (Genotype genotype : genotypes.values()) {
            int copy = genotype.alleles().indexOf(AlleleCall.ALTERNATIVE);
            if (copy >= 0 && genotype.detail().repeats().size() == genotype.alleles().size()) {
                return OptionalDouble.of(genotype.detail().repeats().get(copy).count());
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * What a record says of the reference: the stretch that it covers, and the calls of the samples that have it on every
     * copy. Empty for a record with an alternative allele that was seen.
     */
    public Optional<ReferenceBlock> reference(VcfRecord record) {
        boolean reference = WithoutRow.of(record).filter(reason -> reason == WithoutRow.REFERENCE).isPresent();
        if (!reference) {
            return Optional.empty();
        }
        Contig contig = contigs.computeIfAbsent(record.contig(), Contig::of);
        int last = record.position() + record.reference().length() - 1;
        int end = Math.max(last, new InfoFields(record, 0).whole("END").orElse(last));
        Map<String, Genotype> calls = new LinkedHashMap<>();
        genotypes(record, -1).forEach((sample, call) -> {
            if (call.zygosity() == Zygosity.REFERENCE) {
                calls.put(sample, call);
            }
        });
        return Optional.of(new ReferenceBlock(new Interval(contig, record.position(), end), calls));
    }

    private Map<String, Genotype> genotypes(VcfRecord record, int alternative) {
        GenotypeParser parser = new GenotypeParser(record, file, problems);
        Map<String, Genotype> genotypes = new LinkedHashMap<>();
        for (int sample = 0; sample < record.sampleColumns().size(); sample++) {
            String name = header.samples().get(sample);
            if (samples.contains(name)) {
                genotypes.put(name, parser.parse(sample, alternative));
            }
        }
        return genotypes;
    }

    /**
     * The entries of the first annotator, and of the further ones what it lacks: other transcripts, and the same transcript
     * where they see a more severe change.
     */
    private List<TranscriptConsequence> consequences(VcfRecord record, int alternative) {
        Map<String, AnnotatedTranscript> byTranscript = new LinkedHashMap<>();
        List<AnnotatedTranscript> kept = new ArrayList<>();
        for (AnnotationFormat format : formats) {
            Map<String, AnnotatedTranscript> own = new LinkedHashMap<>();
            for (AnnotatedTranscript entry : format.read(record, alternative)) {
                AnnotatedTranscript known = byTranscript.get(entry.stem());
                if (known == null || entry.consequence().worst().ordinal() < known.consequence().worst().ordinal()) {
                    kept.add(entry);
                }
                own.putIfAbsent(entry.stem(), entry);
            }
            own.forEach(byTranscript::putIfAbsent);
        }
        return inOrder(kept);
    }

    private static List<TranscriptConsequence> inOrder(List<AnnotatedTranscript> kept) {
        return withRepeats(kept).stream().distinct().toList();
    }

    /**
     * The entries of one allele in the order in which they are shown, each gene with its id where any of them gives it. An
     * entry that stands twice is still twice there.
     */
    public static List<TranscriptConsequence> withRepeats(List<AnnotatedTranscript> kept) {
        Map<String, Gene> genes = genesWithId(kept);
        List<AnnotatedTranscript> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparingInt(AnnotatedTranscript::place));
        List<TranscriptConsequence> shown = new ArrayList<>(sorted.size());
        for (AnnotatedTranscript entry : sorted) {
            shown.add(withGene(entry.consequence(), genes));
        }
        return shown;
    }

    /** One annotator gives the HGNC id of a gene, another only its symbol: they mean the same gene. */
    private static Map<String, Gene> genesWithId(List<AnnotatedTranscript> entries) {
        Map<String, Gene> genes = new HashMap<>();
        for (AnnotatedTranscript entry : entries) {
            Gene gene = entry.consequence().gene();
            if (gene.hgncId().isPresent()) {
                genes.putIfAbsent(gene.symbol(), gene);
            }
        }
        return genes;
    }

    private static TranscriptConsequence withGene(TranscriptConsequence entry, Map<String, Gene> genes) {
        Gene known = genes.getOrDefault(entry.gene().symbol(), entry.gene());
        return entry.gene().hgncId().isPresent()
                ? entry
                : entry.of(known);
    }
}
