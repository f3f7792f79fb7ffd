package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.casefile.VcfHeader;
import org.alidade.casefile.VcfHeaders;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.knowledge.transcripts.TranscriptStore;
import org.alidade.knowledge.transcripts.files.TranscriptFile;
import org.alidade.knowledge.transcripts.files.TranscriptFiles;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;

/** Finds the genome and the transcripts that a file is to be annotated with, and has it done. */
final class AnnotateWishes {
    private final KnowledgeBase knowledge;
    private final Dossiers dossiers;

    AnnotateWishes(KnowledgeBase knowledge, Dossiers dossiers) {
        this.knowledge = knowledge;
        this.dossiers = dossiers;
    }

    AnnotateFile.Outcome run(Path vcf, Path tsv, List<Path> files, Progress progress) throws IOException {
        List<Problem> problems = new ArrayList<>();
        if (!Files.isReadable(vcf)) {
            problems.add(Problem.error("file.missing", String.valueOf(vcf.getFileName()), vcf.toString()));
            return new AnnotateFile.Outcome(0, 0, problems);
        }
        CaseOfFile owner = CaseOfFile.of(vcf, knowledge, dossiers);
        if (owner.isLocked()) {
            problems.addAll(owner.problems());
            return new AnnotateFile.Outcome(0, 0, problems);
        }
        Optional<VcfHeader> header = VcfHeaders.read(vcf, problems);
        Optional<GenomeBuild> build = header.flatMap(VcfHeader::build);
        if (header.isPresent() && build.isEmpty()) {
            problems.add(Problem.error("vcf.buildUnknown", String.valueOf(vcf.getFileName())));
        }
        Optional<TranscriptModels> models = build.flatMap(known -> models(files, known, problems));
        if (build.isEmpty() || models.isEmpty()) {
            return new AnnotateFile.Outcome(0, 0, problems);
        }
        try (Genome genome = knowledge.genome(build.get())) {
            AnnotateFile.Outcome outcome = new AnnotateFile(models.get(), genome, owner.visible()).run(vcf, tsv,
                    progress);
            problems.addAll(outcome.problems());
            return new AnnotateFile.Outcome(outcome.alleles(), outcome.lines(), problems);
        }
    }

    private Optional<TranscriptModels> models(List<Path> files, GenomeBuild build, List<Problem> problems) {
        List<TranscriptModel> read = new ArrayList<>();
        boolean refused = false;
        for (Path file : files) {
            Optional<TranscriptFile> transcripts = read(file, problems);
            refused |= transcripts.isEmpty() || transcripts.get().isRefused();
            transcripts.ifPresent(one -> {
                problems.addAll(one.problems());
                read.addAll(one.models());
            });
        }
        if (refused) {
            return Optional.empty();
        }
        TranscriptModels models = files.isEmpty()
                ? knowledge.transcripts(build)
                : new TranscriptStore(read);
        if (models.size() == 0) {
            problems.add(Problem.error("annotate.noTranscripts", "", build.label()));
            return Optional.empty();
        }
        return Optional.of(models);
    }

    private Optional<TranscriptFile> read(Path file, List<Problem> problems) {
        try {
            return Optional.of(TranscriptFiles.read(file,
                    symbol -> knowledge.geneModels().resolve(symbol).orElseGet(() -> Gene.ofSymbol(symbol))));
        } catch (IOException e) {
            problems.add(Problem.error("file.unreadable", String.valueOf(file.getFileName()),
                    String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
