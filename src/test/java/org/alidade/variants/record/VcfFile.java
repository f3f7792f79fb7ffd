package org.alidade.variants.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.alidade.casefile.LineSource;
import org.alidade.casefile.VcfHeader;
import org.alidade.casefile.VcfHeaders;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;

/** A whole VCF, record by record, as a table reads it. */
final class VcfFile {
    private final Path path;
    private final ProblemList problems = new ProblemList();

    VcfFile(Path path) {
        this.path = path;
    }

    /** One record with what the table makes of it. */
    record Read(VcfHeader header, VcfRecord record, EvidenceAssembler assembler) {
    }

    List<Problem> problems() {
        return problems.all();
    }

    void read(Consumer<Read> take) throws IOException {
        try (LineSource source = LineSource.open(path)) {
            List<Problem> found = new ArrayList<>();
            String name = String.valueOf(path.getFileName());
            Optional<VcfHeader> header = VcfHeaders.read(source, name, found);
            found.forEach(problems::add);
            if (header.isEmpty()) {
                return;
            }
            RecordParser parser = new RecordParser(header.get(), name, problems);
            EvidenceAssembler assembler = new EvidenceAssembler(header.get(), name, GenomeBuild.GRCH38,
                    Set.copyOf(header.get().samples()), new VariantNormaliser(new NoGenome(GenomeBuild.GRCH38)),
                    problems);
            for (String line = source.next(); line != null; line = source.next()) {
                if (!line.isEmpty()) {
                    parser.parse(line, source.line())
                            .ifPresent(record -> take.accept(new Read(header.get(), record, assembler)));
                }
            }
        }
    }
}
