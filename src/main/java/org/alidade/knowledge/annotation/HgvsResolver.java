package org.alidade.knowledge.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.alidade.knowledge.annotation.HgvsResolution.Allele;
import org.alidade.knowledge.annotation.HgvsResolution.Found;
import org.alidade.knowledge.annotation.HgvsResolution.Note;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.hgvs.HgvsName;
import org.alidade.knowledge.hgvs.HgvsName.Level;
import org.alidade.knowledge.hgvs.HgvsParser;
import org.alidade.knowledge.hgvs.HgvsParsing;
import org.alidade.knowledge.hgvs.HgvsReference;
import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.knowledge.transcripts.TranscriptModels;
import org.alidade.model.Contig;
import org.alidade.model.Gene;

/**
 * Finds the allele that a typed name stands for, on the installed transcripts and sequence, and says where it had to choose: a
 * transcript of a gene, another version, the furthest place in the 3′ direction. Not thread-safe.
 */
public final class HgvsResolver {
    private final TranscriptModels models;
    private final Genome genome;
    private final Function<String, Optional<Gene>> genes;
    private final ConsequenceEngine engine;
    private final ReferenceBases bases;
    private final AlleleKeys keys;

    /** @param genes the gene of a symbol, an alias or a former symbol */
    public HgvsResolver(TranscriptModels models, Genome genome, Function<String, Optional<Gene>> genes) {
        this.models = models;
        this.genome = genome;
        this.genes = genes;
        this.engine = new ConsequenceEngine(models, genome);
        this.bases = new ReferenceBases(genome);
        this.keys = new AlleleKeys(genome.build(), bases);
    }

    public HgvsResolution resolve(String typed) {
        return switch (HgvsParser.parse(typed)) {
            case HgvsParsing.Refused refused -> new HgvsResolution.Refused(refused.reason(), refused.arguments());
            case HgvsParsing.Parsed parsed -> {
                try {
                    yield switch (parsed.name()) {
                        case HgvsName.OfBases name -> ofBases(name);
                        case HgvsName.OfProtein name -> ofProtein(name);
                    };
                } catch (NameRefusedException e) {
                    yield e.refusal();
                }
            }
        };
    }

    private HgvsResolution ofBases(HgvsName.OfBases name) throws NameRefusedException {
        List<Note> notes = new ArrayList<>();
        NamedSequence sequence = sequence(name, notes);
        SequenceChange change = new TypedChange(bases, sequence, name).change();
        Optional<String> named = named(sequence, change);
        named.filter(text -> !isSameName(text, name, sequence))
                .ifPresent(text -> notes.add(Note.of("normalised", text)));
        sequence.transcript().flatMap(model -> engine.effect(change, model)).flatMap(TranscriptEffect::hgvsPOfVep)
                .ifPresent(protein -> checkProtein(name, protein, notes));
        return new Found(List.of(new Allele(keys.of(change), named)), notes);
    }

    /** The name under HGVS's rules of a change, with the sequence it is counted on. */
    private Optional<String> named(NamedSequence sequence, SequenceChange change) {
        Optional<String> name = sequence.transcript().isPresent()
                ? engine.effect(change, sequence.transcript().get()).flatMap(TranscriptEffect::hgvsC)
                : engine.onGenome(change);
        return name.map(text -> sequence.accession() + ":" + text);
    }

    /** Whether a name says the same as the typed one, the bases spelled out that need not be left aside. */
    private static boolean isSameName(String text, HgvsName.OfBases typed, NamedSequence sequence) {
        String place = typed.start().text() + (typed.end().equals(typed.start()) ? "" : "_" + typed.end().text());
        String start = sequence.accession() + ":" + typed.level().letter() + "." + place;
        return text.startsWith(start) && !Character.isDigit(text.charAt(start.length()))
                && text.charAt(start.length()) != '_' && text.charAt(start.length()) != '+'
                && text.charAt(start.length()) != '-';
    }

    private static void checkProtein(HgvsName.OfBases name, String protein, List<Note> notes) {
        Optional<HgvsName> typed = name.protein().map(text -> HgvsParser.parse("p." + text))
                .filter(HgvsParsing.Parsed.class::isInstance).map(parsed -> ((HgvsParsing.Parsed) parsed).name());
        HgvsParsing own = HgvsParser.parse(protein);
        boolean comparable = typed.isPresent() && own instanceof HgvsParsing.Parsed;
        if (comparable && !((HgvsParsing.Parsed) own).name().equals(typed.get())) {
            notes.add(Note.of("otherProtein", name.protein().orElse(""), protein));
        }
    }

