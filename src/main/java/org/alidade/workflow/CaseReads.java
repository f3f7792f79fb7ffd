package org.alidade.workflow;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alidade.casefile.Case;
import org.alidade.casefile.ReadFile;
import org.alidade.filtering.ScopedVariants;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Person;
import org.alidade.model.VariantKey;
import org.alidade.progress.Progress;
import org.alidade.quality.CaseQuality;
import org.alidade.quality.IdentityLimits;
import org.alidade.quality.IdentitySites;
import org.alidade.quality.ReadIdentity;
import org.alidade.reads.AlignmentSource;
import org.alidade.reads.ReadCounts;
import org.alidade.reads.ReadEvidence;
import org.alidade.reads.ReadPhase;
import org.alidade.reads.verdict.Origin;
import org.alidade.reads.verdict.ReadVerdict;
import org.alidade.reads.verdict.VerdictRules;
import org.alidade.text.Language;
import org.alidade.text.Messages;
import org.alidade.viewer.PlainReadPicture;
import org.alidade.viewer.ReadPicture;
import org.alidade.viewer.ReadTrack;
import org.alidade.viewer.ViewerServer;
import org.alidade.workflow.ReadFindings.PairPhase;
import org.jspecify.annotations.Nullable;

/** The read files of one case, opened when they are first looked at, and the server behind its viewer. */
final class CaseReads implements AutoCloseable {
    /** Bases on each side of a variant that the viewer asks for at first. */
    private static final int AHEAD = 300;
    private final Case theCase;
    private final Set<String> usablePersons;
    private final Genome genome;
    private final GeneModels geneModels;
    private final Language language;
    private final Map<String, AlignmentSource> sources = new LinkedHashMap<>();
    private @Nullable ViewerServer server;

    CaseReads(Case theCase, Set<String> usablePersons, Genome genome, GeneModels geneModels, Language language) {
        this.theCase = theCase;
        this.usablePersons = Set.copyOf(usablePersons);
        this.genome = genome;
        this.geneModels = geneModels;
        this.language = language;
    }

    /**
     * Persons of the family whose reads may be looked at, the proband first; behind a proband whose tumour is read, the
     * control's sample stands as one more.
     */
    List<String> persons() {
        List<String> persons = new ArrayList<>(List.of(theCase.probandId()));
        theCase.pedigree().persons().stream().map(person -> person.id()).filter(id -> !persons.contains(id))
                .forEach(persons::add);
        List<String> readable = new ArrayList<>(persons.stream().filter(usablePersons::contains)
                .filter(id -> theCase.readsOf(id).isPresent()).toList());
        if (usablePersons.contains(theCase.probandId())) {
            control().ifPresent(control -> readable.add(Math.min(1, readable.size()), control.sample()));
        }
        return List.copyOf(readable);
    }

    private Optional<ReadFile> control() {
        return theCase.controlOf(theCase.probandId()).flatMap(control -> theCase.readFiles().stream()
                .filter(file -> file.sample().equals(control.sample())).findFirst());
    }

    private ReadFile file(String person) {
        return theCase.readsOf(person).or(() -> control().filter(file -> file.sample().equals(person))).orElseThrow();
    }

    synchronized List<ReadCounts> counts(VariantKey variant) throws IOException {
        List<ReadCounts> counts = new ArrayList<>();
        for (String person : persons()) {
            counts.add(ReadEvidence.count(source(person), variant, genome));
        }
        return counts;
    }

