package org.alidade.filtering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.Person;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantOrigin;
import org.alidade.model.VariantType;
import org.alidade.progress.Progress;
import org.alidade.variants.TablePart;
import org.alidade.variants.column.Call;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.Dictionary;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.query.BitMask;
import org.alidade.variants.query.Predicates;
import org.alidade.variants.query.RowRegions;
import org.alidade.variants.query.RowScan;
import org.alidade.variants.query.Workers;

/** Finds the judgements of a case, file by file: first how many each block of rows has, then each in its place. */
final class JudgementsBuilder {
    /** How far from its record's position a repeat can begin, bases. */
    private static final int REPEAT = 1_000;
    /** Structural variants that one thread reads at a time. */
    private static final int READ = 64;

    private final FamilyContext family;
    private final Workers workers;
    private final Progress progress;
    private final Dictionary.Builder<Call> calls = new Dictionary.Builder<>();
    private final List<Counted> counted = new ArrayList<>();
    private final int carriedOnce;
    private int size;
    private int outside;
    private int notCarried;

    JudgementsBuilder(FamilyContext family, Workers workers, Progress progress) {
        this.family = family;
        this.workers = workers;
        this.progress = progress;
        calls.number(new Call(List.of(), false));
        carriedOnce = calls.number(new Call(TumourReading.CARRIED_ONCE, false));
    }

    /** A file whose judgements are counted. {@code starts}: of each block of rows, and the end. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Counted(TablePart table, RowRegions regions, TargetLists lists, Carried carried, int[] starts) {
    }

    /** How many judgements a block of rows has, and how many of its rows have none. */
    private record Tally(int judgements, int outside, int notCarried) {
        static Tally of(TablePart part, TargetLists lists, Carried carried, int from, int to) {
            int judgements = 0;
            int outside = 0;
            int notCarried = 0;
            for (int row = from; row < to; row++) {
                int targets = part.isRepeated(row) ? -1 : lists.of(row).length;
                if (targets == 0) {
                    outside++;
                } else if (targets > 0 && carried.isWithout(row)) {
                    notCarried++;
                } else {
                    judgements += Math.max(0, targets);
                }
            }
            return new Tally(judgements, outside, notCarried);
        }
    }

    /** Rows that no panel gene takes in. */
    int outside() {
        return outside;
    }

    /** Rows of the scope whose allele the proband does not carry. */
    int notCarried() {
        return notCarried;
    }

    void add(TablePart part, TargetLists lists, List<Interval> panelPlaces, int margin) {
        VariantColumns columns = part.columns();
        RowRegions regions = RowRegions.of(columns, workers, progress);
        byPlace(part, regions, lists, panelPlaces, margin);
        Carried carried = new Carried(columns, family.samples().get(family.probandId()));
        int blocks = (columns.rows() + Workers.BLOCK - 1) / Workers.BLOCK;
        Tally[] tallies = new Tally[blocks];
        workers.run(columns.rows(), progress,
                (from, to) -> tallies[from / Workers.BLOCK] = Tally.of(part, lists, carried, from, to));
        int[] starts = new int[blocks + 1];
        starts[0] = (size + 63) & -64;
        for (int block = 0; block < blocks; block++) {
            starts[block + 1] = Math.addExact(starts[block], tallies[block].judgements());
            outside += tallies[block].outside();
            notCarried += tallies[block].notCarried();
        }
        size = starts[blocks];
        counted.add(new Counted(part, regions, lists, carried, starts));
    }

    /** Most rows lie where their bases are; a repeat is read for its place, a structural variant for all that it touches. */
    private void byPlace(TablePart part, RowRegions regions, TargetLists lists, List<Interval> places, int margin) {
        VariantColumns columns = part.columns();
        for (Interval place : places) {
            regions.forEachOverlapping(place.padded(margin + REPEAT), row -> {
                VariantType type = VariantType.values()[columns.type().get(row)];
                if (lists.goesByPlace(row) && !type.isStructural()) {
                    Contig contig = columns.contigs().get(columns.contig().get(row));
                    lists.place(row, type.isSequence()
                            ? List.of(new Interval(contig, columns.position().get(row), columns.end().get(row)))
                            : part.evidence(row).places());
                }
            });
        }
        int[] structural = structural(columns, lists.readsRepeats());
        VariantEvidence[] read = new VariantEvidence[structural.length];
        int blocks = (structural.length + READ - 1) / READ;
        workers.runBlocks(blocks, progress, block -> {
            for (int i = block * READ; i < Math.min(structural.length, (block + 1) * READ); i++) {
                read[i] = part.evidence(structural[i]);
            }
        });
        for (int i = 0; i < structural.length; i++) {
            lists.read(structural[i], read[i]);
        }
    }

    private int[] structural(VariantColumns columns, boolean repeats) {
        boolean[] types = new boolean[VariantType.values().length];
        for (VariantType kind : VariantType.values()) {
            types[kind.ordinal()] = kind.isStructural() || repeats && kind == VariantType.REPEAT;
        }
        return RowScan.select(columns.rows(), List.of(Predicates.in(columns.type(), types)), workers, progress).rows();
    }

