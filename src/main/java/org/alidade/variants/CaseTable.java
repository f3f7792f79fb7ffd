package org.alidade.variants;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.IntStream;

import org.alidade.knowledge.positions.KnownAlleles;
import org.alidade.knowledge.positions.PublishedVcf;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Genotype;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.column.VariantColumns;
import org.alidade.variants.record.ExtraField;
import org.alidade.variants.record.RecordValues;
import org.alidade.variants.store.LoadedVcf;
import org.alidade.variants.known.KnownAnnotation;
import org.alidade.variants.local.LocalAnnotation;
import org.alidade.variants.store.StoredColumns;
import org.alidade.variants.store.StoredVcf;
import org.alidade.variants.store.VcfDescription;

/** The files of a case as one list of rows. */
final class CaseTable implements VariantTable {
    private final List<StoredVcf> parts;
    /** One per part, or none. */
    private final List<LocalAnnotation> own;
    /** One per part, or none. */
    private final List<KnownAnnotation> known;
    private final GenomeBuild build;
    private final RelativeCalls relatives;
    /** One per part, with the calls that other parts tell. */
    private final List<VariantColumns> family;
    private final SharedRows shared;
    private final RowNumbers rows;

    private CaseTable(List<StoredVcf> parts, List<LocalAnnotation> own, List<KnownAnnotation> known,
            GenomeBuild build) {
        this.parts = List.copyOf(parts);
        this.own = List.copyOf(own);
        this.known = List.copyOf(known);
        this.build = build;
        List<StoredColumns> columns = parts.stream().map(StoredVcf::columns).toList();
        RowNumbers all = RowNumbers.of(columns);
        this.relatives = RelativeCalls.of(columns, all);
        this.family = IntStream.range(0, parts.size()).mapToObj(relatives::complete).toList();
        this.shared = SharedRows.of(family, all);
        this.rows = all.without(shared);
    }

    static CaseTable open(PreparedTable prepared) throws IOException {
        if (prepared.isRefused()) {
            throw new IOException("the variants of the case were refused");
        }
        List<StoredVcf> opened = new ArrayList<>();
        List<LocalAnnotation> own = new ArrayList<>();
        List<KnownAnnotation> known = new ArrayList<>();
        boolean whole = false;
        try {
            for (LoadedVcf part : prepared.parts()) {
                opened.add(StoredVcf.open(part, prepared.genome()));
            }
            if (prepared.own().isPresent()) {
                for (Path sidecar : prepared.own().get().sidecars()) {
                    own.add(LocalAnnotation.open(sidecar, prepared.own().get().source()));
                }
            }
            if (prepared.known().isPresent()) {
                for (Path sidecar : prepared.known().get().sidecars()) {
                    known.add(KnownAnnotation.open(sidecar, prepared.known().get().alleles()));
                }
            }
            whole = true;
            return new CaseTable(opened, own, known, prepared.genome().build());
        } finally {
            if (!whole) {
                known.forEach(KnownAnnotation::close);
                own.forEach(LocalAnnotation::close);
                opened.forEach(StoredVcf::close);
            }
        }
    }

    @Override
    public GenomeBuild build() {
        return build;
    }

    @Override
    public List<String> samples() {
        TreeSet<String> samples = new TreeSet<>();
        parts.forEach(part -> samples.addAll(part.columns().samples()));
        return List.copyOf(samples);
    }

    @Override
    public int rowCount() {
        return rows.count();
    }

    @Override
    public List<TablePart> parts() {
        return IntStream.range(0, parts.size()).<TablePart>mapToObj(Part::new).toList();
    }

    /** One file, as filters see it. */
    private final class Part implements TablePart {
        private final int number;

        Part(int number) {
            this.number = number;
        }

        @Override
        public VariantColumns columns() {
            VariantColumns columns = family.get(number);
            VariantColumns annotated = own.isEmpty() ? columns : own.get(number).complete(columns);
            return known.isEmpty() ? annotated : known.get(number).complete(annotated);
        }

        @Override
        public boolean isRepeated(int row) {
            return shared.isRepeated(number, row);
        }

        @Override
        public String file() {
            return parts.get(number).name();
        }

        @Override
        public List<ExtraField> fields() {
            return parts.get(number).fields();
        }

        @Override
        public Optional<RecordValues> values(int row) {
            return Optional.of(parts.get(number).values(row));
        }

        @Override
        public VariantEvidence evidence(int row) {
            return CaseTable.this.evidence(number, row);
        }
    }

    private VariantEvidence evidence(int part, int row) {
        VariantEvidence said = withRelatives(part, row);
        VariantEvidence annotated = own.isEmpty() ? said : own.get(part).complete(row, said);
        VariantEvidence evidence = known.isEmpty() ? annotated : known.get(part).complete(annotated);
        List<Integer> others = shared.alsoIn(part, row);
        return others.isEmpty()
                ? evidence
                : evidence.alsoIn(others.stream().map(other -> parts.get(other).name()).toList());
    }

    private VariantEvidence withRelatives(int part, int row) {
        VariantEvidence said = parts.get(part).evidence(row);
        Map<String, Genotype> calls = new HashMap<>();
        for (String sample : relatives.samples(part)) {
            relatives.of(part, row, sample).ifPresent(place -> calls.put(sample,
                    parts.get(place.part()).evidence(place.row()).genotype(sample)));
        }
        return said.withCalls(calls);
    }

    private StoredColumns columns(int row) {
        return parts.get(rows.part(row)).columns();
    }

    @Override
    public Contig contig(int row) {
        StoredColumns columns = columns(row);
        return columns.contigs().get(columns.contig().get(rows.rowInPart(row)));
    }

    @Override
    public int position(int row) {
        return columns(row).position().get(rows.rowInPart(row));
    }

    @Override
    public VariantEvidence evidence(int row) {
        return evidence(rows.part(row), rows.rowInPart(row));
    }

    @Override
    public AnnotationCoverage annotations() {
        List<VcfDescription> files = parts.stream().map(StoredVcf::description).toList();
        return new AnnotationCoverage(
                files.stream().flatMap(file -> file.consequenceFields().stream()).distinct().sorted().toList(),
                // one that knows the mitochondrial sequence alone says nothing of how often others are not seen
                knows(kind -> kind.isFrequency() && kind != PublishedVcf.GNOMAD_MITOCHONDRIAL)
                        || parts.stream().map(StoredVcf::columns).anyMatch(StoredColumns::hasFrequency),
                knows(PublishedVcf.CLINVAR::equals)
                        || parts.stream().map(StoredVcf::columns).anyMatch(StoredColumns::hasClinVar),
                knows(PublishedVcf::isPredictor)
                        || parts.stream().map(StoredVcf::columns).anyMatch(StoredColumns::hasPredictions),
                Stream.concat(files.stream().flatMap(file -> file.sources().stream()).distinct().sorted(),
                        Stream.concat(own.stream().map(one -> one.source().title()),
                                known.stream().flatMap(one -> one.alleles().sources().stream())
                                        .map(KnownAlleles.Source::title))
                                .distinct())
                        .toList(),
                parts.stream().filter(part -> part.description().consequenceFields().isEmpty())
                        .map(StoredVcf::name).collect(Collectors.toUnmodifiableSet()));
    }

    private boolean knows(Predicate<PublishedVcf> kind) {
        return known.stream().flatMap(one -> one.alleles().sources().stream()).map(KnownAlleles.Source::kind)
                .anyMatch(kind);
    }

    @Override
    public void close() {
        known.forEach(KnownAnnotation::close);
        own.forEach(LocalAnnotation::close);
        parts.forEach(StoredVcf::close);
    }
}
