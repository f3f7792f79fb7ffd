package org.alidade.variants;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

import org.alidade.casefile.DamagedFileException;
import org.alidade.casefile.LineSource;
import org.alidade.casefile.TruncatedFileException;
import org.alidade.casefile.VcfHeader;
import org.alidade.casefile.VcfHeaders;
import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.knowledge.genome.Genome;
import org.alidade.variants.record.ProblemList;
import org.alidade.variants.record.RecordParser;
import org.alidade.variants.record.EvidenceAssembler;
import org.alidade.variants.record.VariantNormaliser;
import org.alidade.variants.record.VcfRecord;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Predictions;
import org.alidade.model.Problem;
import org.alidade.model.VariantEvidence;

/** Reads one VCF whole, record by record, and notes everything that is wrong with it. */
final class VcfLoad {
    /** From this share of records whose REF is not the reference's on, the file is taken to be of another reference. */
    private static final double WRONG_REFERENCE = 0.02;
    private static final int ENOUGH_TO_TELL = 5;
    private static final Set<String> ALL_SAMPLES = Set.of("*");

    private final Path path;
    private final String file;
    private final GenomeBuild build;
    private final Set<String> samples;
    private final Genome genome;
    private final ProblemList problems;
    private final Set<String> consequenceFields = new TreeSet<>();
    private final Set<String> sources = new TreeSet<>();
    private final Set<String> held = new HashSet<>();
    private final Set<Contig> finished = new HashSet<>();
    private final Set<Contig> beyond = new HashSet<>();
    private boolean frequency;
    private boolean clinVar;
    private boolean predictions;
    private long records;
    private long unsorted;
    private long withoutRow;
    private @Nullable Contig lastContig;
    private int lastPosition;

    VcfLoad(Path path, GenomeBuild build, Set<String> samples, Genome genome, ProblemList problems) {
        this.path = path;
        this.file = String.valueOf(path.getFileName());
        this.build = build;
        this.samples = samples;
        this.genome = genome;
        this.problems = problems;
    }

    /** Reads the calls of every sample of the file. */
    VcfLoad(Path path, GenomeBuild build, Genome genome, ProblemList problems) {
        this(path, build, ALL_SAMPLES, genome, problems);
    }

    /** Takes the rows of one record. */
    interface Sink {
        void accept(VariantEvidence evidence) throws IOException;
    }

    /** {@code heartbeat} hears the bytes read so far, every few hundred records, and may stop the work by throwing. */
    void read(Sink sink, LongConsumer heartbeat) throws IOException {
        try (LineSource source = LineSource.open(path)) {
            List<Problem> found = new ArrayList<>();
            Optional<VcfHeader> header = VcfHeaders.read(source, file, found);
            found.forEach(problems::add);
            if (header.isPresent()) {
                held.addAll(header.get().samples());
                records(header.get(), source, sink, heartbeat);
            }
        } catch (TruncatedFileException e) {
            problems.add(Problem.error("vcf.truncated", file));
        } catch (DamagedFileException e) {
            problems.add(Problem.error("file.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    private void records(VcfHeader header, LineSource source, Sink sink, LongConsumer heartbeat) throws IOException {
        RecordParser parser = new RecordParser(header, file, problems);
        Set<String> wanted = samples.equals(ALL_SAMPLES) ? Set.copyOf(header.samples()) : samples;
        EvidenceAssembler assembler = new EvidenceAssembler(header, file, build, wanted, new VariantNormaliser(genome),
                problems);
        header.line("VEP").ifPresent(version -> sources.add("VEP " + version.split(" ")[0].replace("\"", "")));
        header.line("SnpEffVersion").ifPresent(version -> sources.add("SnpEff " + version.replace("\"", "")));
        header.line("bcftools/csqVersion").ifPresent(version -> sources.add("bcftools csq " + version));
        String line = source.next();
        while (line != null) {
            if (records % 256 == 0) {
                heartbeat.accept(source.position());
            }
            if (!line.isEmpty()) {
                Optional<VcfRecord> record = parser.parse(line, source.line());
                if (record.isPresent()) {
                    take(record.get(), assembler, sink);
                }
            }
            line = source.next();
        }
        if (source.endedWithoutNewline()) {
            problems.add(Problem.warning("vcf.noLineEnd", file).atLine(source.line()));
        }
        finish(assembler);
    }

    private void take(VcfRecord record, EvidenceAssembler assembler, Sink sink) throws IOException {
        records++;
        checkPlace(record);
        List<VariantEvidence> rows = assembler.assemble(record);
        withoutRow += rows.isEmpty() ? 1 : 0;
        for (VariantEvidence row : rows) {
            row.consequences().forEach(consequence -> consequenceFields.add(consequence.source()));
            frequency |= row.frequency().isPresent();
            clinVar |= row.clinVar().isPresent();
            predictions |= !row.predictions().equals(Predictions.none());
            sink.accept(row);
        }
    }

    private void checkPlace(VcfRecord record) {
        Contig contig = Contig.of(record.contig());
        boolean back = contig.equals(lastContig)
                ? record.position() < lastPosition
                : !finished.add(contig);
        if (back) {
            unsorted++;
            if (unsorted == 1) {
                problems.add(Problem.warning("vcf.unsorted", file, record.contig() + ":" + record.position())
                        .atLine(record.line()));
            }
        }
        lastContig = contig;
        lastPosition = record.position();
        int length = ContigLengths.length(build, contig).orElse(Integer.MAX_VALUE);
        if (record.position() > length && !(contig.isMitochondrial() && record.position() <= 16_571)
                && beyond.add(contig)) {
            problems.add(Problem.error("vcf.beyondContig", file, record.contig() + ":" + record.position(),
                    Integer.toString(length), build.label()).atLine(record.line()));
        }
    }

    private void finish(EvidenceAssembler assembler) {
        int differing = problems.count("vcf.referenceDiffers", file);
        if (differing >= ENOUGH_TO_TELL && differing > assembler.checked() * WRONG_REFERENCE) {
            problems.add(Problem.error("vcf.wrongReference", file, Integer.toString(differing),
                    Integer.toString(assembler.checked()), genome.name()));
        }
        if (withoutRow > 0) {
            problems.add(Problem.note("vcf.withoutAllele", file, Long.toString(withoutRow)));
        }
        if (records == 0 && !problems.hasError()) {
            problems.add(Problem.warning("vcf.empty", file));
        }
    }

    /** The samples of the file. */
    Set<String> held() {
        return Set.copyOf(held);
    }

    long records() {
        return records;
    }

    AnnotationCoverage coverage() {
        return new AnnotationCoverage(List.copyOf(consequenceFields), frequency, clinVar, predictions,
                List.copyOf(sources));
    }
}
