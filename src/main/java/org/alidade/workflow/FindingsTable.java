package org.alidade.workflow;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alidade.exchange.TsvWriter;
import org.alidade.reads.AlleleReads;
import org.alidade.reads.verdict.OrientationBias;
import org.alidade.reads.verdict.ReadVerdict;
import org.alidade.reads.verdict.Sign;

/** Writes what the reads say as tables: every figure of every sample; origin and phase in a table of two columns. */
final class FindingsTable {
    private static final String[] COLUMNS = {"sample", "answer", "tags", "signs", "ref_forward", "ref_reverse",
            "alt_forward", "alt_reverse", "other", "vaf", "vaf_low", "vaf_high", "end_distance_ref",
            "end_distance_alt", "mapq_ref", "mapq_alt", "low_mapq_alt", "multi_mapping_alt", "base_quality_ref",
            "base_quality_alt", "soft_clipped_ref", "soft_clipped_alt", "mismatches_ref", "mismatches_alt",
            "adjacent_indel_alt", "short_insert_alt", "same_start_end_alt", "duplicates_alt", "other_variants",
            "repeat_unit", "repeat_length", "alt_f1r2", "alt_f2r1", "orientation_p"};

    private FindingsTable() {
    }

    static void write(ReadFindings findings, Path folder) throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.resolve("verdicts.tsv"))) {
            TsvWriter tsv = new TsvWriter(writer, COLUMNS);
            for (ReadVerdict verdict : findings.samples()) {
                tsv.line(line(verdict));
            }
        }
        try (Writer writer = Files.newBufferedWriter(folder.resolve("findings.tsv"))) {
            TsvWriter tsv = new TsvWriter(writer, "finding", "value");
            if (findings.origin().isPresent()) {
                tsv.line(List.of("origin", code(findings.origin().get().answer())));
                tsv.line(List.of("log10_de_novo", TsvWriter.number(findings.origin().get().deNovo())));
                tsv.line(List.of("log10_child_mosaic", TsvWriter.number(findings.origin().get().childMosaic())));
                tsv.line(List.of("log10_parent_mosaic", TsvWriter.number(findings.origin().get().parentMosaic())));
            }
            if (findings.phase().isPresent()) {
                ReadFindings.PairPhase phase = findings.phase().get();
                tsv.line(List.of("phase_partner", phase.partner().text()));
                tsv.line(List.of("phase", code(phase.counts().verdict())));
                tsv.line(List.of("phase_both", Integer.toString(phase.counts().both())));
                tsv.line(List.of("phase_first_only", Integer.toString(phase.counts().firstOnly())));
                tsv.line(List.of("phase_second_only", Integer.toString(phase.counts().secondOnly())));
                tsv.line(List.of("phase_neither", Integer.toString(phase.counts().neither())));
            }
        }
    }

    private static List<String> line(ReadVerdict verdict) {
        AlleleReads reference = verdict.reads().reference();
        AlleleReads own = verdict.reads().alternative();
        List<String> line = new ArrayList<>(List.of(verdict.reads().sample(), code(verdict.answer()),
                String.join(",", verdict.tags().stream().map(Enum::name).toList()),
                String.join(",", verdict.signs().stream().map(Sign::kind).map(FindingsTable::code).toList()),
                whole(reference.forward()), whole(reference.reverse()), whole(own.forward()), whole(own.reverse()),
                whole(verdict.reads().counts().other())));
        line.addAll(verdict.reads().fraction().map(share -> List.of(TsvWriter.number(share.fraction()),
                TsvWriter.number(share.low()), TsvWriter.number(share.high()))).orElse(List.of("", "", "")));
        line.addAll(List.of(TsvWriter.number(reference.distanceToEnd()), TsvWriter.number(own.distanceToEnd()),
                TsvWriter.number(reference.mappingQuality()), TsvWriter.number(own.mappingQuality()),
                TsvWriter.number(own.lowMapping()), TsvWriter.number(own.multiMapping()),
                TsvWriter.number(reference.baseQuality()), TsvWriter.number(own.baseQuality()),
                TsvWriter.number(reference.softClipped()), TsvWriter.number(own.softClipped()),
                TsvWriter.number(reference.mismatches()), TsvWriter.number(own.mismatches()),
                TsvWriter.number(own.adjacentIndel()), TsvWriter.number(own.shortInsert()),
                TsvWriter.number(own.sameStartEnd()), whole(verdict.reads().duplicates()),
                whole(verdict.reads().otherVariants())));
        line.addAll(verdict.repeat().map(repeat -> List.of(repeat.unit(), whole(repeat.length())))
                .orElse(List.of("", "")));
        line.addAll(List.of(whole(own.firstForward()), whole(own.firstReverse()),
                verdict.orientation().map(OrientationBias::chance).map(TsvWriter::number).orElse("")));
        return line;
    }

    private static String whole(int number) {
        return Integer.toString(number);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
