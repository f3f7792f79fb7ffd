package org.alidade.variants.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alidade.casefile.VcfHeader;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.PopulationFrequency;
import org.alidade.model.Predictions;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.TranscriptScores;

/** Frequencies, ClinVar and predictions under the names in use, in CSQ columns or in INFO. */
public final class KnownFields {
    /** gnomAD first; older collections only where no gnomAD field is there. INFO's own AF is the cohort's: never read. */
    static final Pattern GNOMAD = Pattern
            .compile("(?i)gnomad(_?[egj])?(_?(exomes?|genomes?|joint))?(\\.\\d)?_?AF|GNOMADAF");
    static final Pattern OLDER = Pattern.compile("(?i)EXAC_?AF|ExAC_ALL|1000G_?AF|EUR?_?KG_AF");
    static final Pattern MAXIMUM = Pattern.compile(
            "(?i)gnomad.*(popmax|grpmax|_max).*|GNOMADAF_?(MAX|POPMAX)|MAX_AF|(EXAC_?MAX|EXACMAX|1000G_MAX)_?AF");
    static final Pattern GROUP = Pattern
            .compile("(?i)gnomad.*_(AFR|AMR|EAS|NFE|SAS)_?AF|gnomad.*_?AF_(AFR|AMR|EAS|NFE|SAS)");
    static final Pattern HOMOZYGOTES = Pattern.compile("(?i)gnomad.*(nhomalt|_hom|_nhom)");
    static final Pattern HEMIZYGOTES = Pattern.compile("(?i)gnomad.*(_nhemi|_hemi)");
    static final Pattern CLINVAR = Pattern.compile("(?i)CLNSIG|ClinVar_CLNSIG|CLINVAR_SIG|ClinVar.*CLNSIG");
    static final Pattern STARS = Pattern.compile("(?i)CLNREVSTAT|ClinVar.*CLNREVSTAT");
    static final Pattern CLINVAR_ID = Pattern.compile("(?i)CLNVID|ClinVar_?ID|CLNACC|ClinVar|ALLELEID");
    static final Pattern REVEL = Pattern.compile("(?i)REVEL|REVEL_score");
    static final Pattern CADD = Pattern.compile("(?i)CADD|CADD_PHRED");
    static final Pattern SPLICE_AI = Pattern
            .compile("(?i)SpliceAI_pred_DS_[AD][GL]|SpliceAI_?max|SpliceAI_DS_max");
    static final Pattern ALPHA_MISSENSE = Pattern.compile("(?i)am_pathogenicity|AlphaMissense(_score)?");

    private final Optional<CsqFormat> csq;
    private final List<String> infoFields;
    private final Map<Pattern, Fields> known = new HashMap<>();

    KnownFields(VcfHeader header, Optional<CsqFormat> csq) {
        this.csq = csq;
        this.infoFields = infoFields(header);
    }

    /** The fields of INFO that a header defines. */
    public static List<String> infoFields(VcfHeader header) {
        return header.meta().stream().filter(line -> line.startsWith("##INFO=<ID="))
                .map(line -> line.substring("##INFO=<ID=".length()).split("[,>]", 2)[0]).toList();
    }

    /** The fields of this file under names that match; looked for once, not in every record. */
    private record Fields(List<String> info, List<String> columns) {
    }

    private Fields fields(Pattern pattern) {
        return new Fields(infoFields.stream().filter(field -> pattern.matcher(field).matches()).distinct().toList(),
                csq.stream().flatMap(format -> format.columns().stream())
                        .filter(column -> pattern.matcher(column).matches()).sorted().toList());
    }

    /** The fields of one allele of one record. */
    final class Allele {
        private final VcfRecord record;
        private final int alternative;
        private final List<CsqFormat.Entry> entries;

        Allele(VcfRecord record, int alternative) {
            this.record = record;
            this.alternative = alternative;
            this.entries = csq.map(format -> format.entries(record, alternative)).orElse(List.of());
        }

        /** Every value under a name that matches. */
        private List<String> values(Pattern pattern) {
            Fields fields = known.computeIfAbsent(pattern, KnownFields.this::fields);
            Stream<String> info = inInfo(pattern);
            Stream<String> columns = fields.columns.stream()
                    .flatMap(column -> entries.stream().map(entry -> entry.get(column)));
            return Stream.concat(info, columns).filter(value -> !value.isEmpty()).distinct().toList();
        }

        private Stream<String> inInfo(Pattern pattern) {
            return known.computeIfAbsent(pattern, KnownFields.this::fields).info.stream()
                    .map(field -> record.infoValue(field, alternative)).flatMap(Optional::stream);
        }

        /** The largest number under a name that matches; several in one value are joined by {@code &} or a comma. */
        private OptionalDouble largest(Pattern pattern) {
            return numbers(pattern).stream().mapToDouble(Double::doubleValue).max();
        }

        private List<Double> numbers(Pattern pattern) {
            return numbers(values(pattern));
        }

