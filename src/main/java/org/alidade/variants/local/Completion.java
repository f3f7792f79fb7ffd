package org.alidade.variants.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.model.Gene;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.variants.column.GeneEffect;

/**
 * What the program's own consequences add to those of a file. A row without any gets all of them. Beside an annotation only what
 * would else be missed is added: a gene that it does not name, and a more severe change than it sees in a gene.
 */
final class Completion {
    private Completion() {
    }

    /** Whether {@code own} sees anything of {@code gene} that the file does not: its most severe term is no bit of theirs or lower. */
    private static boolean addsTo(GeneEffect own, List<GeneEffect> file) {
        Optional<GeneEffect> same = file.stream().filter(effect -> effect.gene().isSame(own.gene())).findFirst();
        return same.map(known -> worst(own) < worst(known)).orElseGet(() -> !own.gene().symbol().isEmpty()
                && liesInGene(own.worsts()));
    }

    private static int worst(GeneEffect effect) {
        return Long.numberOfTrailingZeros(effect.worsts());
    }

    /** Ordinal of the most severe term of all; beyond every one where there is none. */
    static int worst(List<GeneEffect> effects) {
        return effects.stream().mapToInt(Completion::worst).min().orElse(Long.SIZE);
    }

    private static boolean liesInGene(long worsts) {
        return (worsts & ~GeneEffect.BESIDE) != 0;
    }

    /** Whether anything is added to a file's effects; decided by the same values as {@link #of}. */
    static boolean adds(List<GeneEffect> own, List<GeneEffect> file) {
        return file.isEmpty() || own.stream().anyMatch(effect -> addsTo(effect, file));
    }

    /** The consequences of both, the most severe first leading. */
    static List<TranscriptConsequence> of(List<TranscriptConsequence> own, List<TranscriptConsequence> file) {
        if (file.isEmpty()) {
            return own;
        }
        List<GeneEffect> known = GeneEffect.of(file);
        List<Gene> genes = GeneEffect.of(own).stream().filter(effect -> addsTo(effect, known)).map(GeneEffect::gene)
                .toList();
        List<TranscriptConsequence> added = own.stream().filter(entry -> genes.contains(entry.gene())).toList();
        if (added.isEmpty()) {
            return file;
        }
        List<TranscriptConsequence> all = new ArrayList<>(file.size() + added.size());
        boolean leads = added.getFirst().worst().compareTo(file.getFirst().worst()) < 0;
        all.addAll(leads ? added : file);
        all.addAll(leads ? file : added);
        return all;
    }

    /** The same evidence with the consequences of both. */
    static VariantEvidence of(VariantEvidence evidence, List<TranscriptConsequence> own) {
        List<TranscriptConsequence> all = of(own, evidence.consequences());
        return all.equals(evidence.consequences()) ? evidence : evidence.with(all);
    }
}
