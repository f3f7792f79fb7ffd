package org.alidade.knowledge.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;

import org.alidade.knowledge.SharedData;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.files.ManeSummary;
import org.alidade.knowledge.transcripts.files.TranscriptFile;
import org.alidade.knowledge.transcripts.files.TranscriptFiles;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/** The true GRCh38 sequence at hand: slices of 16 genes and the mitochondrion, and ten million bases of chromosome 20. */
final class TruthGenome implements Genome {
    private final Genome slices;
    private final Genome chromosome20;

    private TruthGenome(Genome slices, Genome chromosome20) {
        this.slices = slices;
        this.chromosome20 = chromosome20;
    }

    /** The file of chromosome 20 is cut short, which the program itself would refuse, so it is read into memory. */
    static TruthGenome open() throws IOException {
        Path file = SharedData.path("data/hg002-grch38-chr20-21/grch38.chr20_and_21_10M.fa.gz");
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
            return new TruthGenome(SliceGenome.builtIn(), MemoryGenome.fasta(stream));
        }
    }

    /** MANE's transcripts, as RefSeq and Ensembl publish them together. */
    static List<TranscriptModel> mane() throws IOException {
        TranscriptFile file = TranscriptFiles.read(SharedData.path("data/genes/MANE.hg38.bigGenePred.bed.gz"));
        if (file.isRefused()) {
            throw new IOException(file.problems().toString());
        }
        return ManeSummary.read(Files.newInputStream(
                SharedData.path("data/genes/MANE.GRCh38.v1.4.summary.txt.gz"))).marked(file.models());
    }

    /** Whether the whole transcript lies in known sequence. */
    boolean holds(TranscriptModel model) {
        byte[] all = bases(model.span());
        for (byte base : all) {
            if (base == 'N') {
                return false;
            }
        }
        return true;
    }

    private Genome of(Contig contig) {
        return contig.name().equals("20") ? chromosome20 : slices;
    }

    @Override
    public GenomeBuild build() {
        return GenomeBuild.GRCH38;
    }

    @Override
    public String name() {
        return "truth";
    }

    @Override
    public List<Contig> contigs() {
        return slices.contigs();
    }

    @Override
    public OptionalInt length(Contig contig) {
        return of(contig).length(contig);
    }

    @Override
    public boolean covers(Interval interval) {
        return of(interval.contig()).covers(interval);
    }

    @Override
    public byte[] bases(Interval interval) {
        return of(interval.contig()).bases(interval);
    }

    @Override
    public void close() {
        slices.close();
        chromosome20.close();
    }
}
