package org.alidade.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alidade.casefile.Case;
import org.alidade.casefile.Method;
import org.alidade.casefile.Patient;
import org.alidade.model.Framework;
import org.alidade.report.ReportContent.Section;
import org.alidade.text.Messages;

/** Says in one language what a report says (pfmg.md §4, fields A to O). Decides nothing about its looks. */
public final class ReportComposer {
    private final ReportInput input;
    private final Wording wording;

    private ReportComposer(ReportInput input, Messages messages) {
        this.input = input;
        this.wording = new Wording(messages);
    }

    /** The content of the report, in the language of {@code messages}. */
    public static ReportContent compose(ReportInput input, Messages messages) {
        return new ReportComposer(input, messages).content();
    }

    /** SHA-256 of the machine-readable result, which no anchor of the journal is part of. */
    public static String resultHash(ReportInput input, Messages messages) {
        return ResultPacket.seal(input, new Wording(messages)).sha256();
    }

    private ReportContent content() {
        IdentitySections identity = new IdentitySections(input, wording);
        ResultSections result = new ResultSections(input, wording);
        MethodSections method = new MethodSections(input, wording);
        CoverageSections coverage = new CoverageSections(input, wording);
        ReportContent.Seal seal = ResultPacket.seal(input, wording);
        List<Section> sections = new ArrayList<>(List.of(identity.patient(), identity.indication(), result.result()));
        sections.addAll(result.variants());
        sections.addAll(List.of(result.interpretation(), result.conclusion(), coverage.covered(), result.incidental(),
                identity.samples(), identity.consents(), method.method(), method.quality(), method.limits(),
                method.validation(seal), method.notices()));
        for (Section page : List.of(result.layPage(), result.incidentalPage(), coverage.annex(), method.filters())) {
            boolean behind = page.heading().equals(wording.text("section.filters"));
            sections.add(behind ? page : onItsOwnPage(page));
        }
        return new ReportContent(wording.text(input.isSomatic() ? "title.somatic" : "title"), laboratory(), facts(),
                running(), wording.text("page"), mark(),
                sections.stream().filter(section -> !section.blocks().isEmpty()).toList(), wording.locale(),
                input.issuedAt(), "Alidade " + input.programVersion(), seal);
    }

    private static Section onItsOwnPage(Section section) {
        if (section.blocks().isEmpty()) {
            return section;
        }
        return new Section(section.heading(), section.blocks(), true);
    }

    private List<String> laboratory() {
        Optional<String> platform = input.platform().or(() -> Optional.of(input.theCase().method())
                .flatMap(Method::platform));
        Stream<String> platformLine = platform.map(name -> wording.text("platform", name)).stream();
        if (input.laboratory().isEmpty()) {
            String unnamed = input.theCase().framework() == Framework.DEMONSTRATION
                    ? "laboratory.demonstration"
                    : "laboratory.missing";
            return Stream.concat(Stream.of(wording.text(unnamed)), platformLine).toList();
        }
        Laboratory laboratory = input.laboratory().get();
        List<String> lines = new ArrayList<>(List.of(laboratory.name()));
        laboratory.form().ifPresent(lines::add);
        lines.addAll(laboratory.address());
        if (!laboratory.responsible().isEmpty()) {
            lines.add(wording.text("laboratory.responsible", String.join(", ", laboratory.responsible())));
        }
        laboratory.accreditation().ifPresent(number -> lines.add(wording.text("laboratory.accreditation", number)));
        return Stream.concat(lines.stream(), platformLine).toList();
    }

    private List<String> facts() {
        return List.of(wording.text("caseNumber", input.theCase().id()),
                version(),
                wording.text("issued", wording.numbers().dateTime(input.issuedAt())));
    }

    private String version() {
        ReportEdition edition = input.extras().edition();
        String number = input.draft() ? wording.text("version.draft") : wording.text("version", edition.number());
        String before = edition.previous().map(previous -> wording.text("version." + edition.relation().name(), number,
                previous.number(), wording.date(previous.date()))).orElse(number);
        return edition.standing() == ReportEdition.Standing.PARTIAL ? wording.text("version.partial", before) : before;
    }

    /** Case, patient and birth date, as far as they are known. */
    private String running() {
        Case theCase = input.theCase();
        Patient patient = theCase.patient();
        String name = Stream.concat(patient.birthName().stream(), patient.firstName().stream())
                .collect(Collectors.joining(" "));
        String born = patient.birthDate().map(date -> wording.text("born", wording.date(date))).orElse("");
        return Stream.of(wording.text("caseNumber", theCase.id()), name, born).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> mark() {
        Framework framework = input.theCase().framework();
        List<String> marks = new ArrayList<>();
        if (framework != Framework.CARE) {
            marks.add(wording.text("mark." + framework.name()));
        }
        if (input.draft()) {
            marks.add(wording.text("mark.draft"));
        }
        return marks.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", marks));
    }
}
