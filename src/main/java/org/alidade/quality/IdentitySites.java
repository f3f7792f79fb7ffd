package org.alidade.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alidade.model.VariantKey;
import org.alidade.model.VariantType;
import org.alidade.model.Zygosity;
import org.alidade.variants.TablePart;
import org.alidade.variants.VariantTable;
import org.alidade.variants.column.CountColumn;
import org.alidade.variants.column.SampleColumns;
import org.alidade.variants.column.VariantColumns;

/** Chooses the sites at which reads are compared with calls. */
public final class IdentitySites {
    /** Enough to tell persons apart; a site takes a few milliseconds. */
    private static final int WANTED = 150;
    private static final int LEAST_DEPTH = 15;

    private IdentitySites() {
    }

    /** A single base and what each sample is called at it. */
    public record Site(VariantKey variant, Map<String, Zygosity> calls) {
        public Site {
            calls = Map.copyOf(calls);
        }

        private boolean differs() {
            return calls.size() == 1 || calls.values().stream().distinct().count() > 1;
        }
    }

    /**
     * Well covered autosomal single bases, spread over the files; of files with several samples those at which the samples
     * differ.
     */
    public static List<Site> of(VariantTable table) {
        List<Site> sites = new ArrayList<>();
        for (TablePart part : table.parts()) {
            sites.addAll(of(part));
        }
        int step = Math.max(1, sites.size() / WANTED);
        List<Site> spread = new ArrayList<>();
        for (int i = 0; i < sites.size(); i += step) {
            spread.add(sites.get(i));
        }
        return spread;
    }

    private static List<Site> of(TablePart part) {
        VariantColumns columns = part.columns();
        SiteFacts facts = new SiteFacts(part);
        List<Site> sites = new ArrayList<>();
        // a whole genome has millions of rows: only every so many is looked at
        int step = Math.max(1, columns.rows() / (WANTED * 40));
        for (int row = 0; row < columns.rows(); row += step) {
            if (facts.isCounted(row) && facts.isAutosomal(row) && facts.isUnfiltered(row)
                    && columns.type().get(row) == VariantType.SNV.ordinal()) {
                Site site = new Site(new VariantKey(columns.build(), columns.contigs().get(columns.contig().get(row)),
                        columns.position().get(row), columns.reference(row), columns.alternative(row)),
                        calls(columns, row));
                if (!site.calls().isEmpty() && site.differs()) {
                    sites.add(site);
                }
            }
        }
        return sites;
    }

    private static Map<String, Zygosity> calls(VariantColumns columns, int row) {
        Map<String, Zygosity> calls = new LinkedHashMap<>();
        for (String sample : columns.samples()) {
            Optional<SampleColumns> own = columns.isOfOtherFile(sample) ? Optional.empty() : columns.sample(sample);
            if (own.isEmpty()) {
                continue;
            }
            Zygosity zygosity = columns.calls().entries().get(own.get().call().get(row)).genotype().zygosity();
            int depth = own.get().depth().get(row);
            boolean known = zygosity == Zygosity.REFERENCE || zygosity == Zygosity.HETEROZYGOUS
                    || zygosity == Zygosity.HOMOZYGOUS;
            if (known && (depth == CountColumn.MISSING || depth >= LEAST_DEPTH)) {
                calls.put(sample, zygosity);
            }
        }
        return calls;
    }
}
