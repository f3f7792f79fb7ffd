package org.alidade.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.alidade.filtering.ScopedVariant;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case with identities that cannot be missed is walked through; none of them is in the log. */
class StationLogTest {
    private static final List<String> IDENTITIES = List.of("ZYXWVORNAME", "Quetzalcoatline", "2019-07-03", "03/07/2019",
            "219077599900147", "LOCALID-4711", "Prescripteuse-Kryptonit", "CASEID-8712", "FOLDERNAME-Zyx",
            "136327174", "PCCB", "c.1606A>G", "Asn536Asp");
    private static final Logger LOGGER = Logger.getLogger("htsjdk.anything");

    @TempDir
    private Path folder = Path.of("");

    /** The sample case with identities that are found anywhere. */
    private Path recognisable() throws IOException {
        Path copy = SampleStation.copy("pi08-pccb-trio", folder.resolve("FOLDERNAME-Zyx"));
        replace(copy.resolve("alidade.yaml"), "FICTIF-EXEMPLE", "ZYXWVORNAME", "Léa", "Quetzalcoatline",
                "birthDate: 2023-04-12", "birthDate: 2019-07-03", "223047599900115", "219077599900147", "DEMO-0801",
                "LOCALID-4711", "Dr Claude EXEMPLE", "Dr Prescripteuse-Kryptonit");
        replace(copy.resolve("case.json"), "FAM-PI08-01", "CASEID-8712");
        return copy;
    }

    private static void replace(Path file, String... pairs) throws IOException {
        String text = Files.readString(file);
        for (int i = 0; i < pairs.length; i += 2) {
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        Files.writeString(file, text);
    }

    private String log(Path workspace) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(workspace.resolve("logs"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void nothingOfTheCaseIsInTheLogNorInTheDetailsOfAFailure() throws IOException, KnowledgeException {
        Path workspace = folder.resolve("workspace");
        Path recognisable = recognisable();
        String details;
        try (LocalWorkstation station = SampleStation.open(workspace);
                CaseSession session = SampleStation.open(station, recognisable)) {
            assertThat(session.theCase().id()).isEqualTo("CASEID-8712");
            ScopedVariant variant = session.candidates().getFirst().variants().getFirst();
            session.reviewing().comment(variant, "ZYXWVORNAME");
            session.reviewing().confirmClass(variant);
            IOException failure = new IOException(String.join(" ", IDENTITIES.subList(0, 9)) + " "
                    + variant.evidence().key().text() + " NM_000532.5:c.1606A>G p.(Asn536Asp)",
                    new NoSuchFileException(recognisable.resolve("x y.bam").toString()));
            assertThat(station.log().failed(failure)).isEqualTo(FailureKind.REFUSED);
            details = station.log().details(failure);
            LOGGER.log(Level.WARNING, "cannot read {0} of {1}", new Object[]{recognisable, "ZYXWVORNAME"});
            Files.writeString(recognisable.resolve("case.json"), "{ \"id\": \"CASEID-8712");
            station.open(new CaseRequest.Folder(recognisable), Progress.none());
        }
        String log = log(workspace);
        assertThat(log).contains("case 1 opened", "case 2 refused", "ALI-SYS-003", "StationLogTest.java",
                "problem ERROR", "cannot read …");
        assertThat(details).contains("ALI-SYS-003", "Java 25", "StationLogTest.java", "NoSuchFileException");
        for (String identity : IDENTITIES) {
            if (!identity.equals("PCCB")) {
                assertThat(log.toLowerCase(Locale.ROOT)).doesNotContain(identity.toLowerCase(Locale.ROOT));
                assertThat(details.toLowerCase(Locale.ROOT)).doesNotContain(identity.toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void withoutAPlaceForTheLogTheProgramWorks() throws IOException, KnowledgeException {
        Path workspace = Files.createDirectories(folder.resolve("workspace"));
        Files.writeString(workspace.resolve("logs"), "a file where the folder should be");
        try (LocalWorkstation station = SampleStation.open(workspace)) {
            assertThat(station.worklist()).hasSize(14);
            station.log().tell("nobody hears this");
        }
    }
}
