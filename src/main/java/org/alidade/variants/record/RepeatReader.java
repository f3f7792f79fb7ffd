package org.alidade.variants.record;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.Interval;
import org.alidade.model.RepeatDetail;
import org.alidade.model.RepeatStatus;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;

/** Tandem repeats of ExpansionHunter (with Stranger or STRipy) and TRGT. */
final class RepeatReader {
    private static final Pattern SYMBOLIC = Pattern.compile("(?i)<STR(\\d+)>");

    private RepeatReader() {
    }

    /** {@code <STR12>}, or any allele of a record that names its locus and its repeat unit. */
    static boolean isRepeat(InfoFields info, VariantType byAllele) {
        return byAllele == VariantType.REPEAT
                || info.has("REPID") && info.has("RU") || info.has("TRID") && info.has("MOTIFS");
    }

    /** {@code copies}: units by copy of the samples whose genotype has this allele, as TRGT counts them. */
    static RepeatDetail read(InfoFields info, VariantKey key, OptionalDouble counted) {
        Matcher symbolic = SYMBOLIC.matcher(key.alt());
        OptionalDouble count = symbolic.matches() ? Numbers.decimal(symbolic.group(1)) : counted;
        OptionalInt normal = info.whole("STR_NORMAL_MAX");
        OptionalInt pathogenic = info.whole("STR_PATHOLOGIC_MIN");
        Optional<RepeatStatus> stated = info.ofAllele("STR_STATUS").flatMap(RepeatReader::status);
        int end = Math.max(info.whole("END").orElse(key.interval().end()), key.position());
        return new RepeatDetail(info.text("REPID", "TRID", "VARID").orElse(""),
                info.text("DisplayRU", "RU", "MOTIFS").orElse(""),
                new Interval(key.contig(), Math.min(end, key.position() + 1), end), info.decimal("REF"), count, normal,
                pathogenic, stated.or(() -> RepeatStatus.of(count, normal, pathogenic)),
                info.text("Disease", "DISNAME"));
    }

    private static Optional<RepeatStatus> status(String text) {
        return Optional.ofNullable(switch (text) {
            case "normal" -> RepeatStatus.NORMAL;
            case "pre_mutation" -> RepeatStatus.PREMUTATION;
            case "full_mutation" -> RepeatStatus.FULL_MUTATION;
            default -> null;
        });
    }

    /**
     * The fact that filters judge: an expansion, a length that may matter or could not be judged, or a normal length. The
     * catalogues name a locus by its gene ({@code ATXN7}, {@code ATXN7_GCC}); Stranger adds the gene's HGNC id.
     */
    static TranscriptConsequence consequence(InfoFields info, RepeatDetail repeat) {
        Consequence term = repeat.status().map(status -> switch (status) {
            case NORMAL -> Consequence.SEQUENCE_VARIANT;
            case PREMUTATION -> Consequence.SHORT_TANDEM_REPEAT_CHANGE;
            case FULL_MUTATION -> Consequence.SHORT_TANDEM_REPEAT_EXPANSION;
        }).orElse(Consequence.SHORT_TANDEM_REPEAT_CHANGE);
        Gene gene = AnnotatedTranscript.gene(repeat.locus().split("_")[0], "", info.text("HGNCId").orElse(""));
        return new TranscriptConsequence("", gene, List.of(term), Optional.empty(), Optional.empty(), Optional.empty(),
                false, false, "", TranscriptConsequence.REPEAT);
    }
}
