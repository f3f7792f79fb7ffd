package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.alidade.casefile.VcfHeader;
import org.alidade.knowledge.genome.NoGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantEvidence;

/** Reads single records for a test. Columns are separated by blanks. */
final class Records {
    private final VcfHeader header;
    private final ProblemList problems = new ProblemList();
    private final RecordParser parser;
    private final EvidenceAssembler assembler;

    private Records(List<String> meta, List<String> samples) {
        this.header = new VcfHeader(meta, samples);
        this.parser = new RecordParser(header, "test.vcf", problems);
        this.assembler = new EvidenceAssembler(header, "test.vcf", GenomeBuild.GRCH38, Set.copyOf(samples),
                new VariantNormaliser(new NoGenome(GenomeBuild.GRCH38)), problems);
    }

    static Records of(String... samples) {
        return new Records(List.of("##fileformat=VCFv4.2"), Arrays.asList(samples));
    }

    static Records withMeta(List<String> meta, String... samples) {
        return new Records(meta, Arrays.asList(samples));
    }

    VcfRecord record(String text) {
        return parser.parse(text.strip().replaceAll("\\s+", "\t"), 1)
                .orElseThrow(() -> new AssertionError(problems.all().toString()));
    }

    List<VariantEvidence> rows(String text) {
        return new ArrayList<>(assembler.assemble(record(text)));
    }

    /** The only row of a record. */
    VariantEvidence row(String text) {
        List<VariantEvidence> rows = rows(text);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows");
        }
        return rows.getFirst();
    }

    EvidenceAssembler assembler() {
        return assembler;
    }

    VcfHeader header() {
        return header;
    }
}