    private NamedSequence sequence(HgvsName.OfBases name, List<Note> notes) throws NameRefusedException {
        if (name.level() == Level.GENOMIC || name.level() == Level.MITOCHONDRIAL) {
            Contig contig = contig(name);
            return new NamedSequence(ChromosomeAccessions.of(contig, genome.build()), contig, name.level(),
                    Optional.empty());
        }
        TranscriptModel model = transcripts(name.reference(), notes).getFirst();
        return new NamedSequence(model.id(), model.contig(), name.level(), Optional.of(model));
    }

    private Contig contig(HgvsName.OfBases name) throws NameRefusedException {
        if (name.reference().isEmpty()) {
            if (name.level() == Level.MITOCHONDRIAL) {
                return new Contig("MT");
            }
            throw new NameRefusedException("whichChromosome");
        }
        HgvsReference reference = name.reference().get();
        Optional<Contig> known = ChromosomeAccessions.contig(reference)
                .or(() -> Optional.of(Contig.of(reference.name())).filter(Contig::isPrimary));
        if (known.isEmpty()) {
            throw new NameRefusedException("noChromosome", reference.text());
        }
        if (reference.isChromosome() && !ChromosomeAccessions.fits(reference, genome.build())) {
            throw new NameRefusedException("otherBuild", reference.text(),
                    ChromosomeAccessions.of(known.get(), genome.build()), genome.build().label());
        }
        return known.get();
    }

    /** The transcripts that a reference can mean, the one to take first leading. */
    private List<TranscriptModel> transcripts(Optional<HgvsReference> asked, List<Note> notes)
            throws NameRefusedException {
        if (asked.isEmpty()) {
            throw new NameRefusedException("whichTranscript");
        }
        HgvsReference reference = asked.get();
        List<TranscriptModel> exact = models.named(reference.text());
        if (!exact.isEmpty()) {
            return exact;
        }
        List<TranscriptModel> sameStem = models.named(reference.name());
        if (!sameStem.isEmpty()) {
            notes.add(Note.of("otherVersion", reference.text(), sameStem.getFirst().id()));
            return sameStem;
        }
        String symbol = reference.gene().orElse(reference.name());
        List<TranscriptModel> ofGene = ofGene(symbol);
        if (ofGene.isEmpty()) {
            throw new NameRefusedException("noTranscript", reference.text());
        }
        notes.add(Note.of(reference.gene().isPresent() ? "otherTranscript" : "transcriptChosen", reference.text(),
                ofGene.getFirst().id(), ofGene.getFirst().gene().symbol()));
        return ofGene;
    }

    private List<TranscriptModel> ofGene(String symbol) {
        List<TranscriptModel> own = models.ofGene(symbol);
        return own.isEmpty()
                ? genes.apply(symbol).map(gene -> models.ofGene(gene.hgncId().orElse(gene.symbol()))).orElse(List.of())
                : own;
    }

    private HgvsResolution ofProtein(HgvsName.OfProtein name) throws NameRefusedException {
        if (name.reference().filter(HgvsReference::isProtein).isPresent()
                && name.reference().get().gene().isEmpty()) {
            throw new NameRefusedException("proteinAccession", name.reference().get().text());
        }
        List<Note> notes = new ArrayList<>();
        List<TranscriptModel> asked = transcripts(name.reference(), notes);
        if (!name.isSubstitution()) {
            throw new NameRefusedException("proteinAlone", name.change());
        }
        ProteinAlleles alleles = new ProteinAlleles(new TranscriptSequences(genome), name);
        Optional<TranscriptModel> fitting = asked.stream().filter(TranscriptModel::isCoding).filter(alleles::fits)
                .findFirst();
        if (fitting.isEmpty()) {
            throw alleles.refusal(asked);
        }
        TranscriptModel model = fitting.get();
        if (!model.equals(asked.getFirst())) {
            notes.add(Note.of("residueOnOther", model.id(), asked.getFirst().id()));
        }
        NamedSequence sequence = new NamedSequence(model.id(), model.contig(), Level.CODING, fitting);
        List<Allele> found = new ArrayList<>();
        for (SequenceChange change : alleles.changes(model)) {
            found.add(new Allele(keys.of(change), named(sequence, change)));
        }
        if (found.isEmpty()) {
            throw new NameRefusedException("sameBases");
        }
        return new Found(found, notes);
    }
}
