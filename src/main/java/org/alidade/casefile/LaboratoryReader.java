package org.alidade.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.casefile.DemonstrationReview.PersonInCharge;
import org.alidade.casefile.LaboratoryIdentity.PanelValidation;
import org.alidade.model.Problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code laboratory.yaml} of a workspace. */
public final class LaboratoryReader {
    private LaboratoryReader() {
    }

    /**
     * Empty where the workspace has none.
     *
     * @throws IOException if it cannot be read or lacks a field; the message says which
     */
    public static Optional<LaboratoryIdentity> read(Path workspace) throws IOException {
        Path file = workspace.resolve("laboratory.yaml");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>();
        YamlFields root;
        try {
            root = new YamlFields(new YAMLMapper().readTree(file.toFile()), "", "laboratory.yaml", problems);
        } catch (JacksonException e) {
            throw new IOException("laboratory.yaml: " + e.getOriginalMessage(), e);
        }
        YamlFields signer = root.object("signer");
        LaboratoryIdentity identity = new LaboratoryIdentity(root.required("name"), root.text("form"),
                root.texts("address"), root.texts("responsible"), root.text("accreditation"),
                signer.isObject()
                        ? Optional.of(new PersonInCharge(signer.required("name"), signer.text("quality").orElse(""),
                                signer.text("rpps")))
                        : Optional.empty(),
                root.list("panels").stream().map(LaboratoryReader::panel).toList());
        root.unknown();
        Optional<Problem> first = problems.stream().findFirst();
        if (first.isPresent()) {
            throw new IOException(
                    "laboratory.yaml: " + first.get().field() + " is missing, unknown, or of the wrong form");
        }
        return Optional.of(identity);
    }

    private static PanelValidation panel(YamlFields fields) {
        return new PanelValidation(fields.required("indication"), fields.required("catalogue"), fields.required("by"),
                fields.date("date"));
    }
}
