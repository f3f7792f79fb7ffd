package org.alidade.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.alidade.exchange.TsvWriter;
import org.alidade.knowledge.KnowledgeException;
import org.alidade.model.Indication;
import org.alidade.model.PanelGene;
import org.alidade.text.Messages;
import org.alidade.workflow.LocalWorkstation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code alidade indications list|show CODE}: the installed pre-indications and their panels, as TSV. */
@Command(name = "indications", resourceBundle = "org.alidade.cli.usage", mixinStandardHelpOptions = true)
final class IndicationsCommand implements Callable<Integer> {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "list|show", descriptionKey = "indicationsAction")
    String action = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "CODE", descriptionKey = "indicationCode")
    @Nullable
    String code;

    private final Environment environment;

    IndicationsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException, KnowledgeException {
        Messages messages = common.messages(environment);
        try (LocalWorkstation workstation = common.workstation(environment)) {
            if (action.equals("list")) {
                list(workstation, messages);
                return 0;
            }
            String wanted = code;
            if (action.equals("show") && wanted != null) {
                return show(workstation, wanted, messages);
            }
        }
        environment.err().println(messages.text("cli.indications.use"));
        return 2;
    }

    private void list(LocalWorkstation workstation, Messages messages) throws IOException {
        TsvWriter tsv = new TsvWriter(environment.out(), "code", "version", "name", "genes", "panel_sha256");
        for (Indication indication : workstation.indications().all()) {
            tsv.line(java.util.List.of(indication.code(), indication.version(),
                    indication.name().in(messages.locale()), Integer.toString(indication.panel().genes().size()),
                    indication.panel().sha256()));
        }
    }

    private int show(LocalWorkstation workstation, String wanted, Messages messages) throws IOException {
        Indication indication = workstation.indications().find(wanted).orElse(null);
        if (indication == null) {
            environment.err().println(messages.text("cli.indications.unknown", wanted));
            return 1;
        }
        TsvWriter tsv = new TsvWriter(environment.out(), "symbol", "hgnc_id", "modes", "confidence", "tier",
                "to_validate", "diseases", "source");
        for (PanelGene gene : indication.panel().genes()) {
            tsv.line(java.util.List.of(gene.gene().symbol(), gene.gene().hgncId().orElse(""),
                    gene.modes().stream().sorted().map(messages::name).collect(Collectors.joining("/")),
                    Integer.toString(gene.confidence()), Integer.toString(gene.tier()),
                    Boolean.toString(gene.toValidate()), String.join(";", gene.diseases()), gene.source()));
        }
        return 0;
    }
}
