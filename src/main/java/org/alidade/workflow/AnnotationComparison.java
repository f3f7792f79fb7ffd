package org.alidade.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alidade.knowledge.hgvs.BaseEdit;
import org.alidade.knowledge.hgvs.HgvsName;
import org.alidade.knowledge.hgvs.HgvsParser;
import org.alidade.knowledge.hgvs.HgvsParsing;
import org.alidade.model.Consequence;
import org.alidade.model.Impact;
import org.alidade.model.TranscriptConsequence;

/**
 * The file's annotation of one variant beside the program's own, transcript by transcript.
 *
 * @param compared transcripts that both name
 * @param differences of those, where they say otherwise
 * @param told whether the program's own consequences could be told
 */
public record AnnotationComparison(int compared, List<Difference> differences, boolean told) {
    private static final String OWN = "Alidade";
    /** Terms that annotators before VEP 105 do not have. */
    private static final Set<Consequence> NEWER = EnumSet.of(Consequence.SPLICE_DONOR_5TH_BASE_VARIANT,
            Consequence.SPLICE_DONOR_REGION_VARIANT, Consequence.SPLICE_POLYPYRIMIDINE_TRACT_VARIANT);

    public AnnotationComparison {
        differences = List.copyOf(differences);
    }

    /** What is said otherwise. */
    public enum Kind {
        CONSEQUENCE, BASES, PROTEIN
    }

    /** One transcript on which the two differ. */
    public record Difference(TranscriptConsequence file, TranscriptConsequence own, Set<Kind> kinds) {
        public Difference {
            kinds = Set.copyOf(kinds);
        }
    }

    /** Where the program's own consequences could not be told. */
    static AnnotationComparison untold() {
        return new AnnotationComparison(0, List.of(), false);
    }

    /** {@code shown}: consequences of the row, among them the program's own where the file has none. */
    static AnnotationComparison of(List<TranscriptConsequence> shown, List<TranscriptConsequence> own) {
        List<TranscriptConsequence> file = shown.stream()
                .filter(entry -> entry.isAnnotation() && !entry.source().equals(OWN)).toList();
        int compared = 0;
        List<Difference> differences = new ArrayList<>();
        for (TranscriptConsequence entry : own) {
            Optional<TranscriptConsequence> same = file.stream().filter(other -> isSame(other, entry)).findFirst();
            if (same.isPresent()) {
                compared++;
                Set<Kind> kinds = kinds(same.get(), entry);
                if (!kinds.isEmpty()) {
                    differences.add(new Difference(same.get(), entry, kinds));
                }
            }
        }
        return new AnnotationComparison(compared, differences, true);
    }

    /** The same transcript whatever its version, or MANE Select of one gene, which RefSeq and Ensembl share base by base. */
    private static boolean isSame(TranscriptConsequence one, TranscriptConsequence other) {
        return !one.transcript().isEmpty() && stem(one.transcript()).equals(stem(other.transcript()))
                || one.maneSelect() && other.maneSelect() && one.gene().isSame(other.gene());
    }

    private static String stem(String transcript) {
        int dot = transcript.lastIndexOf('.');
        return dot < 0 ? transcript : transcript.substring(0, dot);
    }

    private static Set<Kind> kinds(TranscriptConsequence file, TranscriptConsequence own) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (isOtherConsequence(file.worst(), own.worst())) {
            kinds.add(Kind.CONSEQUENCE);
        }
        if (file.hgvsC().isPresent() && own.hgvsC().isPresent() && !isSameName(file.hgvsC().get(), own.hgvsC().get())) {
            kinds.add(Kind.BASES);
        }
        if (file.hgvsP().isPresent() && own.hgvsP().isPresent() && !isSameName(file.hgvsP().get(), own.hgvsP().get())) {
            kinds.add(Kind.PROTEIN);
        }
        return kinds;
    }

    private static boolean isOtherConsequence(Consequence file, Consequence own) {
        boolean newer = NEWER.contains(own) && file.impact().compareTo(Impact.LOW) <= 0;
        return file != own && !newer;
    }

    /** Spelled alike, or read alike: bases spelled out that need not be, one letter or three. */
    private static boolean isSameName(String one, String other) {
        if (bare(one).equals(bare(other))) {
            return true;
        }
        if (HgvsParser.parse(one) instanceof HgvsParsing.Parsed first
                && HgvsParser.parse(other) instanceof HgvsParsing.Parsed second) {
            return switch (first.name()) {
                case HgvsName.OfProtein a -> second.name() instanceof HgvsName.OfProtein b && isSameResidue(a, b);
                case HgvsName.OfBases a -> second.name() instanceof HgvsName.OfBases b
                        && a.start().equals(b.start()) && a.end().equals(b.end()) && isSameEdit(a.edit(), b.edit());
            };
        }
        return false;
    }

    /** What is lost or doubled may be spelled out or not. */
    private static boolean isSameEdit(BaseEdit one, BaseEdit other) {
        return one.equals(other) || one instanceof BaseEdit.Deletion && other instanceof BaseEdit.Deletion
                || one instanceof BaseEdit.Duplication && other instanceof BaseEdit.Duplication
                || one instanceof BaseEdit.Replacement a && other instanceof BaseEdit.Replacement b
                        && a.to().equals(b.to());
    }

    /** SnpEff writes a frameshift without its end ({@code Arg97fs}), and a residue that stays twice ({@code Leu54Leu}). */
    private static boolean isSameResidue(HgvsName.OfProtein one, HgvsName.OfProtein other) {
        boolean samePlace = one.residue() == other.residue() && one.position() == other.position();
        boolean shifted = one.change().contains("fs") && other.change().contains("fs")
                && (one.change().equals("fs") || other.change().equals("fs"));
        return samePlace && (one.change().equals(other.change()) || shifted || stays(one) && stays(other));
    }

    private static boolean stays(HgvsName.OfProtein name) {
        return name.change().equals("=") || name.change().equals(Character.toString(name.residue()));
    }

    private static String bare(String name) {
        return name.replace("(", "").replace(")", "");
    }
}
