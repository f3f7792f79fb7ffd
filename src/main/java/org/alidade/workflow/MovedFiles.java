package org.alidade.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.record.DecisionRecord;
import org.alidade.record.JournalEntry;
import org.alidade.variants.VariantTables;
import org.alidade.variants.store.KnownVcf;

/** Where VCFs are that are no longer where their case says; each new place stands in the journal. */
final class MovedFiles {
    private static final String ACT = "move";
    private final DecisionRecord decisions;
    private final Path tables;

    MovedFiles(DecisionRecord decisions, Path tables) {
        this.decisions = decisions;
        this.tables = tables;
    }

    /** The places of the VCFs of one case, as its files are read. */
    final class Look implements UnaryOperator<Path> {
        private final Map<String, String> places = new HashMap<>();
        private final List<MovedVcf> missing = new ArrayList<>();

        private Look() {
            for (JournalEntry entry : decisions.journal(Set.of(ACT))) {
                places.put(entry.subject(), entry.newValue());
            }
        }

        @Override
        public Path apply(Path named) {
            if (Files.exists(named)) {
                return named;
            }
            Optional<Path> moved = Optional.ofNullable(places.get(key(named))).map(Path::of).filter(Files::exists);
            if (moved.isEmpty()) {
                VariantTables.known(named, tables)
                        .ifPresent(known -> missing.add(new MovedVcf(named, known.sha256(), known.bytes())));
            }
            return moved.orElse(named);
        }

        List<MovedVcf> missing() {
            return List.copyOf(missing);
        }

        /** The same problems, saying of a file that was read before more than that it is not there. */
        List<Problem> told(List<Problem> problems) {
            List<Problem> told = new ArrayList<>();
            for (Problem problem : problems) {
                Optional<MovedVcf> moved = missing.stream()
                        .filter(one -> problem.code().equals("file.missing")
                                && problem.arguments().contains(one.named().toString()))
                        .findFirst();
                told.add(moved.map(one -> Problem.error("vcf.moved", problem.file(), one.named().toString()))
                        .orElse(problem));
            }
            return told;
        }
    }

    Look look() {
        return new Look();
    }

    /**
     * Takes a new place, if the same file is there (long: the file is read whole).
     *
     * @throws IOException if the file cannot be read
     */
    MovedVcf.Answer settle(MovedVcf moved, Path at, Progress progress) throws IOException {
        long bytes = Files.size(at);
        KnownVcf found = new KnownVcf(VariantTables.sha256(at, progress), bytes);
        if (!found.sha256().equals(moved.sha256())) {
            return new MovedVcf.Different(at, found.sha256(), bytes);
        }
        decisions.note("", decisions.person(), ACT, key(moved.named()), at.toAbsolutePath().normalize().toString());
        return new MovedVcf.Found(at);
    }

    private static String key(Path named) {
        return named.toAbsolutePath().normalize().toString();
    }
}
