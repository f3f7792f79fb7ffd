package org.alidade.filtering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Consequence;
import org.alidade.model.Contig;
import org.alidade.model.Families;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Genotype;
import org.alidade.model.Impact;
import org.alidade.model.Indication;
import org.alidade.model.InheritanceModel;
import org.alidade.model.Interval;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.Pedigree;
import org.alidade.model.RecordOrigin;
import org.alidade.model.Sex;
import org.alidade.model.TestVariant;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.AnnotationCoverage;
import org.alidade.variants.TablePart;
import org.alidade.variants.VariantTable;
import org.alidade.variants.column.ColumnBuilder;
import org.alidade.variants.column.VariantColumns;

/** Cases made by chance, dense in what is rare: odd calls, several genes a variant, missing values, rows twice. */
final class GeneratedCases {
    private static final String[] CALLS = {"0/1", "0/1", "0/1", "1/1", "0/0", "0/0", "./.", "./1", "1/2", "0/2",
            "0|1", "1|0", "1|2", "1", "0", ".", "0/1/1"};
    private static final String[] CONTIGS = {"1", "1", "1", "2", "X", "X", "Y", "MT", "GL000192.1"};
    private static final String[] GENES = {"AAA", "BBB", "CCC", "DDD", "FORMER"};
    private static final Gene RENAMED = new Gene("EEE", Optional.of("HGNC:5"));

    private final Random random;

    GeneratedCases(long seed) {
        this.random = new Random(seed);
    }

