package org.alidade.variants.scan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.model.VariantEvidence;
import org.alidade.variants.record.EvidenceAssembler;
import org.alidade.variants.record.ProblemList;
import org.alidade.variants.record.RecordParser;
import org.alidade.variants.record.VariantNormaliser;
import org.alidade.variants.record.VcfRecord;

/** Reads lines through their objects: the truth about a record. For one thread. */
public final class ObjectReader {
    private final RecordParser parser;
    private final EvidenceAssembler assembler;

    public ObjectReader(VcfContext context, ProblemList problems) {
        this.parser = new RecordParser(context.header(), context.file(), problems);
        this.assembler = new EvidenceAssembler(context.header(), context.file(), context.build(),
                Set.copyOf(context.samples()), new VariantNormaliser(context.genome()), problems);
    }

    /** A line that is a record, with its rows. */
    public record Rows(VcfRecord record, List<VariantEvidence> rows) {
        /** The row of one allele, counted from 1. */
        public Optional<VariantEvidence> ofAllele(int allele) {
            return rows.stream().filter(row -> row.origin().allele() == allele).findFirst();
        }
    }

    /** Empty where the line is no record; why stands among the problems. */
    public Optional<Rows> read(String text, long line) {
        return parser.parse(text, line).map(record -> new Rows(record, assembler.assemble(record)));
    }

    /** How many records were compared with the reference. */
    int checked() {
        return assembler.checked();
    }
}
