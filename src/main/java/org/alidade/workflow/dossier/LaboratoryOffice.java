package org.alidade.workflow.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.casefile.DemonstrationReview.PersonInCharge;
import org.alidade.casefile.KnownLaboratories;
import org.alidade.casefile.LaboratoryIdentity;
import org.alidade.casefile.LaboratoryReader;
import org.alidade.casefile.LaboratoryWriter;
import org.alidade.record.DecisionRecord;

/** The laboratory that this workspace reports for: read, chosen, changed; every change is a journal row. */
public final class LaboratoryOffice {
    private static final String ACT = "laboratory";
    private final Path workspace;
    private final DecisionRecord record;
    private final String person;

    public LaboratoryOffice(Path workspace, DecisionRecord record, String person) {
        this.workspace = workspace;
        this.record = record;
        this.person = person;
    }

    /**
     * Empty where none was entered yet.
     *
     * @throws IOException if the workspace's file cannot be read; the message says which field
     */
    public Optional<LaboratoryIdentity> read() throws IOException {
        return LaboratoryReader.read(workspace);
    }

    /** The laboratories of the plan. */
    public List<LaboratoryIdentity> known() {
        return KnownLaboratories.all();
    }

    /** Writes it into the workspace, and its old and new state into the journal. */
    public void save(LaboratoryIdentity identity) throws IOException {
        LaboratoryWriter.write(workspace, identity);
        record.note("", person, ACT, identity.name(), LaboratoryWriter.text(identity));
    }

    /** What a report's head must name and is not known (R.6222-3, D.6211-3): names of fields. */
    public static List<String> missing(LaboratoryIdentity identity) {
        List<String> missing = new ArrayList<>();
        require(!identity.name().isBlank(), "name", missing);
        require(identity.form().filter(text -> !text.isBlank()).isPresent(), "form", missing);
        require(!identity.address().isEmpty(), "address", missing);
        require(!identity.responsible().isEmpty(), "responsible", missing);
        require(identity.accreditation().filter(text -> !text.isBlank()).isPresent(), "accreditation", missing);
        require(identity.signer().map(PersonInCharge::name).filter(name -> !name.isBlank()).isPresent(), "signer",
                missing);
        return List.copyOf(missing);
    }

    private static void require(boolean there, String name, List<String> missing) {
        if (!there) {
            missing.add(name);
        }
    }
}
