package org.alidade.filtering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alidade.model.Gene;
import org.alidade.model.Indication;
import org.alidade.model.Interval;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantOrigin;
import org.alidade.progress.Progress;
import org.alidade.variants.TablePart;
import org.alidade.variants.VariantTable;
import org.alidade.variants.column.Dictionary;
import org.alidade.variants.query.BitMask;
import org.alidade.variants.query.Workers;

/**
 * A case once its scope is drawn: every judgement that there is to make, whatever the settings.
 *
 * @param outside rows that the scope keeps out, incidental findings in its genes among them
 * @param notCarried rows of the scope whose allele the proband does not carry
 */
record JudgedCase(Judgements judgements, Targets targets, FilterEngine engine, int outside, int notCarried,
        Function<Judgements, FilterEngine> engines) {
    static JudgedCase of(VariantTable table, FamilyContext family, Optional<Indication> indication, JudgedGenes genes,
            Workers workers, Progress progress) {
        JudgementsBuilder builder = new JudgementsBuilder(family, workers, progress);
        Dictionary.Builder<Target> targets = new Dictionary.Builder<>();
        for (TablePart stored : table.parts()) {
            TablePart part = new RememberedPart(genes.completed(stored));
            builder.add(part, new TargetLists(part, genes, indication, targets), genes.places(), ScopeBuilder.MARGIN);
        }
        Combinations combinations = new Combinations(builder.persons(), builder.calls());
        Judgements judgements = builder.build(combinations);
        Targets distinct = new Targets(targets.build().entries());
        CombinationFacts families = new CombinationFacts(combinations, family);
        Function<Judgements, FilterEngine> engines = judged -> new FilterEngine(judged, distinct, families, family,
                indication, table.annotations(), workers, progress);
        JudgedCase judged = new JudgedCase(judgements, distinct, engines.apply(judgements), builder.outside(),
                builder.notCarried(), engines);
        return family.tumour().isEmpty()
                ? judged
                : judged.without(constitutional(judgements, distinct, families, family.tumour().get()));
    }

    /** What the control carries, but for predisposition genes of the panel where that was agreed to. */
    private static BitMask constitutional(Judgements judgements, Targets targets, CombinationFacts families,
            TumourReading reading) {
        boolean[] predisposes = targets.entries().matching(target -> target.panelGene().isEmpty()
                || target.panelGene().get().modes().stream().anyMatch(mode -> mode != ModeOfInheritance.SOMATIC));
        BitMask found = BitMask.none(judgements.size());
        judgements.present().forEach(judgement -> {
            FamilyCalls calls = families.calls(judgements.combination(judgement));
            boolean carried = calls != null && calls.origin().equals(Optional.of(VariantOrigin.CONSTITUTIONAL));
            if (carried && !(reading.constitutional() && predisposes[judgements.target(judgement)])) {
                found.set(judgement);
            }
        });
        return found;
    }

    private JudgedCase without(BitMask found) {
        if (found.isEmpty()) {
            return this;
        }
        Judgements left = judgements.without(found);
        int more = judgements.rowsIn(judgements.present()) - left.rowsIn(left.present());
        return new JudgedCase(left, targets, engines.apply(left), outside + more, notCarried, engines);
    }

    /**
     * The case without what bears on a disease nobody asked about: pathogenic or truncating alleles that stand alone in
     * genes of which the panel wants two. They go before anything else sees them, and by the standard filters, so that no
     * setting brings them back.
     */
    JudgedCase withoutIncidental(Set<Gene> guarded, Progress progress) {
        if (guarded.isEmpty()) {
            return this;
        }
        return without(engine.incidental(guarded, FilterPresets.standard(), progress));
    }

    Funnel funnel(int rows, FilterEngine.Outcome outcome) {
        return new Funnel(rows, notCarried, outside, engine.steps(outcome));
    }

    /** The judgements of a mask in the order of the genome. */
    int[] inOrder(BitMask mask) {
        int[] numbers = mask.rows();
        GenomeOrder.sort(numbers, 0, numbers.length, judgements);
        return numbers;
    }

    /** A row of the case. */
    record Row(Judgements.Part part, int number) {
        VariantEvidence evidence() {
            return part.table().evidence(number);
        }
    }

    /** The rows that start at most {@code distance} bases from a variant, and before {@code distance} is reached. */
    Stream<Row> rowsNear(VariantKey key, int distance) {
        int from = Math.max(1, key.position() - Math.max(0, distance - 1));
        Interval near = new Interval(key.contig(), from, key.position() + Math.max(0, distance - 1));
        return judgements.parts().stream().flatMap(part -> {
            int[] range = part.regions().startingIn(near);
            return IntStream.range(range[0], range[1]).mapToObj(row -> new Row(part, row));
        });
    }

    /** Looks judgements up for a reader. */
    ScopedVariants.Finder finder(JudgementReader reader) {
        return new ScopedVariants.Finder() {
            @Override
            public List<ScopedVariant> find(VariantKey key) {
                return numbers(key).mapToObj(reader::read).toList();
            }

            @Override
            public List<ScopedVariant> ofGene(String symbol) {
                return Arrays.stream(numbersOf(gene -> gene.symbol().equalsIgnoreCase(symbol))).mapToObj(reader::read)
                        .toList();
            }

            @Override
            public List<ScopedVariant> ofGene(Gene gene) {
                return Arrays.stream(numbersOf(gene::isSame)).mapToObj(reader::read).toList();
            }
        };
    }

    private int[] numbersOf(Predicate<Gene> isWanted) {
        boolean[] wanted = targets.entries().matching(target -> target.gene().filter(isWanted).isPresent());
        BitMask found = BitMask.none(judgements.size());
        judgements.present().forEach(judgement -> {
            if (wanted[judgements.target(judgement)]) {
                found.set(judgement);
            }
        });
        return inOrder(found);
    }

    /** The judgements of a variant. */
    IntStream numbers(VariantKey key) {
        return rowsNear(key, 0).filter(row -> isSame(row, key)).flatMapToInt(row -> {
            int first = judgements.firstOf(row.part(), row.number());
            return IntStream.range(first, row.part().end())
                    .takeWhile(judgement -> judgements.row(judgement) == row.number())
                    .filter(judgements.present()::get);
        });
    }

    private static boolean isSame(Row row, VariantKey key) {
        return row.part().table().columns().reference(row.number()).equals(key.ref())
                && row.part().table().columns().alternative(row.number()).equals(key.alt());
    }

}
