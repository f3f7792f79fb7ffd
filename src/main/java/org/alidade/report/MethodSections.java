package org.alidade.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.casefile.Case;
import org.alidade.casefile.DemonstrationReview.PersonInCharge;
import org.alidade.casefile.Specimen;
import org.alidade.knowledge.KnowledgeSource;
import org.alidade.model.Framework;
import org.alidade.model.Panel;
import org.alidade.model.Person;
import org.alidade.quality.CaseQuality;
import org.alidade.quality.SampleQuality;
import org.alidade.report.ReportContent.Block;
import org.alidade.report.ReportContent.Layout;
import org.alidade.report.ReportContent.Paragraph;
import org.alidade.report.ReportContent.Section;
import org.alidade.report.ReportContent.Table;
import org.alidade.report.ReportContent.Tone;

/** How it was found, how well, with which limits, and who answers for it (pfmg.md §4 L to O). */
final class MethodSections {
    private final ReportInput input;
    private final Case theCase;
    private final Wording wording;
    private final FamilyView family;

    MethodSections(ReportInput input, Wording wording) {
        this.input = input;
        this.theCase = input.theCase();
        this.wording = wording;
        this.family = new FamilyView(theCase);
    }

    Section method() {
        Wording.FieldList fields = wording.fields().always("sequencing", theCase.method().sequencing())
                .always("pipeline", theCase.method().pipeline()).always("build", theCase.build().label())
                .always("strategy", wording.text("strategy.value", family.sequenced().size(), family.sequenced()
                        .stream().map(person -> wording.person(family, person)).collect(Collectors.joining(", "))))
                .always("software", "Alidade " + input.programVersion())
                .always("annotators", Optional.of(String.join(", ", input.annotators())))
                .wide("panel", input.indication().map(indication -> panel(indication.panel())));
        for (Map.Entry<String, String> file : input.vcfHashes().entrySet()) {
            fields.wide("vcf", Optional.of(file.getKey() + " : SHA-256 " + file.getValue()));
        }
        List<Block> blocks = new ArrayList<>(List.of(fields.done()));
        if (!input.sources().isEmpty()) {
            blocks.add(new Table(Layout.SOURCES,
                    Stream.of("source", "sourceVersion", "sourceHash").map(wording::text).toList(),
                    input.sources().stream().map(MethodSections::source).toList()));
        }
        return new Section(wording.text("section.method"), blocks);
    }

    private String panel(Panel panel) {
        return wording.text("panel.value", panel.name(), panel.version(),
                wording.numbers().whole(panel.genes().size()), panel.sha256());
    }

    private static List<String> source(KnowledgeSource source) {
        String version = source.date().isEmpty() || source.date().equals(source.version())
                ? source.version()
                : source.version() + " (" + source.date() + ")";
        return List.of(source.name(), version, source.sha256());
    }

