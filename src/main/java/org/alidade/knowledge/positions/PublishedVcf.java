package org.alidade.knowledge.positions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alidade.knowledge.genome.ContigLengths;
import org.alidade.knowledge.tables.Text;
import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;

/** The published VCFs, and tables of scores, whose alleles can be looked up, each known by its header. */
public enum PublishedVcf {
    /** ClinVar's {@code clinvar.vcf.gz}: significance, stars, variation id, conditions, conflicting interpretations. */
    CLINVAR("clinvar", List.of(PositionColumn.text(Names.SIGNIFICANCE), PositionColumn.count(Names.STARS),
            PositionColumn.count(Names.ID), PositionColumn.text(Names.CONDITIONS),
            PositionColumn.text(Names.CONFLICT))),
    /** gnomAD exomes or genomes, version 2 to 4: counts over all, and of the group in which the allele is most frequent. */
    GNOMAD("gnomad", frequencies()),
    /** gnomAD's exomes and genomes in one file (from version 4.1 on). */
    GNOMAD_JOINT("gnomad-joint", frequencies()),
    /** gnomAD's mitochondrial genomes (version 3.1): homoplasmic and heteroplasmic carriers. */
    GNOMAD_MITOCHONDRIAL("gnomad-mt", List.of(PositionColumn.count(Names.HOMOPLASMIC),
            PositionColumn.count(Names.HETEROPLASMIC), PositionColumn.near(Names.NUMBER),
            PositionColumn.count(Names.FAILED))),
    /** Precomputed SpliceAI, SNVs or indels: a VCF without samples. Two decimals. */
    SPLICE_AI("spliceai", 100),
    /** CADD's scores of SNVs or indels, the PHRED column. Three decimals. */
    CADD("cadd", 1_000),
    /** AlphaMissense's {@code AlphaMissense_hg38.tsv.gz} or {@code _hg19}. Four decimals. */
    ALPHA_MISSENSE("alphamissense", 10_000),
    /** REVEL's table, which has the places of both assemblies. Three decimals. */
    REVEL("revel", 1_000),
    /** A table or VCF with values of its own, which its layout names: the laboratory's, dbNSFP, mitochondrial scores. */
    TABLE("table", List.of());

    /** Names of columns. */
    public static final class Names {
        public static final String SIGNIFICANCE = "significance";
        public static final String STARS = "stars";
        public static final String ID = "id";
        public static final String CONDITIONS = "conditions";
        public static final String CONFLICT = "conflict";
        /** Number of alternative alleles. */
        public static final String ALLELES = "AC";
        /** Number of all alleles. */
        public static final String NUMBER = "AN";
        public static final String HOMOZYGOTES = "homozygotes";
        public static final String HEMIZYGOTES = "hemizygotes";
        /** Place of the group in which the allele is most frequent among AFR, AMR, EAS, NFE and SAS. */
        public static final String GROUP = "group";
        /** {@link #ALLELES} of the group in which the allele is most frequent. */
        public static final String GROUP_ALLELES = "AC_group";
        public static final String GROUP_NUMBER = "AN_group";
        /** 1 where the source's own filters were not passed. */
        public static final String FAILED = "failed";
        public static final String HOMOPLASMIC = "homoplasmic";
        /** A predictor's score, as a whole number. */
        public static final String SCORE = "score";
        public static final String HETEROPLASMIC = "heteroplasmic";

        private Names() {
        }
    }

    /** Continental groups whose highest frequency counts (standards of the house: AFR, AMR, EAS, NFE, SAS). */
    private static final List<String> GROUPS = List.of("afr", "amr", "eas", "nfe", "sas");
    private static final Pattern CONTIG = Pattern.compile("##contig=<ID=([^,>]+),length=(\\d{1,9})[,>].*");

    private static final Pattern CADD_VERSION = Pattern.compile("^## CADD \\S*?(v\\d[\\w.]*)");

    private final String id;
    private final List<PositionColumn> columns;
    private final int scale;

    PublishedVcf(String id, List<PositionColumn> columns) {
        this.id = id;
        this.columns = columns;
        this.scale = 1;
    }

    PublishedVcf(String id, int scale) {
        this.id = id;
        this.columns = List.of(PositionColumn.count(Names.SCORE));
        this.scale = scale;
    }

    /** Whether it gives scores of a predictor. */
    public boolean isPredictor() {
        return scale > 1;
    }

    /** Whether it gives frequencies of populations. */
    public boolean isFrequency() {
        return this == GNOMAD || this == GNOMAD_JOINT || this == GNOMAD_MITOCHONDRIAL;
    }

    /** By what a stored score is divided. */
    int scale() {
        return scale;
    }

    private static List<PositionColumn> frequencies() {
        return List.of(PositionColumn.count(Names.ALLELES), PositionColumn.near(Names.NUMBER),
                PositionColumn.count(Names.HOMOZYGOTES), PositionColumn.count(Names.HEMIZYGOTES),
                PositionColumn.count(Names.GROUP), PositionColumn.part(Names.GROUP_ALLELES),
                PositionColumn.share(Names.GROUP_NUMBER), PositionColumn.count(Names.FAILED));
    }

