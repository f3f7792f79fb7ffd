package org.alidade.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * What the VCF says of a deletion or a repeat.
 *
 * @param samples one field per member, by {@code format}
 */
record LargeCalls(String id, String info, String format, List<String> samples) {
    private static final List<String> OF_DELETIONS = List.of(
            "##ALT=<ID=DEL,Description=\"Deletion\">",
            "##INFO=<ID=END,Number=1,Type=Integer,Description=\"End position of the variant\">",
            "##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"Type of structural variant\">",
            "##INFO=<ID=SVLEN,Number=.,Type=Integer,Description=\"Length difference of the alleles\">",
            "##INFO=<ID=CIPOS,Number=2,Type=Integer,Description=\"Confidence interval around POS\">",
            "##INFO=<ID=CIEND,Number=2,Type=Integer,Description=\"Confidence interval around END\">",
            "##FORMAT=<ID=CN,Number=1,Type=Integer,Description=\"Copy number\">");
    private static final List<String> OF_REPEATS = List.of(
            "##INFO=<ID=END,Number=1,Type=Integer,Description=\"End position of the variant\">",
            "##INFO=<ID=REF,Number=1,Type=Integer,Description=\"Reference copy number\">",
            "##INFO=<ID=RU,Number=1,Type=String,Description=\"Repeat unit\">",
            "##INFO=<ID=REPID,Number=1,Type=String,Description=\"Repeat identifier\">",
            "##INFO=<ID=HGNCId,Number=1,Type=Integer,Description=\"HGNC gene id\">",
            "##INFO=<ID=STR_STATUS,Number=A,Type=String,Description=\"Repeat expansion status\">",
            "##INFO=<ID=STR_NORMAL_MAX,Number=1,Type=Integer,Description=\"Longest normal repeat\">",
            "##INFO=<ID=STR_PATHOLOGIC_MIN,Number=1,Type=Integer,Description=\"Shortest pathologic repeat\">",
            "##FORMAT=<ID=SO,Number=1,Type=String,Description=\"Type of reads that support the alleles\">",
            "##FORMAT=<ID=REPCN,Number=1,Type=String,Description=\"Repeat units of the alleles\">",
            "##FORMAT=<ID=REPCI,Number=1,Type=String,Description=\"Confidence intervals of the repeat units\">");
    LargeCalls {
        samples = List.copyOf(samples);
    }

    /** The header lines that these records need beyond those of small variants. */
    static List<String> declarations(List<SampleVariant> variants) {
        List<String> lines = new ArrayList<>();
        if (variants.stream().anyMatch(variant -> variant.form() instanceof Form.Deletion)) {
            lines.addAll(OF_DELETIONS);
        }
        if (variants.stream().anyMatch(variant -> variant.form() instanceof Form.Repeat)) {
            lines.addAll(OF_REPEATS);
        }
        return lines.stream().distinct().toList();
    }

    static LargeCalls of(SampleVariant variant, Form.Deletion deletion, List<Member> members) {
        int length = deletion.end() - variant.key().position();
        String info = "SVTYPE=DEL;END=" + deletion.end() + ";SVLEN=-" + length + ";CIPOS=-5,5;CIEND=-5,5";
        return new LargeCalls("DEL_" + variant.key().contig() + "_" + variant.key().position(), info, "GT:GQ:CN",
                members.stream().map(member -> {
                    int alleles = variant.alleles(member.role());
                    return (alleles == 0 ? "0/0" : alleles == 1 ? "0/1" : "1/1") + ":99:" + (2 - alleles);
                }).toList());
    }

    static LargeCalls of(SampleVariant variant, Form.Repeat repeat, List<Member> members) {
        String status = repeat.units() >= repeat.pathologicMin()
                ? "full_mutation"
                : repeat.units() > repeat.normalMax() ? "pre_mutation" : "normal";
        String info = "END=" + repeat.end() + ";REF=" + repeat.reference() + ";RU=" + repeat.unit() + ";REPID="
                + repeat.locus() + ";HGNCId=" + repeat.hgncId() + ";STR_STATUS=" + status + ";STR_NORMAL_MAX="
                + repeat.normalMax() + ";STR_PATHOLOGIC_MIN=" + repeat.pathologicMin();
        return new LargeCalls(".", info, "GT:SO:REPCN:REPCI", members.stream()
                .map(member -> of(member, repeat, variant.alleles(member.role()))).toList());
    }

    private static String of(Member member, Form.Repeat repeat, int alleles) {
        int spread = repeat.units() / 10;
        String expanded = (repeat.units() - spread) + "-" + (repeat.units() + spread);
        if (alleles == 0) {
            return member.isMale()
                    ? "0:SPANNING:" + repeat.reference() + ":" + repeat.reference() + "-" + repeat.reference()
                    : "0/0:SPANNING/SPANNING:" + repeat.reference() + "/" + repeat.reference() + ":"
                            + repeat.reference() + "-" + repeat.reference() + "/" + repeat.reference() + "-"
                            + repeat.reference();
        }
        return member.isMale()
                ? "1:FLANKING:" + repeat.units() + ":" + expanded
                : "0/1:SPANNING/INREPEAT:" + repeat.reference() + "/" + repeat.units() + ":" + repeat.reference()
                        + "-" + repeat.reference() + "/" + expanded;
    }
}
