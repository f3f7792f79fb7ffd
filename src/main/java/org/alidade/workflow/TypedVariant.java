package org.alidade.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alidade.filtering.ScopeColumns;
import org.alidade.filtering.ScopedVariant;
import org.alidade.filtering.ScopedVariants;
import org.alidade.knowledge.annotation.HgvsResolution;
import org.alidade.knowledge.hgvs.HgvsParser;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantEvidence;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;

/** What a person means who types a variant: coordinates, a name by HGVS, an rs number, a gene, or a name as the file has it. */
sealed interface TypedVariant {
    /**
     * Some alleles, in the file or not.
     *
     * @param ofOneCodon whether they are all ways to make one change of a residue, of which a person can have meant any
     * @param notes what was chosen on the way
     */
    record Alleles(List<VariantKey> keys, boolean ofOneCodon, List<HgvsResolution.Note> notes) implements TypedVariant {
    }

    /** A gene that has variants in the scope. */
    record OfGene(String symbol, List<ScopedVariant> variants) implements TypedVariant {
    }

    /** An rs number that no variant of the scope has. */
    record UnknownIdentifier(String text) implements TypedVariant {
    }

    /** A name that cannot be read or placed. */
    record Refused(HgvsResolution.Refused why) implements TypedVariant {
    }

    /** Nothing that is known. */
    record Unknown(String text) implements TypedVariant {
    }

    /** Identifiers of dbSNP. */
    Pattern IDENTIFIER = Pattern.compile("(?i)rs\\d+");

    /** Long for a name that only the file's words know: then the whole scope may have to be read. */
    static TypedVariant read(CaseSession session, String typed, Progress progress) {
        String text = typed.strip();
        Optional<VariantKey> key = VariantKey.parse(session.theCase().build(), text);
        if (key.isPresent()) {
            return new Alleles(List.of(key.get()), false, List.of());
        }
        if (IDENTIFIER.matcher(text).matches()) {
            List<VariantKey> found = identified(session.variants(), text, progress);
            return found.isEmpty() ? new UnknownIdentifier(text) : new Alleles(found, false, List.of());
        }
        return switch (session.resolve(text)) {
            case HgvsResolution.Found found -> new Alleles(
                    found.alleles().stream().map(HgvsResolution.Allele::key).toList(), found.alleles().size() > 1,
                    found.notes());
            case HgvsResolution.Refused refused -> asWritten(session, text, refused, progress);
        };
    }

    /** By the words of the file, where the name itself cannot be placed. */
    private static TypedVariant asWritten(CaseSession session, String text, HgvsResolution.Refused refused,
            Progress progress) {
        List<VariantKey> named = byName(session.variants(), text, progress);
        if (!named.isEmpty()) {
            return new Alleles(named, false, List.of());
        }
        List<ScopedVariant> ofGene = session.variants().ofGene(text);
        if (!ofGene.isEmpty()) {
            return new OfGene(ofGene.getFirst().gene().map(gene -> gene.symbol()).orElse(text), ofGene);
        }
        return HgvsParser.isMeantAsName(text) ? new Refused(refused) : new Unknown(text);
    }

    private static List<VariantKey> identified(ScopedVariants variants, String identifier, Progress progress) {
        Optional<ScopeColumns> columns = variants.columns();
        Stream<ScopedVariant> near = columns.isPresent()
                ? java.util.Arrays.stream(columns.get().search(List.of(identifier.toLowerCase(Locale.ROOT)),
                        progress)).mapToObj(variants.all()::get)
                : variants.all().stream();
        return near.peek(variant -> progress.checkCancelled()).map(ScopedVariant::evidence)
                .filter(evidence -> evidence.identifiers().stream().anyMatch(identifier::equalsIgnoreCase))
                .map(VariantEvidence::key).distinct().toList();
    }

    /** Variants of the scope whose annotation has this name: {@code NM_000532.5:c.683C>T}, {@code PCCB:c.683C>T}. */
    private static List<VariantKey> byName(ScopedVariants variants, String text, Progress progress) {
        int colon = text.indexOf(':');
        String reference = colon < 0 ? "" : text.substring(0, colon);
        String change = colon < 0 ? text : text.substring(colon + 1).strip();
        if (!change.matches("(?s).*[a-z]\\..*")) {
            return List.of();
        }
        List<ScopedVariant> ofGene = variants.ofGene(reference);
        List<VariantKey> found = new ArrayList<>();
        List<ScopedVariant> read = ofGene.isEmpty() ? variants.all() : ofGene;
        int done = 0;
        for (ScopedVariant variant : read) {
            progress.report("workflow.stage.names", done++, read.size());
            progress.checkCancelled();
            VariantEvidence evidence = variant.evidence();
            if (!found.contains(evidence.key())
                    && evidence.consequences().stream().anyMatch(entry -> isNamed(entry, reference, change))) {
                found.add(evidence.key());
            }
        }
        return found;
    }

    private static boolean isNamed(TranscriptConsequence entry, String reference, String change) {
        boolean sameChange = entry.hgvsC().filter(change::equals).isPresent()
                || entry.hgvsP().map(TypedVariant::bare).filter(bare(change)::equals).isPresent();
        boolean sameReference = reference.isEmpty() || entry.gene().symbol().equalsIgnoreCase(reference)
                || stem(entry.transcript()).equals(stem(reference)) || reference.startsWith("NP_")
                || reference.startsWith("ENSP");
        return sameChange && sameReference;
    }

    private static String bare(String protein) {
        return protein.replace("(", "").replace(")", "");
    }

    private static String stem(String transcript) {
        int dot = transcript.indexOf('.');
        return dot < 0 ? transcript : transcript.substring(0, dot);
    }
}