    /** Beginning of the id of its source in a bundle. */
    public String id() {
        return id;
    }

    /** The kind of a source of a bundle by its id; empty where it is another source. */
    public static Optional<PublishedVcf> ofSource(String source) {
        return Stream
                .of(CLINVAR, GNOMAD_JOINT, GNOMAD_MITOCHONDRIAL, GNOMAD, SPLICE_AI, CADD, ALPHA_MISSENSE, REVEL, TABLE)
                .filter(kind -> source.startsWith(kind.id + "-")).findFirst();
    }

    /** Whether a source of a bundle, by its id, holds places of the mitochondrial sequence alone, which both builds share. */
    public static boolean isMitochondrial(String source) {
        return source.startsWith(GNOMAD_MITOCHONDRIAL.id + "-") || source.equals(GNOMAD_MITOCHONDRIAL.id)
                || source.matches("table-(mitotip|mitimpact|helixmt)(-.*)?");
    }

    public List<PositionColumn> columns() {
        return columns;
    }

    /** What a header, or the beginning of one, is of. */
    public static Optional<PublishedVcf> of(String header) {
        if (!header.startsWith("##fileformat=VCF")) {
            return ofTable(header);
        }
        if (header.contains("##source=ClinVar") && header.contains("##INFO=<ID=CLNSIG,")) {
            return Optional.of(CLINVAR);
        }
        if (header.contains("##INFO=<ID=AC_hom,") && header.contains("##INFO=<ID=max_hl,")) {
            return Optional.of(GNOMAD_MITOCHONDRIAL);
        }
        boolean alone = header.contains("##INFO=<ID=nhomalt,") && header.contains("##INFO=<ID=AN,");
        if (!alone && header.contains("##INFO=<ID=nhomalt_joint,")) {
            return Optional.of(GNOMAD_JOINT);
        }
        // a patient's annotated VCF has the same field, and samples
        boolean scores = header.contains("##INFO=<ID=SpliceAI,") && !header.contains("\tFORMAT");
        return alone ? Optional.of(GNOMAD) : scores ? Optional.of(SPLICE_AI) : Optional.empty();
    }

    private static Optional<PublishedVcf> ofTable(String header) {
        if (header.startsWith("## CADD ") && header.contains("\tPHRED")) {
            return Optional.of(CADD);
        }
        if (header.contains("#CHROM\tPOS\tREF\tALT\tgenome\tuniprot_id\t")) {
            return Optional.of(ALPHA_MISSENSE);
        }
        return header.startsWith("chr,hg19_pos,grch38_pos,ref,alt,aaref,aaalt,REVEL")
                ? Optional.of(REVEL)
                : Optional.empty();
    }

    /** The build that a header tells; the mitochondrion is the same in both, and of the newer one where nothing else is told. */
    public Optional<GenomeBuild> build(String header) {
        if (this == REVEL) {
            return Optional.of(GenomeBuild.GRCH38);
        }
        if (this == CADD) {
            return header.lines().findFirst().flatMap(GenomeBuild::parse);
        }
        Map<Contig, Integer> contigs = new TreeMap<>();
        header.lines().map(CONTIG::matcher).filter(Matcher::matches).forEach(
                contig -> contigs.put(Contig.of(contig.group(1)), Integer.valueOf(contig.group(2))));
        Optional<GenomeBuild> told = header.lines()
                .filter(line -> line.startsWith("##reference=") || line.startsWith("##assembly="))
                .map(GenomeBuild::parse).flatMap(Optional::stream).findFirst();
        return ContigLengths.buildOf(contigs).or(() -> told).or(() -> this == GNOMAD_MITOCHONDRIAL
                ? Optional.of(GenomeBuild.GRCH38)
                : Optional.empty());
    }

    /** What the file says of its version: a date, or the version of its maker. Empty where it says nothing. */
    public Optional<String> version(String header) {
        if (this == CADD) {
            Matcher version = CADD_VERSION.matcher(header);
            return version.find() ? Optional.of(version.group(1)) : Optional.empty();
        }
        return header.lines().filter(line -> line.startsWith("##fileDate=")).map(line -> line.substring(11))
                .findFirst();
    }

    /** The keys of INFO that are read. */
    Set<String> wanted() {
        Set<String> keys = new TreeSet<>();
        switch (this) {
            case CLINVAR -> keys.addAll(List.of("CLNSIG", "CLNREVSTAT", "CLNDN", "CLNSIGCONF"));
            case SPLICE_AI -> keys.add("SpliceAI");
            case CADD, ALPHA_MISSENSE, REVEL -> keys.add(Scores.KEY);
            case TABLE -> {
                // its layout knows
            }
            case GNOMAD_MITOCHONDRIAL -> keys.addAll(List.of("AC_hom", "AC_het", "AN"));
            case GNOMAD, GNOMAD_JOINT -> {
                keys.addAll(List.of("AC", "AN", "nhomalt", "nonpar", "AC_male", "AC_XY", "non_par"));
                GROUPS.forEach(group -> keys.addAll(List.of("AC_" + group, "AN_" + group, "AC-" + group,
                        "AN-" + group)));
                keys.addAll(keys.stream().map(key -> joint(key)).toList());
            }
        }
        return keys;
    }

