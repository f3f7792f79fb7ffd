package org.alidade.workflow;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.alidade.casefile.Case;
import org.alidade.casefile.CaseIntake;
import org.alidade.casefile.IndicationChoice;
import org.alidade.casefile.Specimen;
import org.alidade.filtering.ArrivingVariants;
import org.alidade.filtering.CaseVariants;
import org.alidade.filtering.ConsentGate;
import org.alidade.filtering.FamilyContext;
import org.alidade.filtering.FilterPresets;
import org.alidade.filtering.GatedProblems;
import org.alidade.filtering.PartialVariants;
import org.alidade.filtering.TumourReading;
import org.alidade.knowledge.genome.Genome;
import org.alidade.model.Framework;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Indication;
import org.alidade.model.IndicationStatus;
import org.alidade.model.PanelGene;
import org.alidade.model.Pedigree;
import org.alidade.model.Problem;
import org.alidade.progress.Progress;
import org.alidade.record.SavedPedigree;
import org.alidade.record.SqliteRecord;
import org.alidade.text.Language;
import org.alidade.variants.PreparedTable;
import org.alidade.variants.VariantTables;
import org.alidade.workflow.Workstation.Opening;
import org.alidade.workflow.dossier.Dossier;

/** From what lay in the files to an open case: checks, gate, variant table, filters, ranking. */
final class OpenCase {
    /** How often what already arrived is shown, milliseconds; a file that is read sooner shows its list at once. */
    private static final long PARTIAL_EVERY = 700;
    private final StationSettings settings;
    private final KnowledgeBase knowledge;
    private final SqliteRecord decisions;
    private final Language language;
    private final Clock clock;
    private final ReadPictures pictures;
    private final Dossiers dossiers;

    OpenCase(StationSettings settings, KnowledgeBase knowledge, SqliteRecord decisions, Language language, Clock clock,
            ReadPictures pictures, Dossiers dossiers) {
        this.settings = settings;
        this.knowledge = knowledge;
        this.decisions = decisions;
        this.language = language;
        this.clock = clock;
        this.pictures = pictures;
        this.dossiers = dossiers;
    }

