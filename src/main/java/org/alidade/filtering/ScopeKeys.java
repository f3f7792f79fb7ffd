package org.alidade.filtering;

import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantType;
import org.alidade.variants.column.EffectDictionary;
import org.alidade.variants.column.FloatColumn;
import org.alidade.variants.column.IntColumn;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.query.RowOrder;
import org.alidade.variants.query.RowOrder.Direction;

/** The keys by which the judgements of one file are ordered, and the text in which they are found. */
final class ScopeKeys {
    private final Judgements.Part part;
    private final VariantColumns columns;
    private final Judgements judgements;
    private final Targets targets;

    ScopeKeys(Judgements.Part part, Judgements judgements, Targets targets) {
        this.part = part;
        this.columns = part.table().columns();
        this.judgements = judgements;
        this.targets = targets;
    }

    /** By judgement of this file. */
    IntUnaryOperator key(ScopeColumns.Key key, Direction direction) {
        IntUnaryOperator byRow = switch (key) {
            case FREQUENCY -> frequency(direction);
            case CLINVAR -> RowOrder.key(row -> columns.clinVar().get(row),
                    columns.clinVarAssertions().numbers(ClinVarAssertion::weight), direction);
            case QUALITY -> RowOrder.key(columns.quality(), direction);
            case REVEL -> RowOrder.key(columns.revel(), direction);
            case CADD -> RowOrder.key(columns.cadd(), direction);
            case SPLICE_AI -> RowOrder.key(columns.spliceAi(), direction);
            case ALPHA_MISSENSE -> RowOrder.key(columns.alphaMissense(), direction);
            case HOMOZYGOTES -> RowOrder.key(columns.homozygotes(), direction);
            case HEMIZYGOTES -> RowOrder.key(columns.hemizygotes(), direction);
            case CONSEQUENCE, GENE, PLACE -> row -> 0; // by judgement, not by row
        };
        return key == ScopeColumns.Key.CONSEQUENCE
                ? severity(direction)
                : judgement -> byRow.applyAsInt(judgements.row(judgement));
    }

    private IntUnaryOperator frequency(Direction direction) {
        FloatColumn maximum = columns.maximumFrequency();
        IntUnaryOperator byMaximum = RowOrder.key(maximum, direction);
        IntUnaryOperator overall = RowOrder.key(columns.alleleFrequency(), direction);
        return row -> maximum.isMissing(row) ? overall.applyAsInt(row) : byMaximum.applyAsInt(row);
    }

    /** The consequence that is shown: on the chosen transcript of the judged gene. Most severe first. */
    private IntUnaryOperator severity(Direction direction) {
        int[] ranks = new int[Long.SIZE];
        for (int term = 0; term < ranks.length; term++) {
            ranks[term] = term;
        }
        boolean[] structural = new boolean[VariantType.values().length];
        for (VariantType type : VariantType.values()) {
            structural[type.ordinal()] = type.isStructural();
        }
        return RowOrder.key(judgement -> structural[columns.type().get(judgements.row(judgement))]
                ? readSeverity(judgement)
                : severity(judgement), ranks, direction);
    }

    /** Ordinal of the term; negative where the file names none. */
    private int severity(int judgement) {
        EffectDictionary lists = columns.effectLists();
        int list = columns.effects().get(judgements.row(judgement));
        if (list == IntColumn.MISSING || lists.start(list) == lists.start(list + 1)) {
            return -1;
        }
        int effect = lists.start(list);
        if (lists.start(list + 1) - effect > 1) {
            effect = ofGene(lists, list, judgement);
        }
        long chosen = lists.chosen(effect);
        return chosen == 0 ? Consequence.SEQUENCE_VARIANT.ordinal() : Long.numberOfTrailingZeros(chosen);
    }

    /** The effect on the judged gene; the first where the list does not know it under its name. */
    private int ofGene(EffectDictionary lists, int list, int judgement) {
        Gene gene = targets.entry(judgements.target(judgement)).gene().orElse(null);
        for (int effect = lists.start(list); gene != null && effect < lists.start(list + 1); effect++) {
            if (lists.genes().entry(lists.gene(effect)).isSame(gene)) {
                return effect;
            }
        }
        return lists.start(list);
    }

    /** What a structural variant does to genes that the file leaves out is known from its place alone. */
    private int readSeverity(int judgement) {
        VariantEvidence evidence = part.table().evidence(judgements.row(judgement));
        return targets.entry(judgements.target(judgement)).gene().flatMap(evidence::chosen).or(evidence::chosen)
                .map(TranscriptConsequence::worst).map(Enum::ordinal).orElse(-1);
    }

    /** Place, alleles and identifiers of a row, in lower case. */
    static String text(VariantColumns columns, int row) {
        String contig = columns.contigs().get(columns.contig().get(row)).toString();
        int position = columns.position().get(row);
        StringBuilder text = new StringBuilder(contig).append('-').append(position).append('-')
                .append(columns.reference(row)).append('-').append(columns.alternative(row)).append(" chr")
                .append(contig).append(':').append(position);
        columns.identifiers(row).forEach(id -> text.append(' ').append(id));
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