        private static List<Double> numbers(List<String> values) {
            List<Double> numbers = new ArrayList<>();
            for (String value : values) {
                for (String part : value.split("[&,|]")) {
                    number(part.substring(part.indexOf(':') + 1)).ifPresent(numbers::add);
                }
            }
            return numbers;
        }

        Optional<PopulationFrequency> frequency() {
            OptionalDouble gnomad = fraction(largest(GNOMAD));
            OptionalDouble all = gnomad.isPresent() ? gnomad : fraction(largest(OLDER));
            OptionalDouble groups = fraction(largest(GROUP));
            OptionalDouble stated = fraction(largest(MAXIMUM));
            OptionalDouble maximum = groups.isPresent() && stated.isPresent()
                    ? OptionalDouble.of(Math.max(groups.getAsDouble(), stated.getAsDouble()))
                    : groups.isPresent() ? groups : stated;
            if (all.isEmpty() && maximum.isEmpty()) {
                return Optional.empty();
            }
            String source = gnomad.isPresent() || groups.isPresent() ? "gnomAD" : "ExAC/1000 Genomes";
            return Optional.of(new PopulationFrequency(source, all, maximum, whole(largest(HOMOZYGOTES)),
                    whole(largest(HEMIZYGOTES))));
        }

        Optional<ClinVarAssertion> clinVar() {
            List<String> said = values(CLINVAR);
            Set<String> words = new TreeSet<>();
            said.forEach(value -> List.of(value.split("[,|&]")).forEach(word -> words.add(significance(word))));
            for (CsqFormat.Entry entry : said.isEmpty() ? entries : List.<CsqFormat.Entry>of()) {
                words.addAll(List.of(entry.get("CLIN_SIG").split("[,&/]")));
            }
            words.remove("");
            words.remove("not_provided");
            if (words.isEmpty()) {
                return Optional.empty();
            }
            OptionalInt stars = values(STARS).stream().mapToInt(ClinVarAssertion::starsOf).max();
            return Optional.of(new ClinVarAssertion(String.join("/", words), stars,
                    values(CLINVAR_ID).stream().map(id -> id.split("[|,&]")[0]).findFirst()));
        }

        /**
         * CADD and SpliceAI are of the allele. REVEL and AlphaMissense judge a protein: where INFO has none for the allele, they
         * are those of the first transcript in the order of {@code consequences} that has one (MANE Select before others).
         */
        Predictions predictions(List<TranscriptConsequence> consequences) {
            return new Predictions(ofAllele(REVEL).orElseGet(() -> first(consequences, TranscriptScores::revel)),
                    largest(CADD), spliceAi(),
                    ofAllele(ALPHA_MISSENSE).orElseGet(() -> first(consequences, TranscriptScores::alphaMissense)));
        }

        private Optional<OptionalDouble> ofAllele(Pattern pattern) {
            OptionalDouble value = numbers(inInfo(pattern).toList()).stream().mapToDouble(Double::doubleValue).max();
            return value.isPresent() ? Optional.of(value) : Optional.empty();
        }

        private static OptionalDouble first(List<TranscriptConsequence> consequences,
                Function<TranscriptScores, OptionalDouble> score) {
            return consequences.stream().map(one -> score.apply(one.scores())).filter(OptionalDouble::isPresent)
                    .findFirst().orElse(OptionalDouble.empty());
        }

        /** Highest delta score; SpliceAI's own field is {@code ALT|GENE|DS_AG|DS_AL|DS_DG|DS_DL|…}. */
        private OptionalDouble spliceAi() {
            List<Double> scores = new ArrayList<>(numbers(SPLICE_AI));
            for (String entry : record.infoValue("SpliceAI").map(value -> value.split(",")).orElse(new String[0])) {
                String[] columns = entry.split("\\|");
                if (columns.length > 5 && columns[0].equals(record.alternatives().get(alternative))) {
                    Stream.of(columns).skip(2).limit(4).forEach(text -> number(text).ifPresent(scores::add));
                }
            }
            return scores.stream().mapToDouble(Double::doubleValue).max();
        }
    }

    private static Optional<Double> number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A frequency lies between 0 and 1; what does not is none. */
    private static OptionalDouble fraction(OptionalDouble value) {
        return value.isPresent() && (value.getAsDouble() < 0 || value.getAsDouble() > 1)
                ? OptionalDouble.empty()
                : value;
    }

    private static OptionalInt whole(OptionalDouble value) {
        return value.isPresent() ? OptionalInt.of((int) value.getAsDouble()) : OptionalInt.empty();
    }

    /** ClinVar's numbers of before 2017 as today's words. */
    private static String significance(String word) {
        return switch (word.strip()) {
            case "0" -> "Uncertain_significance";
            case "1" -> "not_provided";
            case "2" -> "Benign";
            case "3" -> "Likely_benign";
            case "4" -> "Likely_pathogenic";
            case "5" -> "Pathogenic";
            case "6" -> "drug_response";
            case "7" -> "histocompatibility";
            case "255" -> "other";
            default -> word.strip();
        };
    }
}
