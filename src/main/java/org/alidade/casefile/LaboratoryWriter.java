package org.alidade.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Writes {@code laboratory.yaml} of a workspace, as {@link LaboratoryReader} reads it. */
public final class LaboratoryWriter {
    private static final YAMLMapper MAPPER = new YAMLMapper();

    private LaboratoryWriter() {
    }

    /** Replaces the file as a whole, so that a program killed in between leaves the old one. */
    public static void write(Path workspace, LaboratoryIdentity identity) throws IOException {
        Path unfinished = workspace.resolve("laboratory.yaml.new");
        Files.writeString(unfinished, text(identity));
        Files.move(unfinished, workspace.resolve("laboratory.yaml"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file's content. */
    public static String text(LaboratoryIdentity identity) throws IOException {
        ObjectNode root = MAPPER.createObjectNode().put("name", identity.name());
        identity.form().ifPresent(form -> root.put("form", form));
        identity.address().forEach(root.putArray("address")::add);
        identity.responsible().forEach(root.putArray("responsible")::add);
        identity.accreditation().ifPresent(number -> root.put("accreditation", number));
        identity.signer().ifPresent(signer -> {
            ObjectNode node = root.putObject("signer").put("name", signer.name()).put("quality", signer.quality());
            signer.rpps().ifPresent(rpps -> node.put("rpps", rpps));
        });
        ArrayNode panels = root.putArray("panels");
        identity.panels().forEach(panel -> {
            ObjectNode node = panels.addObject().put("indication", panel.indication())
                    .put("catalogue", panel.catalogue()).put("by", panel.by());
            panel.date().ifPresent(date -> node.put("date", date.toString()));
        });
        return MAPPER.writeValueAsString(root);
    }
}
