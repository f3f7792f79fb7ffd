package org.alidade.knowledge.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes the tables of what is known of genes and of stretches as a whole. */
public final class GeneFactTables {
    /** Ids of the sources that may come of it. */
    public static final List<String> IDS = List.of("constraint", "dosage-genes", "dosage-regions-GRCh37",
            "dosage-regions-GRCh38", "validity-clingen", "validity-gencc", "validity-g2p", "disease-names-fr",
            "disease-names-en");

    private final Inputs inputs;
    private final NamedGenes genes;

    public GeneFactTables(Inputs inputs, NamedGenes genes) {
        this.inputs = inputs;
        this.genes = genes;
    }

    /** One file for each source that was given. */
    public List<BuiltFile> build() throws IOException {
        List<BuiltFile> files = new ArrayList<>();
        files.addAll(new ConstraintTable(inputs, genes).build());
        files.addAll(new DosageTables(inputs, genes).build());
        files.addAll(new ValidityTables(inputs, genes).build());
        files.addAll(new DiseaseNameTables(inputs).build());
        return files;
    }
}