    Section quality() {
        List<Block> blocks = new ArrayList<>();
        CaseQuality quality = input.quality();
        List<List<String>> rows = quality.samples().stream()
                .filter(sample -> family.sequenced().stream().anyMatch(one -> one.id().equals(sample.personId())))
                .map(this::quality).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Table(Layout.QUALITY, Stream.of("person", "called", "missing", "heterozygous", "homozygous",
                    "meanDepth", "tsTv").map(wording::text).toList(), rows));
        }
        blocks.add(new Paragraph(Tone.SMALL, wording.text("identity." + quality.identity().name())));
        family.sequenced().forEach(person -> depth(person).ifPresent(
                text -> blocks.add(new Paragraph(Tone.SMALL, text))));
        input.problems().forEach(problem -> blocks.add(new Paragraph(Tone.SMALL,
                wording.text("warning", wording.messages().reason(problem)))));
        return new Section(wording.text("section.quality"), blocks);
    }

    private List<String> quality(SampleQuality sample) {
        String person = theCase.pedigree().person(sample.personId()).map(found -> wording.person(family, found))
                .orElse(sample.personId());
        return List.of(person, whole(sample.called()), whole(sample.missing()), whole(sample.heterozygous()),
                whole(sample.homozygous()), decimal(sample.meanDepth(), 1),
                decimal(sample.transitionsPerTransversion(), 2));
    }

    /** Over the targets of the panel's genes, from the reads themselves. */
    private Optional<String> depth(Person person) {
        String sample = theCase.sampleOf(person.id()).orElse("");
        return input.extras().coverage().filter(coverage -> coverage.mean(sample).isPresent())
                .map(coverage -> wording.text("targetDepth", wording.person(family, person),
                        decimal(coverage.mean(sample), 1), wording.percent(coverage.share20(sample).orElse(0))));
    }

    /** Under which limits the variants were read. */
    Section filters() {
        List<Block> blocks = new ArrayList<>();
        input.extras().filters().ifPresent(filters -> {
            Wording.FieldList fields = wording.fields().wide("filters.set", Optional.of(filters.name()))
                    .always("filters.quality", Integer.toString(filters.minimumGenotypeQuality()))
                    .always("filters.depth", Integer.toString(filters.minimumDepth()))
                    .always("filters.balance", wording.percent(filters.minimumBalance()) + " – "
                            + wording.percent(filters.maximumBalance()))
                    .always("filters.heteroplasmy", wording.percent(filters.minimumHeteroplasmy()))
                    .always("filters.impact", wording.messages().name(filters.minimumImpact()))
                    .always("filters.confidence", Integer.toString(filters.minimumConfidence()))
                    .always("filters.tier", Integer.toString(filters.maximumTier()))
                    .always("filters.penetrance", wording.yesNo(filters.completePenetrance()))
                    .always("filters.failed", wording.yesNo(filters.keepFailedSites()));
            filters.maximumFrequency().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> fields.always("filters.frequency." + entry.getKey().name(),
                            wording.numbers().percent(entry.getValue(), 2)));
            blocks.add(fields.done());
        });
        return new Section(wording.text("section.filters"), blocks);
    }

    private String whole(int value) {
        return wording.numbers().whole(value);
    }

    private String decimal(OptionalDouble value, int digits) {
        return value.isPresent() ? wording.numbers().decimal(value.getAsDouble(), digits) : "–";
    }

    /** What was not looked at, as far as the case's own files tell. */
    Section limits() {
        List<String> limits = new ArrayList<>();
        limits.add(wording.text("limits.scope"));
        limits.add(wording.text("limits.mosaic"));
        if (theCase.readsOf(theCase.probandId()).isEmpty()) {
            limits.add(wording.text("limits.noReads"));
        }
        if (family.sequenced().size() == 1) {
            limits.add(wording.text("limits.singleton"));
        } else if (theCase.pedigree().father(theCase.proband()).filter(family.sequenced()::contains).isEmpty()
                || theCase.pedigree().mother(theCase.proband()).filter(family.sequenced()::contains).isEmpty()) {
            limits.add(wording.text("limits.oneParent"));
        } else {
            limits.add(wording.text("limits.parentage"));
        }
        if (theCase.samples().stream().anyMatch(Specimen::ffpe)) {
            limits.add(wording.text("limits.ffpe"));
        }
        if (input.indication().isEmpty()) {
            limits.add(wording.text("limits.noPanel"));
        }
        limits.add(wording.text("limits.coverage"));
        if (theCase.samples().stream().anyMatch(sample -> sample.ffpe()) && input.isSomatic()) {
            limits.add(wording.text("limits.ffpeSomatic"));
        }
        return new Section(wording.text("section.limits"),
                limits.stream().<Block>map(text -> new Paragraph(Tone.SMALL, text)).toList());
    }

    Section validation(ReportContent.Seal seal) {
        Responsibility responsible = input.responsibility();
        Wording.FieldList fields = wording.fields()
                .wide("panelValidation", Optional.of(responsible.panelValidatedBy().map(this::panelValidation)
                        .orElseGet(() -> wording.text("panelValidation.none"))))
                .wide("reader", Optional.of(wording.orNotGiven(responsible.reader().map(this::person))))
                .wide("signer", Optional.of(wording.orNotGiven(responsible.signer().map(this::person))))
                .wide("validatedAt", Optional.of(input.draft()
                        ? wording.text("unsigned")
                        : wording.numbers().dateTime(input.issuedAt())))
                .wide("journal", Optional.of(input.journalHead().isBlank()
                        ? wording.text("journal.none")
                        : input.journalHead()))
                .wide("resultHash", Optional.of(seal.sha256()))
                .wide("previousHash", input.extras().edition().previous().map(ReportEdition.Previous::sha256));
        List<Block> blocks = new ArrayList<>(List.of(fields.done(), new ReportContent.Code()));
        if (!input.draft()) {
            blocks.add(new Paragraph(Tone.SMALL, wording.text("signedElectronically")));
        }
        if (theCase.framework() == Framework.DEMONSTRATION) {
            blocks.add(new Paragraph(Tone.SMALL, wording.text("demonstrationPersons")));
        }
        return new Section(wording.text("section.validation"), blocks);
    }

    private String panelValidation(String name) {
        return input.responsibility().panelValidatedOn()
                .map(date -> wording.text("panelValidation.value", name, wording.date(date))).orElse(name);
    }

    private String person(PersonInCharge person) {
        String rpps = person.rpps().map(number -> wording.text("rpps.value", number)).orElse("");
        return Stream.of(person.name(), person.quality(), rpps).filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    Section notices() {
        List<Block> blocks = new ArrayList<>();
        for (String key : List.of("notice.delivery", "notice.confidential", "notice.retention", "notice.copy",
                "notice.aid")) {
            blocks.add(new Paragraph(Tone.SMALL, wording.text(key)));
        }
        return new Section(wording.text("section.notices"), blocks);
    }
}
