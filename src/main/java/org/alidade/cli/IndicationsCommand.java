package org.alidade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.alidade.exchange.TsvWriter;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.knowledge.indications.PanelText;
import org.alidade.model.Indication;
import org.alidade.model.PanelGene;
import org.alidade.model.PanelRegion;
import org.alidade.text.Messages;
import org.alidade.workflow.CatalogueOffice;
import org.alidade.workflow.LocalWorkstation;
import org.alidade.workflow.TemporaryFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alidade indications}: the pre-indications and their panels, as TSV; new waves of them. */
@Command(name = "indications", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class IndicationsCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "list|show|export|diff|import", descriptionKey = "indicationsAction")
    String action = "";

    @Parameters(index = "1..2", arity = "0..2", paramLabel = "CODE|FOLDER|FILE", descriptionKey = "indicationCode")
    List<String> named = List.of();

    @Option(names = "--catalogue", paramLabel = "VERSION", descriptionKey = "catalogueVersion")
    String version = "";

    @Option(names = "--indication", paramLabel = "CODE", descriptionKey = "panelOf")
    String panelOf = "";

    @Option(names = "--accept", descriptionKey = "acceptWave")
    boolean accept;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
    String reason = "";

    private final Environment environment;

    IndicationsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, KnowledgeException {
        Messages messages = common.messages(environment);
        try (LocalWorkstation workstation = common.workstation(environment)) {
            boolean one = named.size() == 1;
            CatalogueOffice office = workstation.catalogue();
            switch (action) {
                case "list" -> {
                    list(office, messages);
                    return 0;
                }
                case "show", "export" -> {
                    if (one) {
                        return show(office, messages);
                    }
                }
                case "diff" -> {
                    if (named.size() == 2) {
                        return between(office, messages);
                    }
                    if (one) {
                        return wave(office, workstation.facts().workspace(), false, messages);
                    }
                }
                case "import" -> {
                    if (one) {
                        return wave(office, workstation.facts().workspace(), accept, messages);
                    }
                }
                default -> {
                }
            }
        }
        environment.err().println(messages.text("cli.indications.use"));
        return 2;
    }

    private void list(CatalogueOffice office, Messages messages) throws IOException {
        TsvWriter tsv = new TsvWriter(environment.out(), "code", "version", "status", "from", "until", "name", "genes",
                "panel_sha256");
        for (Indication indication : office.catalogue().all()) {
            tsv.line(List.of(indication.code(), indication.version(), indication.facts().status().code(),
                    indication.facts().from().map(Object::toString).orElse(""),
                    indication.facts().until().map(Object::toString).orElse(""),
                    indication.name().in(messages.locale()), Integer.toString(indication.panel().genes().size()),
                    indication.panel().sha256()));
        }
    }

    private int show(CatalogueOffice office, Messages messages) throws IOException {
        Indication indication = (version.isEmpty()
                ? office.catalogue().find(named.getFirst())
                : office.catalogue().find(named.getFirst(), version)).orElse(null);
        if (indication == null) {
            environment.err().println(messages.text("cli.indications.unknown", named.getFirst()));
            return 1;
        }
        if (action.equals("export")) {
            TsvWriter tsv = new TsvWriter(environment.out(), PanelText.HEADER.toArray(String[]::new));
            for (List<String> line : PanelText.lines(indication.panel())) {
                tsv.line(line);
            }
            return 0;
        }
        TsvWriter tsv = new TsvWriter(environment.out(), "symbol", "hgnc_id", "modes", "confidence", "tier",
                "to_validate", "diseases", "source", "region", "place");
        for (PanelGene gene : indication.panel().genes()) {
            tsv.line(shown(gene, "", "", messages));
        }
        for (PanelRegion region : indication.panel().regions()) {
            tsv.line(shown(region.entry(), region.id(), region.build().label() + " " + region.place(), messages));
        }
        return 0;
    }

    private static List<String> shown(PanelGene gene, String region, String place, Messages messages) {
        return List.of(gene.gene().symbol(), gene.gene().hgncId().orElse(""),
                gene.modes().stream().sorted().map(messages::name).collect(Collectors.joining("/")),
                Integer.toString(gene.confidence()), Integer.toString(gene.tier()),
                Boolean.toString(gene.toValidate()), String.join(";", gene.diseases()), gene.source(), region, place);
    }

    private int between(CatalogueOffice office, Messages messages) throws IOException {
        for (String wanted : named) {
            if (!office.versions().contains(wanted)) {
                environment.err().println(messages.text("cli.indications.noVersion", wanted,
                        String.join(", ", office.versions())));
                return 1;
            }
        }
        DifferenceTsv.write(environment.out(), office.between(named.getFirst(), named.getLast()), messages);
        return 0;
    }

    private int wave(CatalogueOffice office, Path workspace, boolean take, Messages messages)
            throws IOException {
        Path source = Path.of(named.getFirst());
        if (!Files.exists(source)) {
            environment.err().println(messages.text("cli.indications.noFile", source.toString()));
            return 1;
        }
        if (Files.isDirectory(source)) {
            return folder(office, source, take, messages);
        }
        if (panelOf.isEmpty()) {
            environment.err().println(messages.text("cli.indications.panelOfWhat"));
            return 2;
        }
        try (TemporaryFolder folder = TemporaryFolder.in(workspace, "wave")) {
            office.waveOfPanel(panelOf, source, folder.path());
            return folder(office, folder.path(), take, messages);
        }
    }

    private int folder(CatalogueOffice office, Path folder, boolean take, Messages messages) throws IOException {
        CatalogueOffice.Preview preview = office.preview(folder);
        preview.problems().forEach(problem -> environment.err().println(messages.line(problem)));
        if (preview.wave().isEmpty()) {
            return 1;
        }
        DifferenceTsv.write(environment.out(), preview.differences(), messages);
        preview.openCases().forEach(
                one -> environment.err().println(messages.text("cli.indications.openCase", one)));
        if (!take) {
            return 0;
        }
        if (reason.isBlank()) {
            environment.err().println(messages.text("candidates.widen.noReason"));
            return 2;
        }
        office.accept(preview.wave().get(), reason);
        environment.err().println(messages.text("cli.indications.accepted", preview.wave().get().version()));
        return 0;
    }
}
