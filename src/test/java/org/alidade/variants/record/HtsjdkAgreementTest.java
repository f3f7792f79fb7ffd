package org.alidade.variants.record;

import static org.assertj.core.api.Assertions.assertThat;

import htsjdk.tribble.readers.LineIteratorImpl;
import htsjdk.tribble.readers.SynchronousLineReader;
import htsjdk.variant.variantcontext.Allele;
import htsjdk.variant.variantcontext.VariantContext;
import htsjdk.variant.vcf.VCFCodec;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.alidade.model.AlleleCall;
import org.alidade.model.Genotype;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any generated record reads the same through htsjdk as through this reader. */
class HtsjdkAgreementTest {
    private static final List<String> META = List.of("##fileformat=VCFv4.2", "##contig=<ID=chr1,length=248956422>",
            "##INFO=<ID=END,Number=1,Type=Integer,Description=\"x\">",
            "##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"x\">",
            "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"x\">",
            "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"x\">",
            "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"x\">",
            "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"x\">");
    private static final String COLUMNS = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\tS2";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyRecordHasTheSamePlaceAllelesAndCalls(long seed) {
        Random random = new Random(seed);
        VCFCodec codec = new VCFCodec();
        codec.readActualHeader(new LineIteratorImpl(new SynchronousLineReader(
                new StringReader(String.join("\n", META) + "\n" + COLUMNS + "\n"))));
        Records own = Records.withMeta(META, "S1", "S2");
        int rows = 0;
        for (int record = 0; record < 1_000; record++) {
            String line = new Line(random).text();
            VariantContext theirs = codec.decode(line);
            for (VariantEvidence row : own.rows(line)) {
                assertSame(line, row, theirs);
                rows++;
            }
            long alleles = theirs.getAlternateAlleles().stream().map(Allele::getDisplayString)
                    .filter(allele -> !VariantType.namesNoSequence(allele)).count();
            assertThat(own.rows(line)).as(line).hasSize((int) alleles);
        }
        assertThat(rows).isGreaterThan(1_000);
    }

    private static void assertSame(String line, VariantEvidence row, VariantContext theirs) {
        Allele allele = theirs.getAlternateAllele(row.origin().allele() - 1);
        assertThat("chr" + row.key().contig()).as(line).isEqualTo(theirs.getContig());
        assertThat(row.origin().asWritten().position()).as(line).isEqualTo(theirs.getStart());
        int end = row.type().isStructural()
                ? row.interval().end()
                : row.origin().asWritten().position() + row.origin().asWritten().ref().length() - 1;
        assertThat(end).as(line).isEqualTo(theirs.getEnd());
        assertThat(row.origin().asWritten().ref()).as(line).isEqualTo(theirs.getReference().getBaseString());
        assertThat(row.origin().asWritten().alt()).as(line).isEqualTo(allele.getDisplayString());
        for (String sample : List.of("S1", "S2")) {
            htsjdk.variant.variantcontext.Genotype call = theirs.getGenotype(sample);
            Genotype own = row.genotype(sample);
            assertThat(own.alleles()).as(line).isEqualTo(alleles(call, allele));
            if (call.getPloidy() > 1) {
                assertThat(own.phased()).as(line).isEqualTo(call.isPhased());
            }
            assertThat(own.quality().orElse(-1)).as(line).isEqualTo(call.getGQ());
            assertThat(own.depth().orElse(-1)).as(line).isEqualTo(call.getDP());
            if (call.hasAD()) {
                assertThat(own.referenceReads()).as(line).hasValue(call.getAD()[0]);
                assertThat(own.alternativeReads()).as(line).hasValue(call.getAD()[row.origin().allele()]);
            } else {
                assertThat(own.alternativeReads()).as(line).isEmpty();
            }
        }
    }

    private static List<AlleleCall> alleles(htsjdk.variant.variantcontext.Genotype call, Allele allele) {
        if (call.getPloidy() == 1 && call.isNoCall()) {
            return List.of(); // "." alone does not tell how many copies there are
        }
        return call.getAlleles().stream().map(copy -> copy.isNoCall()
                ? AlleleCall.MISSING
                : copy.isReference()
                        ? AlleleCall.REFERENCE
                        : copy.equals(allele) ? AlleleCall.ALTERNATIVE : AlleleCall.OTHER)
                .toList();
    }

    /** A record by chance. */
    private record Line(Random random) {
        private static final int ALLELES = 3;

        private String one(String... of) {
            return of[random.nextInt(of.length)];
        }

        private String bases(int most) {
            StringBuilder bases = new StringBuilder();
            for (int i = 1 + random.nextInt(most); i > 0; i--) {
                bases.append(one("A", "C", "G", "T"));
            }
            return bases.toString();
        }

        String text() {
            int position = 1_000 + random.nextInt(1_000_000);
            String ref = bases(5);
            List<String> alts = new ArrayList<>();
            boolean structural = random.nextInt(6) == 0;
            if (structural) {
                ref = ref.substring(0, 1);
                alts.add(one("<DEL>", "<DUP>", "<INV>"));
            } else {
                while (alts.size() < 1 + random.nextInt(ALLELES)) {
                    String alt = random.nextInt(12) == 0 ? "*" : bases(5);
                    if (!alt.equals(ref) && !alts.contains(alt)) {
                        alts.add(alt);
                    }
                }
            }
            String info = structural ? "SVTYPE=X;END=" + (position + 1 + random.nextInt(10_000)) : ".";
            return String.join("\t", "chr1", Integer.toString(position), ".", ref, String.join(",", alts),
                    one(".", "50", "3.5"), one("PASS", ".", "LowQual"), info, "GT:AD:DP:GQ", sample(alts.size()),
                    sample(alts.size()));
        }

        private String sample(int alts) {
            String separator = one("/", "/", "|");
            String call = random.nextInt(10) == 0 ? allele(alts) : allele(alts) + separator + allele(alts);
            StringBuilder reads = new StringBuilder(Integer.toString(random.nextInt(60)));
            for (int i = 0; i < alts; i++) {
                reads.append(',').append(random.nextInt(70_000));
            }
            return String.join(":", call, one(".", reads.toString(), reads.toString()),
                    one(".", Integer.toString(random.nextInt(90_000))), one(".", "0", "99", "40"));
        }

        private String allele(int alts) {
            return random.nextInt(12) == 0 ? "." : Integer.toString(random.nextInt(alts + 1));
        }
    }
}