    /** A family, its table in one or more files, and what it is read for. */
    record Generated(VariantTable table, FamilyContext family, Optional<Indication> indication, Scope scope,
            GeneModels models) {
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    Generated next(int rows) {
        Pedigree pedigree = Families.of(Families.child(one(List.of(Sex.values()))),
                Families.father(one(List.of(AffectedStatus.values()))),
                Families.mother(one(List.of(AffectedStatus.values()))),
                Families.sibling(one(List.of(Sex.values())), one(List.of(AffectedStatus.values()))));
        Map<String, String> samples = new HashMap<>();
        List.of("C", "F", "M", "S").stream().filter(person -> random.nextInt(5) > 0)
                .forEach(person -> samples.put(person, person));
        List<List<VariantEvidence>> files = new ArrayList<>();
        for (int file = 0; file < 1 + random.nextInt(2); file++) {
            files.add(file(file, rows, samples.keySet().stream().sorted().toList()));
        }
        GeneModels models = TestPanels.models(Map.of("AAA", new Interval(Contig.of("1"), 1_000, 60_000), "BBB",
                new Interval(Contig.of("1"), 40_000, 90_000), "CCC", new Interval(Contig.of("X"), 1, 3_000_000)),
                Map.of("FORMER", RENAMED),
                List.of(TestPanels.transcript("AAA", Contig.of("1"), 1_000, 9_000, 50_000, 60_000),
                        TestPanels.transcript("BBB", Contig.of("1"), 40_000, 45_000, 80_000, 90_000),
                        TestPanels.transcript("CCC", Contig.of("X"), 1, 500, 2_900_000, 3_000_000)));
        Optional<Indication> indication = random.nextBoolean() ? Optional.empty() : Optional.of(indication());
        Scope scope = ScopeBuilder.build(indication, GenomeBuild.GRCH38, models);
        return new Generated(new Files(files, coverage()), new FamilyContext(pedigree, "C", samples, tumour()),
                indication,
                scope, models);
    }

    /** Now and then the proband's sample is a tumour, another one its control. */
    private Optional<TumourReading> tumour() {
        return random.nextInt(3) > 0
                ? Optional.empty()
                : Optional.of(new TumourReading(one(List.of(Optional.empty(), Optional.of("S"), Optional.of("F"))),
                        random.nextInt(4) == 0, false, random.nextBoolean()));
    }

    private AnnotationCoverage coverage() {
        return new AnnotationCoverage(random.nextInt(6) == 0 ? List.of() : List.of("CSQ"), random.nextInt(6) > 0, true,
                true, List.of(), random.nextInt(3) == 0 ? Set.of("file" + random.nextInt(2)) : Set.of());
    }

    private Indication indication() {
        return TestPanels.indication(
                TestPanels.entry(Gene.ofSymbol("AAA"), random.nextInt(4), 1 + random.nextInt(3), false,
                        ModeOfInheritance.AUTOSOMAL_RECESSIVE),
                TestPanels.gene("BBB", one(List.of(ModeOfInheritance.values()))),
                TestPanels.gene("CCC", ModeOfInheritance.X_LINKED),
                TestPanels.entry(RENAMED, 3, 1, false, ModeOfInheritance.AUTOSOMAL_DOMINANT,
                        ModeOfInheritance.AUTOSOMAL_RECESSIVE));
    }

    FilterSettings settings() {
        FilterSettings standard = FilterPresets.standard();
        Map<InheritanceModel, Double> limits = new EnumMap<>(standard.maximumFrequency());
        if (random.nextBoolean()) {
            limits.put(one(List.of(InheritanceModel.values())), one(List.of(0.0, 0.001, 0.02, 0.5, 1.0)));
            limits.remove(one(List.of(InheritanceModel.values())));
        }
        return new FilterSettings("generated", one(List.of(0, 20, 50)), one(List.of(0, 10, 30)),
                one(List.of(0.0, 0.15, 0.3)), one(List.of(0.7, 0.85, 1.0)), one(List.of(0.0, 0.05, 0.5)),
                random.nextBoolean(), limits, one(List.of(Impact.values())), random.nextInt(4), 1 + random.nextInt(3),
                random.nextBoolean())
                .homozygotesBelow(one(List.of(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(10))));
    }

    /** The same with one setting of another filter set, as a person moves one limit. */
    FilterSettings oneChanged(FilterSettings before) {
        FilterSettings other = settings();
        int which = random.nextInt(11);
        return new FilterSettings("generated",
                which == 0 ? other.minimumGenotypeQuality() : before.minimumGenotypeQuality(),
                which == 1 ? other.minimumDepth() : before.minimumDepth(),
                which == 2 ? other.minimumBalance() : before.minimumBalance(),
                which == 2 ? other.maximumBalance() : before.maximumBalance(),
                which == 3 ? other.minimumHeteroplasmy() : before.minimumHeteroplasmy(),
                which == 4 ? other.keepFailedSites() : before.keepFailedSites(),
                which == 5 ? other.maximumFrequency() : before.maximumFrequency(),
                which == 6 ? other.minimumImpact() : before.minimumImpact(),
                which == 7 ? other.minimumConfidence() : before.minimumConfidence(),
                which == 8 ? other.maximumTier() : before.maximumTier(),
                which == 9 ? other.completePenetrance() : before.completePenetrance())
                .homozygotesBelow(which == 10 ? other.homozygotesBelow() : before.homozygotesBelow());
    }

    private List<VariantEvidence> file(int number, int rows, List<String> samples) {
        List<VariantEvidence> file = new ArrayList<>();
        List<String> held = samples.stream().filter(sample -> number == 0 || random.nextInt(3) > 0).toList();
        while (file.size() < rows) {
            VariantEvidence made = variant(held);
            file.add(in(made, "file" + number, file.size() + 1L));
            if (random.nextInt(10) == 0) {
                file.add(in(made, "file" + number, file.size() + 1L)); // the same variant twice
            }
            if (random.nextInt(6) == 0) {
                file.add(in(second(made, held), "file" + number, file.getLast().origin().line()));
            }
        }
        return file.stream().sorted(byPlace()).toList();
    }

    private static Comparator<VariantEvidence> byPlace() {
        return Comparator.<VariantEvidence, Contig>comparing(row -> row.key().contig())
                .thenComparingInt(row -> row.key().position());
    }

    private static VariantEvidence in(VariantEvidence row, String file, long line) {
        return new VariantEvidence(row.key(), row.normalised(), row.type(), row.genotypes(), row.quality(),
                row.consequences(), row.frequency(), row.clinVar(), row.predictions(), row.identifiers(),
                new RecordOrigin(file, line, row.key()), row.structural(), row.repeat());
    }

    private VariantEvidence variant(List<String> samples) {
        if (random.nextInt(6) == 0) {
            int position = (1 + random.nextInt(120)) * 1000;
            String kind = one(List.of("<DEL>", "<DUP>", "<INV>", "<INS>", "<CNV>"));
            return filled(TestVariant.at(one(List.of(CONTIGS)) + "-" + position + "-A-" + kind)
                    .until(position + 1 + random.nextInt(60_000)), samples);
        }
        String bases = one(List.of("A-G", "A-T", "AC-A", "A-ACC", "ACGT-A"));
        return filled(TestVariant.at(one(List.of(CONTIGS)) + "-" + (1 + random.nextInt(120)) * 1000 + "-" + bases),
                samples);
    }

    /** Another allele of the same record. */
    private VariantEvidence second(VariantEvidence first, List<String> samples) {
        return filled(TestVariant.at(first.key().contig() + "-" + first.key().position() + "-A-C"), samples);
    }

    private VariantEvidence filled(TestVariant variant, List<String> samples) {
        samples.forEach(sample -> variant.call(sample, call()));
        for (int effect = 0; effect < random.nextInt(4); effect++) {
            String name = one(List.of(GENES));
            Gene gene = random.nextInt(6) == 0 ? RENAMED : Gene.ofSymbol(random.nextInt(9) == 0 ? "" : name);
            variant.effect(gene, random.nextInt(3) == 0 ? "lncRNA" : "protein_coding",
                    IntStream.range(0, random.nextInt(3)).mapToObj(term -> one(List.of(Consequence.values())))
                            .toArray(Consequence[]::new));
        }
        if (random.nextInt(3) > 0) {
            double maximum = one(List.of(0.0, 0.0005, 0.001, 0.0011, 0.01, 0.02, 0.021, 0.4, 1.0));
            int homozygotes = one(List.of(-1, 0, 1, 9, 10, 500));
            if (homozygotes < 0) {
                variant.frequency(maximum);
            } else {
                variant.frequency(maximum, homozygotes);
            }
        }
        if (random.nextInt(4) == 0) {
            variant.clinVar(one(List.of("Pathogenic", "Likely_benign", "Conflicting_classifications")), 2);
        }
        if (random.nextInt(3) == 0) {
            variant.spliceAi(one(List.of(0.0, 0.1, 0.11, 0.19, 0.2, 0.9)));
        }
        if (random.nextInt(5) == 0) {
            variant.siteFilter("LowQual");
        } else if (random.nextInt(5) == 0) {
            variant.withoutSiteFilters();
        }
        return variant.build();
    }

    private Genotype call() {
        Genotype plain = Genotype.of(one(List.of(CALLS)));
        return new Genotype(plain.alleles(), plain.phased(),
                plain.phased() && random.nextInt(3) > 0 ? OptionalInt.of(random.nextInt(2)) : OptionalInt.empty(),
                number(100), number(40), number(30), number(30));
    }

    private OptionalInt number(int below) {
        return random.nextInt(8) == 0
                ? OptionalInt.empty()
                : OptionalInt.of(random.nextInt(20) == 0 ? 50_000 : random.nextInt(below));
    }

    /** A case of several files. */
    private record Files(List<List<VariantEvidence>> files, AnnotationCoverage annotations,
            List<VariantEvidence> rows) implements VariantTable {
        Files(List<List<VariantEvidence>> files, AnnotationCoverage annotations) {
            this(files, annotations, files.stream().flatMap(List::stream).sorted(byPlace()).toList());
        }

        @Override
        public List<TablePart> parts() {
            return files.stream().map(file -> {
                VariantColumns columns = ColumnBuilder.of(GenomeBuild.GRCH38, file.size(), file::get);
                return (TablePart) new TablePart() {
                    @Override
                    public VariantColumns columns() {
                        return columns;
                    }

                    @Override
                    public VariantEvidence evidence(int row) {
                        return file.get(row);
                    }
                };
            }).toList();
        }

        @Override
        public GenomeBuild build() {
            return GenomeBuild.GRCH38;
        }

        @Override
        public List<String> samples() {
            return List.of("C", "F", "M", "S");
        }

        @Override
        public int rowCount() {
            return rows.size();
        }

        @Override
        public Contig contig(int row) {
            return rows.get(row).key().contig();
        }

        @Override
        public int position(int row) {
            return rows.get(row).key().position();
        }

        @Override
        public VariantEvidence evidence(int row) {
            return rows.get(row);
        }

        @Override
        public void close() {
            // nothing to give back
        }
    }
}
