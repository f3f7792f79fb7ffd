package org.alidade.workbench.charts;

import java.util.List;

import org.alidade.quality.PipelineFacts;
import org.alidade.quality.PipelineProfile;
import org.alidade.text.Messages;
import org.alidade.workbench.common.Controls;

import javafx.scene.layout.VBox;

/** How the variant files were made, and where that is not what the laboratory's profile asks for. */
final class PipelineBox extends VBox {
    private static final int DIGITS = 12;
    private final Messages messages;

    PipelineBox(List<PipelineFacts> files, PipelineProfile profile, Messages messages) {
        this.messages = messages;
        VBox lines = new VBox(4);
        List<PipelineFacts.Deviation> deviations = files.stream().flatMap(file -> file.against(profile).stream())
                .toList();
        if (profile.asksForNothing()) {
            lines.getChildren().add(Controls.text(messages.text("quality.pipeline.noProfile"), "muted"));
        } else if (deviations.isEmpty()) {
            lines.getChildren().add(Controls.text(messages.text("quality.pipeline.conforms")));
        }
        deviations.forEach(one -> lines.getChildren().add(Controls.text("✗ " + line(one))));
        files.forEach(file -> add(lines, file));
        getChildren().add(Controls.section(messages.text("quality.pipeline.title"), lines));
    }

    private String line(PipelineFacts.Deviation one) {
        String found = one.found().isEmpty() ? messages.text("quality.deviation.nothing") : one.found();
        return messages.text("quality.deviation." + one.kind().name(), one.file(), one.expected(), found);
    }

    private void add(VBox lines, PipelineFacts file) {
        String hash = file.sha256().substring(0, Math.min(DIGITS, file.sha256().length()));
        lines.getChildren().addAll(Controls.text(messages.text("quality.pipeline.file", file.file(), hash), "strong"),
                Controls.text(messages.text("quality.pipeline.made", known(file.callers())), "muted"),
                Controls.text(messages.text("quality.pipeline.annotated", known(file.annotators())), "muted"));
    }

    private String known(List<String> programs) {
        return programs.isEmpty() ? messages.text("quality.pipeline.unknown") : String.join(" ; ", programs);
    }
}
