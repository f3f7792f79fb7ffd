package org.alidade.knowledge.genes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alidade.knowledge.tables.TableSet;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;

/** Gene facts of a bundle. Thread-safe. */
public final class InstalledGeneFacts implements GeneFacts {
    private final Map<String, GeneConstraint> constraints = new HashMap<>();
    private final Map<String, DosageSensitivity> dosages = new HashMap<>();
    private final Map<GenomeBuild, List<DosageRegion>> regions = new EnumMap<>(GenomeBuild.class);
    private final Map<String, List<GeneDiseaseClaim>> claims = new HashMap<>();
    private final DiseaseNames names;
    private final Function<String, Optional<Gene>> genes;

    private InstalledGeneFacts(DiseaseNames names, Function<String, Optional<Gene>> genes) {
        this.names = names;
        this.genes = genes;
    }

    /**
     * Reads the sources {@code constraint}, {@code dosage-genes}, {@code dosage-regions-<build>}, {@code validity-…} and
     * {@code disease-names-<language>}, as many as there are.
     *
     * @param genes the gene that a symbol means today, for genes that come without an HGNC id
     */
    public static InstalledGeneFacts read(TableSet tables, Function<String, Optional<Gene>> genes)
            throws IOException {
        InstalledGeneFacts facts = new InstalledGeneFacts(DiseaseNames.read(tables), genes);
        tables.read("constraint", row -> facts.constraints.put(row.text("hgnc"), FactRows.constraint(row)));
        tables.read("dosage-genes", row -> facts.dosages.put(row.text("hgnc"), FactRows.sensitivity(row)));
        for (GenomeBuild build : GenomeBuild.values()) {
            List<DosageRegion> of = new ArrayList<>();
            tables.read("dosage-regions-" + build.label(), row -> of.add(FactRows.region(row)));
            of.sort(Comparator.comparing((DosageRegion region) -> region.place().contig())
                    .thenComparingInt(region -> region.place().start()).thenComparing(DosageRegion::id));
            facts.regions.put(build, List.copyOf(of));
        }
        for (GeneDiseaseClaim.Source source : GeneDiseaseClaim.Source.values()) {
            tables.read(source.id(), row -> facts.claims.computeIfAbsent(row.text("hgnc"), key -> new ArrayList<>(2))
                    .add(FactRows.claim(row, source)));
        }
        return facts;
    }

    @Override
    public Optional<GeneConstraint> constraint(Gene gene) {
        return key(gene).map(constraints::get);
    }

    @Override
    public Optional<DosageSensitivity> dosage(Gene gene) {
        return key(gene).map(dosages::get);
    }

    @Override
    public List<DosageRegion> dosageRegions(Interval interval, GenomeBuild build) {
        return regions.getOrDefault(build, List.of()).stream().filter(region -> region.place().overlaps(interval))
                .toList();
    }

    @Override
    public List<GeneDiseaseClaim> claims(Gene gene) {
        return key(gene).map(claims::get).map(List::copyOf).orElse(List.of());
    }

    @Override
    public Optional<String> diseaseName(String diseaseId, Locale locale) {
        return names.of(diseaseId, locale);
    }

    /** Number of the HGNC id. */
    private Optional<String> key(Gene gene) {
        return gene.hgncId().or(() -> genes.apply(gene.symbol()).flatMap(Gene::hgncId))
                .map(id -> id.replace("HGNC:", ""));
    }
}
