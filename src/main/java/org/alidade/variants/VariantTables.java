package org.alidade.variants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.knowledge.genome.Genome;
import org.alidade.model.GenomeBuild;
import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.model.Problem;
import org.alidade.variants.known.KnownAnnotator;
import org.alidade.progress.Progress;
import org.alidade.variants.local.ConsequenceSource;
import org.alidade.variants.local.LocalAnnotator;
import org.alidade.variants.local.LocalCounts;
import org.alidade.variants.query.Workers;
import org.alidade.variants.store.ColumnStore;
import org.alidade.variants.store.KnownVcf;
import org.alidade.variants.store.LoadListener;
import org.alidade.variants.store.LoadedVcf;
import org.alidade.variants.store.StoredVcf;

/** Makes variant tables, finds those already made, and opens them. */
public final class VariantTables {
    private VariantTables() {
    }

    /**
     * Makes the columns of some VCFs, or finds them in {@code folder}. A file with an error leaves nothing behind.
     *
     * @param samples whose calls are read; the calls of all others stay in the file
     * @param genome must stay open as long as the table
     * @throws IOException if a file cannot be read or {@code folder} not be written
     */
    public static PreparedTable prepare(List<Path> vcfs, GenomeBuild build, Set<String> samples, Path folder,
            Genome genome, Progress progress) throws IOException {
        return prepare(vcfs, build, samples, folder, genome, progress, LoadListener.none());
    }

    /** {@code listener} hears of the rows of each file while it is read. */
    public static PreparedTable prepare(List<Path> vcfs, GenomeBuild build, Set<String> samples, Path folder,
            Genome genome, Progress progress, LoadListener listener) throws IOException {
        ColumnStore store = new ColumnStore(folder, genome, threads());
        List<LoadedVcf> parts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path vcf : vcfs) {
            LoadedVcf part = store.load(vcf, build, samples, progress, listener);
            parts.add(part);
            problems.addAll(part.description().problems());
        }
        return new PreparedTable(parts, genome, problems);
    }

    /**
     * Adds the program's own consequences, worked out now or before.
     *
     * @throws IOException if the columns are no longer there or the folder cannot be written
     */
    public static PreparedTable annotate(PreparedTable prepared, ConsequenceSource source, Progress progress)
            throws IOException {
        if (prepared.isRefused()) {
            return prepared;
        }
        LocalAnnotator annotator = new LocalAnnotator(source, Workers.all());
        List<Path> sidecars = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(prepared.problems());
        for (LoadedVcf part : prepared.parts()) {
            try (StoredVcf stored = StoredVcf.open(part, prepared.genome())) {
                LocalAnnotator.Made made = annotator.make(part.columns(), stored.columns(), stored::evidence, progress);
                sidecars.add(made.sidecar());
                problems.addAll(said(stored.name(), made.counts()));
            }
        }
        return new PreparedTable(prepared.parts(), prepared.genome(), problems,
                Optional.of(new PreparedTable.OwnConsequences(source, sidecars)), prepared.known());
    }

    /**
     * Adds what installed sources know, looked up now or before.
     *
     * @param alleles must stay open as long as the table
     * @throws IOException if the columns are no longer there or the folder cannot be written
     */
    public static PreparedTable lookUp(PreparedTable prepared, KnownAlleles alleles, Progress progress)
            throws IOException {
        if (prepared.isRefused() || alleles.isEmpty()) {
            return prepared;
        }
        KnownAnnotator annotator = new KnownAnnotator(alleles, Workers.all());
        List<Path> sidecars = new ArrayList<>();
        for (LoadedVcf part : prepared.parts()) {
            try (StoredVcf stored = StoredVcf.open(part, prepared.genome())) {
                sidecars.add(annotator.make(part.columns(), stored.columns(), progress).sidecar());
            }
        }
        return new PreparedTable(prepared.parts(), prepared.genome(), prepared.problems(), prepared.own(),
                Optional.of(new PreparedTable.KnownValues(alleles, sidecars)));
    }

    /** What a reader must know of the program's own consequences. */
    private static List<Problem> said(String file, LocalCounts counts) {
        List<Problem> problems = new ArrayList<>();
        if (counts.untold() > 0) {
            problems.add(Problem.warning("annotate.untold", file, Integer.toString(counts.untold()),
                    Integer.toString(counts.rows())));
        }
        if (counts.severer() > 0) {
            problems.add(Problem.warning("annotate.severer", file, Integer.toString(counts.severer())));
        }
        return problems;
    }

    /**
     * Opens a table that {@link #prepare} gave.
     *
     * @throws IOException if it was refused or is no longer there
     */
    public static VariantTable open(PreparedTable prepared) throws IOException {
        return CaseTable.open(prepared);
    }

    /**
     * Everything that is wrong with one VCF, read whole as a case would be.
     *
     * @param buildKnown whether {@code build} is the file's own; else nothing is measured by it
     */
    public static List<Problem> check(Path vcf, GenomeBuild build, boolean buildKnown, Genome genome,
            Progress progress) throws IOException {
        return ColumnStore.check(vcf, build, genome, threads(), progress).stream()
                .filter(problem -> buildKnown || !problem.code().equals("vcf.beyondContig")).toList();
    }

    /** A VCF at this place as it was when it was last read, whatever is there now; empty where it never was. */
    public static Optional<KnownVcf> known(Path vcf, Path folder) {
        try {
            return ColumnStore.known(vcf, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of a file as it lies on disk, in hexadecimal digits (long). */
    public static String sha256(Path vcf, Progress progress) throws IOException {
        return ColumnStore.hash(vcf, progress);
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }
}
