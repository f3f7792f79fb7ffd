package org.alidade.knowledge.annotation;

import java.util.Optional;

import org.alidade.knowledge.hgvs.HgvsReference;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;

/** RefSeq's accessions of the chromosomes (NCBI assemblies GCF_000001405.25 and GCF_000001405.40). */
final class ChromosomeAccessions {
    /** Versions of NC_000001 to NC_000024 in GRCh37; in GRCh38 each is one more. */
    private static final int[] GRCH37 = {10, 11, 11, 11, 9, 11, 13, 10, 11, 10, 9, 11, 10, 8, 9, 9, 10, 9, 9, 10, 8, 10,
            10, 9};
    private static final int AUTOSOMES = 22;
    private static final String STEM = "NC_0000";
    private static final String MITOCHONDRION = "NC_012920";

    private ChromosomeAccessions() {
    }

    /** The contig of an accession; empty where it is no chromosome of man. */
    static Optional<Contig> contig(HgvsReference reference) {
        if (reference.name().equals(MITOCHONDRION)) {
            return Optional.of(new Contig("MT"));
        }
        String digits = reference.name().startsWith(STEM) ? reference.name().substring(STEM.length()) : "";
        int number = digits.matches("\\d{2}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > GRCH37.length) {
            return Optional.empty();
        }
        String name = number <= AUTOSOMES ? Integer.toString(number) : number == AUTOSOMES + 1 ? "X" : "Y";
        return Optional.of(new Contig(name));
    }

    /** The build that a version is of; both have one mitochondrion. Empty for an accession without version or an older one. */
    static boolean fits(HgvsReference reference, GenomeBuild build) {
        return reference.version().isEmpty() || reference.text().equals(of(contig(reference).orElseThrow(), build));
    }

    /** The accession of a chromosome, with its version. */
    static String of(Contig contig, GenomeBuild build) {
        if (contig.isMitochondrial()) {
            return MITOCHONDRION + ".1";
        }
        int number = contig.isX() ? AUTOSOMES + 1 : contig.isY() ? AUTOSOMES + 2 : Integer.parseInt(contig.name());
        int version = GRCH37[number - 1] + (build == GenomeBuild.GRCH38 ? 1 : 0);
        return STEM + (number < 10 ? "0" : "") + number + "." + version;
    }
}