    /** Opens what was read, unless an error stands in the way; every problem found comes back with the outcome. */
    Opening open(CaseIntake intake, boolean declared, Progress progress, Consumer<PartialVariants> partial) {
        List<Problem> problems = new ArrayList<>(intake.problems());
        if (intake.read().isEmpty()) {
            return new Opening(Optional.empty(), problems);
        }
        Case asInFolder = intake.read().get();
        Optional<SavedPedigree> drawn = decisions.pedigree(asInFolder.id());
        Dossier dossier = dossiers.of(ChangePedigree.applied(asInFolder, drawn, problems));
        Case theCase = dossier.theCase();
        dossier.consents().takenBack();
        problems.addAll(dossier.consents().problems());
        problems.addAll(PhenotypeCheck.check(theCase, knowledge.phenotypes()));
        knowledge.geneFacts(); // read here, so that no screen waits for it
        Optional<Indication> indication = theCase.indication().flatMap(choice -> find(theCase.id(), choice, problems));
        if (theCase.framework() == Framework.PUBLIC && theCase.patient().birthName().isPresent()) {
            problems.add(Problem.error("case.publicIdentity", "").inField("patient"));
        }
        if (theCase.framework() == Framework.PUBLIC && !declared) {
            problems.add(Problem.warning("case.undeclaredPublic", ""));
        }
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Opening(Optional.empty(), problems);
        }
        return switch (ConsentGate.check(theCase.framework(), theCase.consents(), theCase.pedigree(),
                theCase.probandId())) {
            case ConsentGate.Locked locked -> {
                problems.addAll(locked.problems());
                yield new Opening(Optional.empty(), problems);
            }
            case ConsentGate.Open open -> {
                // a relative who is only drawn has no genome that a consent could be missing for
                open.problems().stream().filter(problem -> problem.arguments().stream()
                        .anyMatch(person -> theCase.sampleOf(person).isPresent())).forEach(problems::add);
                yield load(dossier, asInFolder.pedigree(), indication, open, declared, problems, progress, partial);
            }
        };
    }

    private Optional<Indication> find(String caseId, IndicationChoice choice, List<Problem> problems) {
        problems.addAll(knowledge.problems());
        Optional<Indication> found = CatalogueOfCase.find(caseId, choice.code(), knowledge.indications(), decisions);
        found.filter(indication -> indication.facts().status() == IndicationStatus.RETIRED)
                .ifPresent(retired -> problems.add(Problem.warning("indication.retired", "", retired.code(),
                        retired.version())));
        if (found.isPresent() && CatalogueOfCase.isVersionLost(caseId, found.get(), decisions)) {
            problems.add(Problem.warning("indication.versionLost", "", found.get().code(), found.get().version()));
        }
        if (found.isEmpty()) {
            problems.add(Problem.error("indication.unknown", "", choice.code(),
                    String.join(", ", knowledge.indications().all().stream().map(Indication::code).toList())));
        }
        return found;
    }

    /** Genes of the panel that have no place in this build are found by their name in the annotation only: said, not hidden. */
    private void checkPlaces(Indication indication, GenomeBuild build, List<Problem> problems) {
        List<PanelGene> genes = indication.panel().genes();
        long missing = genes.stream().filter(entry -> knowledge.geneModels().span(entry.gene(), build).isEmpty())
                .count();
        if (missing > 0) {
            problems.add(Problem.warning("indication.placesMissing", "", Long.toString(missing),
                    Integer.toString(genes.size()), build.label()));
        }
        long unread = indication.panel().regions().stream().filter(region -> region.build() != build).count();
        if (unread > 0) {
            problems.add(Problem.warning("indication.regionsMissing", "", Long.toString(unread), build.label()));
        }
    }

    /** What of the tumour's variants cannot be told. */
    private static void checkTumour(TumourReading reading, List<Problem> problems) {
        if (reading.control().isEmpty()) {
            problems.add(Problem.warning("tumour.noControl", ""));
        } else if (reading.controlMayHoldTumour()) {
            problems.add(Problem.warning("tumour.controlOfBlood", "", reading.control().get()));
        }
        if (!reading.constitutional()) {
            problems.add(Problem.note("tumour.somaticOnly", ""));
        }
    }

    /** Files that hold something else than at the last opening of the case, though under the same names. */
    private List<Problem> replaced(Case theCase, PreparedTable prepared) {
        List<String> now = prepared.vcfSha256();
        List<String> before = decisions.journal(Set.of("open")).stream()
                .filter(entry -> entry.caseId().equals(theCase.id())).reduce((first, second) -> second)
                .map(entry -> List.of(entry.newValue().split(","))).orElse(now);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; before.size() == now.size() && i < now.size(); i++) {
            if (!before.get(i).equals(now.get(i))) {
                problems.add(Problem.warning("vcf.replaced", String.valueOf(theCase.variantFiles().get(i)
                        .getFileName())));
            }
        }
        return problems;
    }

    /** That data without a consent are public was said by somebody, once. */
    private void declare(String caseId) {
        if (decisions.journal(Set.of("declare_public")).stream().noneMatch(entry -> entry.caseId().equals(caseId))) {
            decisions.note(caseId, decisions.person(), "declare_public", "", Framework.PUBLIC.name());
        }
    }

    private static Set<String> samples(Case theCase, Set<String> persons) {
        Set<String> samples = new TreeSet<>();
        persons.forEach(person -> {
            theCase.sampleOf(person).ifPresent(samples::add);
            theCase.controlOf(person).map(Specimen::sample).ifPresent(samples::add);
        });
        return samples;
    }

    private Opening load(Dossier dossier, Pedigree ofFolder, Optional<Indication> indication, ConsentGate.Open open,
            boolean declared, List<Problem> problems, Progress progress, Consumer<PartialVariants> partial) {
        Case theCase = dossier.theCase();
        try {
            Genome genome = knowledge.genome(theCase.build());
            CaseScope scope = CaseScope.of(theCase, indication, WidenView.saved(decisions, theCase.id()), knowledge);
            FamilyContext family = FamilyContext.of(theCase, open.usablePersons());
            PreparedTable loaded;
            try (ArrivingVariants arriving = new ArrivingVariants(scope.scope(), family, scope.read(),
                    knowledge.geneModels(), theCase.build(), FilterPresets.first(indication, family.tumour()),
                    PARTIAL_EVERY, partial,
                    progress)) {
                loaded = VariantTables.prepare(theCase.variantFiles(), theCase.build(),
                        samples(theCase, open.usablePersons()), settings.tables(), genome, progress, arriving);
            }
            PreparedTable annotated = VariantTables.annotate(loaded, knowledge.consequences(genome), progress);
            PreparedTable prepared = VariantTables.lookUp(annotated, knowledge.alleles(theCase.build()), progress);
            if (prepared.isRefused()) {
                problems.addAll(prepared.problems());
                genome.close();
                return new Opening(Optional.empty(), problems);
            }
            indication.ifPresent(chosen -> checkPlaces(chosen, theCase.build(), problems));
            family.tumour().ifPresent(reading -> checkTumour(reading, problems));
            CaseVariants variants = CaseVariants.open(prepared, family, scope.read(), scope.scope(),
                    knowledge.geneModels());
            problems.addAll(GatedProblems.of(prepared.problems(), variants, theCase.build()));
            OpenedCase session = new OpenedCase(dossier, ofFolder, indication, problems, prepared, variants,
                    genome, open.usablePersons(),
                    new OpenedCase.Services(settings, knowledge, decisions, language, clock, pictures), progress);
            new KeptReadings(decisions).keepFirst(theCase.id(), new TakeReading(session).of(String.join(",",
                    prepared.vcfSha256())));
            replaced(theCase, prepared).forEach(problems::add);
            indication.ifPresent(read -> CatalogueOfCase.note(theCase.id(), read, decisions));
            if (theCase.framework() == Framework.PUBLIC && declared) {
                declare(theCase.id());
            }
            dossier.consents().imported();
            decisions.openCase(theCase.id(), theCase.framework().name(), String.join(",", prepared.vcfSha256()),
                    decisions.person());
            return new Opening(Optional.of(session), problems);
        } catch (IOException e) {
            problems.add(Problem.error("case.unreadable", "", String.valueOf(e.getMessage())));
            return new Opening(Optional.empty(), problems);
        }
    }
}