    /** {@code combinations} is to be made of {@link #persons} and {@link #calls}. */
    Judgements build(Combinations combinations) {
        int[] rows = new int[size];
        int[] targets = new int[size];
        int[] families = new int[size];
        BitMask present = BitMask.none(size);
        BitMask continued = BitMask.none(size);
        List<Judgements.Part> parts = new ArrayList<>();
        for (Counted part : counted) {
            FamilyReader reader = new FamilyReader(part.table().columns(), combinations);
            workers.run(part.table().columns().rows(), progress, (from, to) -> {
                int at = part.starts()[from / Workers.BLOCK];
                for (int row = from; row < to; row++) {
                    int[] own = part.lists().of(row);
                    if (own.length > 0 && !part.carried().isWithout(row) && !part.table().isRepeated(row)) {
                        int combination = reader.combination(row);
                        for (int target : own) {
                            rows[at] = row;
                            targets[at] = target;
                            families[at++] = combination;
                        }
                    }
                }
            });
            int first = part.starts()[0];
            int end = part.starts()[part.starts().length - 1];
            mark(rows, present, continued, first, end);
            parts.add(new Judgements.Part(part.table(), part.regions(), first, end - first));
        }
        return new Judgements(parts, rows, targets, families, present, continued);
    }

    private void mark(int[] rows, BitMask present, BitMask continued, int first, int end) {
        workers.run(end - first, progress, (from, to) -> {
            for (int judgement = first + from; judgement < first + to; judgement++) {
                present.set(judgement);
                if (judgement > first && rows[judgement] == rows[judgement - 1]) {
                    continued.set(judgement);
                }
            }
        });
    }

    /** The persons whose calls matter. */
    List<Person> persons() {
        return family.pedigree().persons().stream().filter(family::isSequenced).toList();
    }

    /** The distinct calls of all files so far. */
    Dictionary<Call> calls() {
        counted.forEach(part -> part.table().columns().calls().entries().forEach(calls::number));
        return calls.build();
    }

    /** Which rows the proband does not carry. */
    private static final class Carried {
        private final Optional<SampleColumns> proband;
        private final boolean[] without;

        Carried(VariantColumns columns, @org.jspecify.annotations.Nullable String sample) {
            this.proband = Optional.ofNullable(sample).flatMap(columns::sample);
            this.without = columns.calls().matching(call -> call.genotype().isWithoutAlternative());
        }

        boolean isWithout(int row) {
            return proband.isPresent() && without[proband.get().call().get(row)];
        }
    }

    /** Reads the family's calls at a row. */
    private final class FamilyReader {
        private final VariantColumns columns;
        private final Combinations combinations;
        private final FamilyCalls.@org.jspecify.annotations.Nullable Place[] places;
        private final int[] numbers;
        private final boolean[] without;
        private final List<Optional<SampleColumns>> samples;
        private final List<SampleColumns> parents;
        private final Optional<SampleColumns> control;
        /** Place of the person whose tumour is read; negative without one. */
        private final int tumour;

        FamilyReader(VariantColumns columns, Combinations combinations) {
            this.columns = columns;
            this.combinations = combinations;
            this.numbers = columns.calls().numbers(calls::number);
            this.without = columns.calls().matching(call -> call.genotype().isWithoutAlternative());
            this.samples = combinations.persons().stream()
                    .map(person -> Optional.ofNullable(family.samples().get(person.id())).flatMap(columns::sample))
                    .toList();
            this.parents = family.parents(family.proband()).stream()
                    .flatMap(parent -> Optional.ofNullable(family.samples().get(parent.id())).stream())
                    .flatMap(sample -> columns.sample(sample).stream()).toList();
            this.tumour = family.tumour().isEmpty()
                    ? -1
                    : combinations.persons().stream().map(Person::id).toList().indexOf(family.probandId());
            this.control = family.tumour().flatMap(TumourReading::control).flatMap(columns::sample);
            this.places = new FamilyCalls.Place[columns.contigs().size()];
            for (int contig = 0; contig < places.length; contig++) {
                Contig name = columns.contigs().get(contig);
                places[contig] = name.isX() || name.isY() ? null : FamilyCalls.Place.of(columns.build(), name, 1);
            }
        }

        int combination(int row) {
            int node = Combinations.root(place(row), parentShowsAllele(row), origin(row));
            for (int person = 0; person < samples.size(); person++) {
                node = combinations.step(node, samples.get(person).isPresent() ? call(person, row) : 0);
            }
            return node;
        }

        private int call(int person, int row) {
            SampleColumns sample = samples.get(person).orElseThrow();
            int number = sample.call().get(row);
            int reads = sample.alternativeReads().get(row);
            boolean byReads = person == tumour && reads != CountColumn.MISSING && reads >= TumourReading.CARRYING_READS
                    && columns.calls().entry(number).alleles().isEmpty();
            return byReads ? carriedOnce : numbers[number];
        }

        private Optional<VariantOrigin> origin(int row) {
            return family.tumour().map(reading -> control
                    .map(own -> reading.origin(columns.calls().entry(own.call().get(row)).genotype(),
                            own.alternativeReads().get(row), own.depth().get(row)))
                    .orElse(VariantOrigin.UNDETERMINED));
        }

        private FamilyCalls.Place place(int row) {
            int contig = columns.contig().get(row);
            FamilyCalls.Place known = places[contig];
            GenomeBuild build = columns.build();
            return known != null
                    ? known
                    : FamilyCalls.Place.of(build, columns.contigs().get(contig), columns.position().get(row));
        }

        private boolean parentShowsAllele(int row) {
            for (SampleColumns parent : parents) {
                int reads = parent.alternativeReads().get(row);
                if (reads != CountColumn.MISSING && reads >= FamilyCalls.MOSAIC_READS
                        && without[parent.call().get(row)]) {
                    return true;
                }
            }
            return false;
        }
    }
}
