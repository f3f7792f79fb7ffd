package org.alidade.knowledge.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.knowledge.tables.Row;
import org.alidade.model.Problem;

/** Makes the tables of the pre-indications: the published files as they are, each panel under its code. */
public final class IndicationTables {
    private static final String PLAN = "Plan France Médecine génomique, public document";

    private final Inputs inputs;
    private final List<Problem> problems = new ArrayList<>();

    public IndicationTables(Inputs inputs) {
        this.inputs = inputs;
    }

    /** What does not fit: panels that the catalogue names and nobody gave. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The files, in the order of the manifest; the catalogue must be among the inputs. */
    public List<BuiltFile> build() throws IOException {
        InputFile catalogue = inputs.one(SourceKind.CATALOGUE).orElseThrow();
        List<BuiltFile> files = new ArrayList<>();
        files.add(TableWriter.verbatim("indications", "indications/catalogue.tsv.gz",
                inputs.origin(catalogue, "Pre-indications of the plan", PLAN, ""), catalogue));
        add(files, SourceKind.CATALOGUE_ENGLISH, "indications-en", "indications/catalogue-en.tsv.gz",
                "Pre-indications of the plan, English texts", "Apache-2.0");
        List<Panel> panels = panels();
        catalogue.rows(row -> panel(row, panels).ifPresent(files::add));
        add(files, SourceKind.PANEL_REGIONS, "panel-regions", "indications/panel-regions.tsv.gz",
                "Repeats and recurrent copy number changes of the panels",
                "sources named in each line; to be validated locally");
        add(files, SourceKind.REGIONS, "regions", "indications/regions.tsv.gz", "Regions and platforms of the plan",
                PLAN);
        add(files, SourceKind.PRESETS, "hpo-presets", "indications/hpo-presets.tsv.gz",
                "HPO terms offered by pre-indication", "HPO licence, https://hpo.jax.org/app/license");
        return files;
    }

    private void add(List<BuiltFile> files, SourceKind kind, String id, String file, String name, String licence)
            throws IOException {
        Optional<InputFile> input = inputs.one(kind);
        if (input.isPresent()) {
            files.add(TableWriter.verbatim(id, file, inputs.origin(input.get(), name, licence, ""), input.get()));
        }
    }

    private record Panel(InputFile file, int genes, int core) {
    }

    private List<Panel> panels() throws IOException {
        List<Panel> panels = new ArrayList<>();
        for (InputFile file : inputs.all(SourceKind.PANEL)) {
            List<Integer> tiers = new ArrayList<>();
            file.rows(row -> tiers.add(row.integer("tier")));
            panels.add(new Panel(file, tiers.size(), (int) tiers.stream().filter(tier -> tier == 1).count()));
        }
        return panels;
    }

    /** The catalogue names a panel's file; a renamed one is known by its numbers of genes, which the catalogue states. */
    private Optional<BuiltFile> panel(Row row, List<Panel> panels) throws IOException {
        String wanted = row.text("panel_tsv");
        int genes = row.integer("genes_total");
        int core = row.integer("genes_tier1");
        List<Panel> named = panels.stream().filter(panel -> plainName(panel.file()).equals(wanted)).toList();
        List<Panel> fitting = (named.isEmpty() ? panels : named).stream()
                .filter(panel -> panel.genes() == genes && panel.core() == core).toList();
        if (fitting.size() != 1) {
            problems.add(named.isEmpty()
                    ? Problem.error("bundle.panel.missing", wanted, row.text("code"))
                    : Problem.error("bundle.panel.count", wanted, row.text("code"), Integer.toString(genes),
                            Integer.toString(named.getFirst().genes())));
            return Optional.empty();
        }
        InputFile file = fitting.getFirst().file();
        String code = row.text("code");
        return Optional.of(TableWriter.verbatim("panel-" + code, "indications/" + code + ".tsv.gz",
                inputs.origin(file, "Gene panel " + code, "sources named in each line; to be validated locally", ""),
                file));
    }

    private static String plainName(InputFile file) {
        String name = file.name();
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