    /** {@code partner}: the other variant of a pair. */
    synchronized ReadFindings findings(VariantKey variant, Optional<VariantKey> partner) throws IOException {
        List<ReadVerdict> samples = new ArrayList<>();
        Map<String, ReadCounts> byPerson = new LinkedHashMap<>();
        for (String person : persons()) {
            ReadVerdict verdict = VerdictRules.judge(variant, ReadEvidence.examine(source(person), variant, genome),
                    genome);
            samples.add(verdict);
            byPerson.put(person, verdict.reads().counts());
        }
        Person proband = theCase.proband();
        List<ReadCounts> parents = Stream.of(proband.fatherId(), proband.motherId()).flatMap(Optional::stream)
                .map(byPerson::get).filter(Objects::nonNull).toList();
        Optional<Origin> origin = Optional.ofNullable(byPerson.get(proband.id()))
                .flatMap(child -> Origin.of(child, parents));
        Optional<PairPhase> phase = Optional.empty();
        if (partner.isPresent() && byPerson.containsKey(proband.id())) {
            phase = Optional.of(new PairPhase(partner.get(),
                    ReadPhase.of(source(proband.id()), variant, partner.get(), genome)));
        }
        return new ReadFindings(samples, origin, phase);
    }

    boolean hasReads() {
        return !persons().isEmpty();
    }

    /** The reads of everybody who may be looked at, opened anew; the caller closes them. */
    List<AlignmentSource> openAnew() throws IOException {
        List<AlignmentSource> opened = new ArrayList<>();
        for (String person : persons()) {
            opened.add(AlignmentSource.open(file(person), genome));
        }
        return opened;
    }

    /** What the calls say with what the reads say of identity; {@code opened}: as {@link #openAnew} gave them. */
    CaseQuality withReads(CaseQuality byCalls, List<IdentitySites.Site> sites, List<AlignmentSource> opened,
            IdentityLimits limits, Progress progress) throws IOException {
        Map<String, AlignmentSource> byPerson = new LinkedHashMap<>();
        for (int i = 0; i < opened.size(); i++) {
            byPerson.put(persons().get(i), opened.get(i));
        }
        return ReadIdentity.check(byCalls, theCase, byPerson, sites, genome, limits, progress);
    }

    private AlignmentSource source(String person) throws IOException {
        AlignmentSource known = sources.get(person);
        if (known == null) {
            ReadFile file = file(person);
            known = AlignmentSource.open(file, genome);
            sources.put(person, known);
        }
        return known;
    }

    /** Starts the viewer's server when it is first asked for. */
    synchronized Optional<URI> viewerPage(Supplier<ScopedVariants> variants) throws IOException {
        List<String> persons = persons();
        if (persons.isEmpty()) {
            return Optional.empty();
        }
        ViewerServer running = server;
        if (running == null) {
            running = ViewerServer.start(tracks(), genome, geneModels, variants, language.messages());
            server = running;
        }
        return Optional.of(running.page());
    }

    private List<ReadTrack> tracks() throws IOException {
        List<ReadTrack> tracks = new ArrayList<>();
        for (String person : persons()) {
            tracks.add(new ReadTrack(label(person), source(person)));
        }
        return tracks;
    }

    /** Draws without the embedded viewer. */
    synchronized ReadPicture plainPicture(Supplier<ScopedVariants> variants) throws IOException {
        return new PlainReadPicture(tracks(), genome, () -> variants.get().scope());
    }

    /** Reads what the next look will need, so that the disk and the decoder are warm. */
    synchronized void prefetch(List<VariantKey> next) throws IOException {
        for (VariantKey key : next) {
            for (String person : persons()) {
                source(person).reads(key.interval().padded(AHEAD));
            }
        }
    }

    /** Role in the family, id and status: {@code proband P1 · affected}. */
    private String label(String person) {
        Messages messages = language.messages();
        if (theCase.readsOf(person).isEmpty()) {
            return messages.text("workflow.role.control") + " " + person;
        }
        String role = FamilyRole.of(theCase, person, messages);
        String status = theCase.pedigree().person(person).map(found -> messages.name(found.status())).orElse("");
        return role + " " + person + " · " + status;
    }

    /** Stops the viewer's server; the next call of {@link #viewerPage} starts another. */
    synchronized void restartViewer() {
        ViewerServer running = server;
        if (running != null) {
            running.close();
        }
        server = null;
    }

    @Override
    public synchronized void close() {
        restartViewer();
        sources.values().forEach(AlignmentSource::close);
        genome.close();
    }
}
