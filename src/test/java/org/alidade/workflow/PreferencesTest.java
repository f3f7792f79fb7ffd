package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.alidade.filtering.FilterLimits;
import org.alidade.filtering.FilterPresets;
import org.alidade.filtering.FilterSettings;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Problem;
import org.alidade.model.VariantKey;
import org.alidade.workflow.PersonalSettings.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    private Path workspace = Path.of("");

    private Preferences open(String person) {
        return Preferences.open(workspace, person, "desk");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(workspace.resolve("preferences"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void everythingAPersonChoseIsThereAfterARestart() {
        VariantKey breakend = new VariantKey(GenomeBuild.GRCH38, Contig.of("chr3"), 136327174, "G", "G]17:198982]");
        CaseReference reference = new CaseReference(workspace.resolve("a case"), "PI08-1");
        TableLayout layout = new TableLayout(
                List.of(new TableLayout.Column("score", Optional.of(4.5), true, true),
                        new TableLayout.Column("clinvar", Optional.empty(), false, false)),
                List.of(new TableLayout.SortedBy("score", false), new TableLayout.SortedBy("gene", true)));
        PersonalSettings chosen = PersonalSettings.standard().withLook(Look.PROJECTOR).withFontScale(1.4)
                .withLocale(Locale.ENGLISH).withTable("candidates", layout).withDividers("case", List.of(0.2, 0.75))
                .withSession(new LastSession(Optional.of(reference), "candidates", Optional.of(breakend), "ACMG"))
                .withOpened(reference);
        try (Preferences first = open("reader")) {
            first.change(before -> chosen);
        }
        try (Preferences again = open("reader")) {
            assertThat(again.current()).isEqualTo(chosen);
            assertThat(again.takeProblem()).isEmpty();
        }
    }

    @Test
    void filterSetsThatAPersonNamedAreThereAfterARestart() {
        FilterSettings own = new FilterLimits(0.002, 0.01, 0.02, 30, 12).applyTo(FilterPresets.standard())
                .named("mine");
        try (Preferences first = open("reader")) {
            first.change(before -> before.withFilterSet(FilterPresets.standard().named("other")).withFilterSet(own)
                    .withFilterSet(FilterPresets.standard().named("other")));
        }
        try (Preferences again = open("reader")) {
            assertThat(again.current().filterSets()).containsExactly(own, FilterPresets.standard().named("other"));
            assertThat(again.current().withoutFilterSet("mine").filterSets()).hasSize(1);
        }
    }

    @Test
    void aFilterSetWithALimitThatMakesNoSenseIsNotTakenOver() throws IOException {
        try (Preferences first = open("reader")) {
            first.change(before -> before.withFilterSet(FilterPresets.standard().named("mine")));
        }
        Path file = files().getFirst();
        Files.writeString(file, Files.readString(file).replaceFirst("\"minimumBalance\" : [0-9.]+",
                "\"minimumBalance\" : \"half\""));
        try (Preferences again = open("reader")) {
            assertThat(again.current().filterSets()).isEmpty();
        }
    }

    @Test
    void twoPersonsAtOneStationDoNotShareTheirSettings() {
        try (Preferences first = open("reader one"); Preferences second = open("reader_one")) {
            first.change(before -> before.withLook(Look.DARK));
            second.change(before -> before.withFontScale(2));
        }
        try (Preferences first = open("reader one"); Preferences second = open("reader_one")) {
            assertThat(first.current()).isEqualTo(PersonalSettings.standard().withLook(Look.DARK));
            assertThat(second.current()).isEqualTo(PersonalSettings.standard().withFontScale(2));
        }
    }

    @Test
    void aBrokenFileIsKeptAsideAndSaidOnce() throws IOException {
        try (Preferences first = open("reader")) {
            first.change(before -> before.withLook(Look.DARK));
        }
        Path file = files().getFirst();
        Files.writeString(file, "{ \"theme\": \"DA");
        try (Preferences second = open("reader")) {
            assertThat(second.current()).isEqualTo(PersonalSettings.standard());
            assertThat(second.takeProblem().map(Problem::code)).hasValue("preferences.broken");
            assertThat(second.takeProblem()).isEmpty();
            second.change(before -> before.withFontScale(1.2));
        }
        assertThat(files()).hasSize(2);
        assertThat(files().getLast()).hasContent("{ \"theme\": \"DA");
        assertThat(Files.readString(file)).contains("1.2");
    }

    @Test
    void aFieldThatMakesNoSenseCostsNoOther() throws IOException {
        try (Preferences first = open("reader")) {
            first.change(before -> before.withFontScale(1.2));
        }
        Files.writeString(files().getFirst(), """
                {"theme": "SEPIA", "fontScale": 17, "locale": "fr", "dividers": {"case": [-1, 0.5]},
                 "session": {"variant": {"build": "GRCH38", "contig": "1", "position": 0}}, "tables": 3}""");
        try (Preferences again = open("reader")) {
            assertThat(again.current()).isEqualTo(PersonalSettings.standard().withFontScale(2)
                    .withLocale(Locale.FRENCH).withDividers("case", List.of(0.0, 0.5)));
        }
    }

    @Test
    void aCaseOpenedAgainStandsFirstAndOnce() {
        PersonalSettings settings = PersonalSettings.standard();
        for (String name : List.of("a", "b", "a")) {
            settings = settings.withOpened(new CaseReference(Path.of(name), name));
        }
        assertThat(settings.recent()).extracting(CaseReference::caseId).containsExactly("a", "b");
    }

    @Test
    void aWorkspaceThatCannotBeWrittenIsSaidAndTheChoiceHolds() throws IOException {
        Files.writeString(workspace.resolve("preferences"), "a file where the folder should be");
        Preferences preferences = open("reader");
        preferences.change(before -> before.withLook(Look.DARK));
        preferences.close();
        assertThat(preferences.current().look()).isEqualTo(Look.DARK);
        assertThat(preferences.takeProblem().map(Problem::code)).hasValue("preferences.unwritten");
    }
}