    private static String joint(String key) {
        int behind = key.startsWith("AC") || key.startsWith("AN") ? 2 : 0;
        return behind == 0 || key.length() == 2 ? key + "_joint" : key.substring(0, 2) + "_joint" + key.substring(2);
    }

    /**
     * The values of one allele, or nothing where the record says nothing of it.
     *
     * @param record cells of the line up to INFO
     * @param texts gives a text its number
     */
    Optional<long[]> values(String[] record, InfoValues info, int allele, ToIntFunction<String> texts) {
        return switch (this) {
            case CLINVAR -> clinVar(record[2], info, texts);
            case SPLICE_AI -> Scores.spliceAi(info, Text.split(record[4], ',')[allele], scale);
            case CADD, ALPHA_MISSENSE, REVEL -> Scores.ofTable(info, scale);
            case TABLE -> throw new IllegalStateException("its layout reads it");
            case GNOMAD -> frequency(record[6], record[0], info, allele, false);
            case GNOMAD_JOINT -> frequency(record[6], record[0], info, allele, true);
            case GNOMAD_MITOCHONDRIAL -> Optional.of(new long[]{orMissing(info.number("AC_hom", allele)),
                    orMissing(info.number("AC_het", allele)), orMissing(info.number("AN", allele)),
                    failed(record[6])});
        };
    }

    private static Optional<long[]> clinVar(String id, InfoValues info, ToIntFunction<String> texts) {
        Optional<String> significance = info.text("CLNSIG");
        return significance.map(said -> new long[]{texts.applyAsInt(said.replace('|', '/')),
                info.text("CLNREVSTAT").map(ClinVarAssertion::starsOf).orElse(0),
                id.matches("\\d{1,18}") ? Long.parseLong(id) : PositionRow.MISSING, text(info, "CLNDN", texts),
                text(info, "CLNSIGCONF", texts)});
    }

    private static long text(InfoValues info, String key, ToIntFunction<String> texts) {
        Optional<String> text = info.text(key);
        return text.isPresent() ? texts.applyAsInt(text.get()) : PositionRow.MISSING;
    }

    private static Optional<long[]> frequency(String filter, String contig, InfoValues info, int allele,
            boolean joint) {
        String end = joint ? "_joint" : "";
        OptionalLong number = info.number("AN" + end, allele);
        OptionalLong alleles = info.number("AC" + end, allele);
        if (number.isEmpty() || alleles.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt highest = highest(info, allele, joint);
        String group = highest.isPresent() ? GROUPS.get(highest.getAsInt()) : "";
        return Optional.of(new long[]{alleles.getAsLong(), number.getAsLong(),
                orMissing(info.number("nhomalt" + end, allele)), hemizygotes(contig, info, allele, joint),
                highest.isPresent() ? highest.getAsInt() : PositionRow.MISSING,
                highest.isPresent() ? group(info, "AC", group, allele, joint).getAsLong() : PositionRow.MISSING,
                highest.isPresent() ? group(info, "AN", group, allele, joint).getAsLong() : PositionRow.MISSING,
                failed(filter)});
    }

    /** The group of the highest frequency; empty where none has any alleles counted. */
    private static OptionalInt highest(InfoValues info, int allele, boolean joint) {
        double best = -1;
        int found = -1;
        for (int group = 0; group < GROUPS.size(); group++) {
            OptionalLong alleles = group(info, "AC", GROUPS.get(group), allele, joint);
            OptionalLong number = group(info, "AN", GROUPS.get(group), allele, joint);
            if (alleles.isPresent() && number.isPresent() && number.getAsLong() > 0
                    && (double) alleles.getAsLong() / number.getAsLong() > best) {
                best = (double) alleles.getAsLong() / number.getAsLong();
                found = group;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** {@code AC_afr}; {@code AC-afr} in version 3.0; {@code AC_joint_afr}. */
    private static OptionalLong group(InfoValues info, String count, String group, int allele, boolean joint) {
        OptionalLong own = info.number(count + (joint ? "_joint_" : "_") + group, allele);
        return own.isPresent() ? own : info.number(count + "-" + group, allele);
    }

    /** Males that carry the allele on an X or Y that is no pseudoautosomal region. */
    private static long hemizygotes(String contig, InfoValues info, int allele, boolean joint) {
        Contig place = Contig.of(contig);
        if (!place.isX() && !place.isY()) {
            return PositionRow.MISSING;
        }
        boolean alone = info.has("nonpar") || info.has("non_par");
        OptionalLong males = info.number(joint ? "AC_joint_XY" : "AC_XY", allele);
        OptionalLong known = males.isPresent() ? males : info.number("AC_male", allele);
        return alone ? orMissing(known) : PositionRow.MISSING;
    }

    private static long failed(String filter) {
        return filter.equals("PASS") || filter.equals(".") ? 0 : 1;
    }

    private static long orMissing(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : PositionRow.MISSING;
    }
}
