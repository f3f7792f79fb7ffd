package org.alidade.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.alidade.model.AffectedStatus;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.PhenotypicFeature;
import org.alidade.model.Problem;
import org.alidade.model.Sex;

/** Makes a case of single files: VCF, PED, HPO ids, reads. */
public final class LooseFilesReader {
    private final LooseFiles given;
    private final List<Problem> problems = new ArrayList<>();

    private LooseFilesReader(LooseFiles given) {
        this.given = given;
    }

    public static CaseIntake read(LooseFiles given) {
        return new LooseFilesReader(given).read();
    }

    private CaseIntake read() {
        GenomicFiles files = new GenomicFiles(given.variantFiles(), problems);
        Optional<Pedigree> pedigree = given.ped().isPresent()
                ? PedFile.read(given.ped().get(), problems)
                : Optional.of(withoutPed(files));
        Optional<String> proband = pedigree.flatMap(family -> proband(family, files));
        if (pedigree.isEmpty() || proband.isEmpty()) {
            return new CaseIntake(Optional.empty(), problems);
        }
        Map<String, String> samples = new LinkedHashMap<>();
        pedigree.get().persons().stream().map(Person::id).filter(files.samples()::contains)
                .forEach(id -> samples.put(id, id));
        Optional<GenomicFiles.TumourPair> tumour = given.ped().isPresent() ? Optional.empty() : files.tumourPair();
        files.checkSamples(samples, proband.get(),
                tumour.flatMap(GenomicFiles.TumourPair::control).stream().toList());
        Map<String, Path> reads = reads(files.samples(), samples);
        Optional<GenomeBuild> build = files.build(Optional.empty(), List.copyOf(reads.values()));
        Optional<Case> read = build.map(known -> build(pedigree.get(), proband.get(), specimens(samples, tumour),
                reads, files, known));
        return new CaseIntake(read.filter(theCase -> problems.stream().noneMatch(Problem::isError)), problems);
    }

    /** Without a PED the first sample is the proband, and the others' relation is not known. */
    private Pedigree withoutPed(GenomicFiles files) {
        List<Person> persons = new ArrayList<>();
        Optional<GenomicFiles.TumourPair> pair = files.tumourPair();
        String proband = given.proband().or(() -> pair.map(GenomicFiles.TumourPair::tumour))
                .orElse(files.samples().stream().findFirst().orElse("proband"));
        for (String sample : files.samples()) {
            if (pair.flatMap(GenomicFiles.TumourPair::control).equals(Optional.of(sample))) {
                continue;
            }
            persons.add(new Person(sample, Sex.UNKNOWN,
                    sample.equals(proband) ? AffectedStatus.AFFECTED : AffectedStatus.UNKNOWN, Optional.empty(),
                    Optional.empty()));
        }
        if (persons.size() > 1) {
            problems.add(Problem.warning("case.noPed", "", Integer.toString(persons.size()), proband));
        }
        return new Pedigree(caseId(), persons);
    }

    /** As asked for; else the one affected child, else the one affected person, else the one child. */
    private Optional<String> proband(Pedigree family, GenomicFiles files) {
        if (given.proband().isPresent()) {
            String asked = given.proband().get();
            if (family.person(asked).isEmpty()) {
                problems.add(Problem.error("case.probandUnknown", "", asked, names(family)));
                return Optional.empty();
            }
            return given.proband();
        }
        List<Person> sequenced = family.persons().stream().filter(person -> files.samples().contains(person.id()))
                .toList();
        List<Person> affected = sequenced.stream().filter(person -> person.status() == AffectedStatus.AFFECTED)
                .toList();
        List<Person> children = (affected.isEmpty() ? sequenced : affected).stream()
                .filter(person -> person.fatherId().isPresent() || person.motherId().isPresent()).toList();
        for (List<Person> choice : List.of(children, affected, sequenced)) {
            if (choice.size() == 1) {
                return Optional.of(choice.getFirst().id());
            }
        }
        // without any sample the files' own problems say why, and nobody is there to be chosen
        if (!sequenced.isEmpty() || problems.stream().noneMatch(Problem::isError)) {
            problems.add(
                    Problem.error("case.probandOpen", given.ped().map(VcfHeaders::name).orElse(""), names(family)));
        }
        return Optional.empty();
    }

    private static String names(Pedigree family) {
        return String.join(", ", family.persons().stream().map(Person::id).toList());
    }

    /** Read files by sample; with one sample and one file there is no doubt whose it is, whatever it is called. */
    private Map<String, Path> reads(Set<String> held, Map<String, String> samples) {
        Map<String, Path> reads = new LinkedHashMap<>();
        given.reads().forEach((sample, file) -> {
            if (samples.containsValue(sample) || given.ped().isEmpty() && held.contains(sample)) {
                reads.put(sample, file);
            } else if (samples.size() == 1 && given.reads().size() == 1) {
                String only = samples.values().iterator().next();
                problems.add(Problem.warning("reads.givenAs", VcfHeaders.name(file), sample, only));
                reads.put(only, file);
            } else {
                problems.add(Problem.error("reads.ofNobody", VcfHeaders.name(file), sample,
                        String.join(", ", samples.values())));
            }
        });
        return reads;
    }

    private static List<Specimen> specimens(Map<String, String> samples, Optional<GenomicFiles.TumourPair> pair) {
        List<Specimen> specimens = new ArrayList<>();
        samples.forEach((person, sample) -> {
            boolean isTumour = pair.filter(found -> found.tumour().equals(sample)).isPresent();
            specimens.add(isTumour ? Specimen.tumour(person, sample) : Specimen.named(person, sample));
            if (isTumour) {
                pair.flatMap(GenomicFiles.TumourPair::control)
                        .ifPresent(control -> specimens.add(Specimen.named(person, control)));
            }
        });
        return specimens;
    }

    private Case build(Pedigree pedigree, String proband, List<Specimen> specimens, Map<String, Path> reads,
            GenomicFiles files, GenomeBuild build) {
        Sex sex = pedigree.person(proband).map(Person::sex).orElse(Sex.UNKNOWN);
        return new Case(caseId(), Optional.empty(), given.framework(), build, Patient.unknown(sex), pedigree, proband,
                Map.of(proband, features()), specimens, given.variantFiles(), files.readFiles(reads, build),
                given.indication().map(code -> new IndicationChoice(code, Optional.empty())), List.of(),
                Optional.empty(), Optional.empty(), List.of(), Method.unknown());
    }

    /** The name of the first VCF without its ending. */
    private String caseId() {
        return given.variantFiles().stream().findFirst().map(VcfHeaders::name)
                .map(name -> name.replaceFirst("\\.vcf(\\.b?gz)?$", "")).orElse("case");
    }

    private List<PhenotypicFeature> features() {
        List<PhenotypicFeature> features = new ArrayList<>();
        for (String entry : given.hpo()) {
            boolean excluded = entry.startsWith("!");
            String id = excluded ? entry.substring(1) : entry;
            if (id.matches("HP:\\d{7}")) {
                features.add(new PhenotypicFeature(id, "", excluded, Optional.empty()));
            } else {
                problems.add(Problem.error("hpo.notAnId", "", id).inField("--hpo"));
            }
        }
        return features;
    }
}
