package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.alidade.casefile.VcfHeader;
import org.alidade.model.Consequence;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.TranscriptScores;

/** Ensembl VEP's CSQ, whose columns the header lists in any order. */
public final class CsqFormat implements AnnotationFormat {
    private static final int MOST_TERMS = 1 << 14;
    private final Map<String, Integer> columns;
    private final List<String> revel;
    private final List<String> alphaMissense;
    private final Map<String, List<Consequence>> terms = new ConcurrentHashMap<>();

    private CsqFormat(Map<String, Integer> columns) {
        this.columns = columns;
        this.revel = columns.keySet().stream().filter(KnownFields.REVEL.asMatchPredicate()).toList();
        this.alphaMissense = columns.keySet().stream().filter(KnownFields.ALPHA_MISSENSE.asMatchPredicate()).toList();
    }

    /** Empty where the header defines no CSQ with its columns. */
    public static Optional<CsqFormat> of(VcfHeader header) {
        return header.infoDescription("CSQ").filter(text -> text.contains("Format:")).map(text -> {
            Map<String, Integer> columns = new HashMap<>();
            String[] names = text.substring(text.indexOf("Format:") + 7).strip().split("\\|", -1);
            for (int i = 0; i < names.length; i++) {
                columns.putIfAbsent(names[i].strip().replace("\"", "").toUpperCase(Locale.ROOT), i);
            }
            return new CsqFormat(Map.copyOf(columns));
        });
    }

    @Override
    public String field() {
        return "CSQ";
    }

    /** Where each column stands, from 0, by its name in upper case. */
    public Map<String, Integer> places() {
        return columns;
    }

    /** Names of the columns, in upper case. */
    public Set<String> columns() {
        return columns.keySet();
    }

    /** One entry, by column. */
    public final class Entry {
        private final String[] values;

        Entry(String text) {
            this(text.split("\\|", -1));
        }

        private Entry(String[] values) {
            this.values = values;
        }

        /** Empty where the column is missing or holds nothing. {@code column}: in upper case. */
        public String get(String column) {
            Integer index = columns.get(column);
            String value = index == null || index >= values.length ? "" : values[index];
            return value.equals(".") ? "" : value;
        }
    }

    /** The entries that are about one allele. */
    public List<Entry> entries(VcfRecord record, int alternative) {
        Optional<String> value = record.infoValue("CSQ");
        if (value.isEmpty()) {
            return List.of();
        }
        List<Entry> all = new ArrayList<>();
        for (String text : value.get().split(",")) {
            all.add(new Entry(text));
        }
        if (record.alternatives().size() == 1) {
            return ofOnlyAllele(all, record);
        }
        if (columns.containsKey("ALLELE_NUM")) {
            return all.stream().filter(entry -> entry.get("ALLELE_NUM").equals(Integer.toString(alternative + 1)))
                    .toList();
        }
        return byName(all, record, alternative);
    }

    /**
     * All, unless they are of several alleles: a record that was split after it was annotated keeps the entries of the
     * alleles that went into other records.
     */
    private static List<Entry> ofOnlyAllele(List<Entry> all, VcfRecord record) {
        if (all.stream().map(entry -> entry.get("ALLELE")).distinct().count() < 2) {
            return all;
        }
        List<Entry> own = byName(all, record, 0);
        return own.isEmpty() ? all : own;
    }

    /** VEP's usual spelling; that of {@code --minimal} only where an entry is spelt otherwise. */
    private static List<Entry> byName(List<Entry> all, VcfRecord record, int alternative) {
        List<String> usual = new ArrayList<>();
        for (int i = 0; i < record.alternatives().size(); i++) {
            usual.add(AlleleNames.vep(record.reference(), record.alternatives(), i));
        }
        String alt = record.alternatives().get(alternative);
        boolean isUsual = all.stream().allMatch(entry -> usual.contains(entry.get("ALLELE")));
        Set<String> names = isUsual
                ? Set.of(usual.get(alternative))
                : Set.copyOf(List.of(usual.get(alternative), alt, AlleleNames.minimal(record.reference(), alt)));
        return all.stream().filter(entry -> names.contains(entry.get("ALLELE"))).toList();
    }

    @Override
    public List<AnnotatedTranscript> read(VcfRecord record, int alternative) {
        return entries(record, alternative).stream().map(this::transcript).toList();
    }

    @Override
    public Optional<AnnotatedTranscript> entry(String[] values) {
        return Optional.of(transcript(new Entry(values)));
    }

    /** The same few combinations of terms stand in millions of entries. */
    private List<Consequence> terms(String text) {
        List<Consequence> known = terms.get(text);
        if (known == null) {
            known = List.copyOf(AnnotatedTranscript.consequences(text));
            if (terms.size() < MOST_TERMS) {
                terms.put(text, known);
            }
        }
        return known;
    }

    private AnnotatedTranscript transcript(Entry entry) {
        String select = entry.get("MANE_SELECT") + (columns.containsKey("MANE_SELECT") ? "" : entry.get("MANE"));
        boolean maneSelect = !select.isEmpty() && !select.equals("MANE_Plus_Clinical");
        String rank = entry.get("EXON").isEmpty() ? entry.get("INTRON") : entry.get("EXON");
        String symbol = entry.get("FEATURE_TYPE").equals("RegulatoryFeature")
                || entry.get("FEATURE_TYPE").equals("MotifFeature") ? "" : entry.get("SYMBOL");
        String fallback = entry.get("FEATURE_TYPE").equals("Transcript") ? entry.get("GENE") : "";
        TranscriptConsequence consequence = new TranscriptConsequence(transcriptName(entry),
                AnnotatedTranscript.gene(symbol, fallback, entry.get("HGNC_ID")),
                terms(entry.get("CONSEQUENCE")),
                AnnotatedTranscript.hgvs(entry.get("HGVSC")),
                AnnotatedTranscript.protein(entry.get("HGVSP")), rank.isEmpty() ? Optional.empty() : Optional.of(rank),
                maneSelect, entry.get("CANONICAL").equals("YES"), entry.get("BIOTYPE"), "CSQ", scores(entry));
        return new AnnotatedTranscript(consequence, !entry.get("MANE_PLUS_CLINICAL").isEmpty()
                || entry.get("MANE").equals("MANE_Plus_Clinical"));
    }

    private TranscriptScores scores(Entry entry) {
        OptionalDouble ofRevel = score(entry, revel);
        OptionalDouble ofAlphaMissense = score(entry, alphaMissense);
        return ofRevel.isEmpty() && ofAlphaMissense.isEmpty()
                ? TranscriptScores.none()
                : new TranscriptScores(ofRevel, ofAlphaMissense);
    }

    /** dbNSFP joins the scores of its own transcripts by {@code &}: the largest, since whose is whose is lost. */
    private static OptionalDouble score(Entry entry, List<String> columns) {
        boolean any = false;
        for (String column : columns) {
            any |= !entry.get(column).isEmpty();
        }
        return !any
                ? OptionalDouble.empty()
                : columns.stream().flatMap(column -> Stream.of(entry.get(column).split("&")))
                        .map(Numbers::decimal).filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .max();
    }

    /** With its version: VEP writes it in HGVSc even where Feature has none. */
    private static String transcriptName(Entry entry) {
        String feature = entry.get("FEATURE");
        String hgvs = entry.get("HGVSC");
        int colon = hgvs.indexOf(':');
        return colon > 0 && hgvs.startsWith(feature) ? hgvs.substring(0, colon) : feature;
    }
}
