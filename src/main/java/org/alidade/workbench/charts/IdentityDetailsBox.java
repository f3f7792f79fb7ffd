package org.alidade.workbench.charts;

import org.alidade.quality.IdentityDetails;
import org.alidade.quality.IdentityFinding;
import org.alidade.quality.ReadIdentity;
import org.alidade.quality.Relatedness;
import org.alidade.text.Messages;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Why the identity is to be verified, once a biologist has given a name: it may tell of parentage. */
final class IdentityDetailsBox extends VBox {
    private static final double MEGABASE = 1e6;
    private final Messages messages;
    private final IdentityDetails details;
    private final VBox shown = new VBox(4);

    IdentityDetailsBox(CaseSession session, IdentityDetails details, Messages messages, BackgroundWork work) {
        this.messages = messages;
        this.details = details;
        TextField name = new TextField();
        name.setId("detailsBiologist");
        name.setPromptText(messages.text("quality.details.name"));
        name.setAccessibleText(messages.text("quality.details.name"));
        Button show = new Button(messages.text("quality.details.show"));
        show.setId("showDetails");
        show.disableProperty().bind(name.textProperty().map(String::isBlank));
        show.setOnAction(event -> {
            String biologist = name.getText();
            work.run(() -> {
                session.identity().looked(biologist);
                return biologist;
            }, done -> fill());
        });
        getChildren().add(Controls.section(messages.text("quality.details.title"),
                Controls.text(messages.text("quality.details.warning"), "muted"), new FlowPane(8, 4, name, show),
                shown));
    }

    private void fill() {
        shown.getChildren().clear();
        if (details.findings().isEmpty()) {
            shown.getChildren().add(Controls.text(messages.text("quality.details.none")));
        }
        details.findings().forEach(finding -> shown.getChildren().add(Controls.text("✗ " + line(finding))));
        details.pairs().forEach(pair -> shown.getChildren().add(Controls.text(line(pair), "muted")));
        details.matches().forEach(match -> shown.getChildren().add(Controls.text(line(match), "muted")));
    }

    private String line(IdentityFinding finding) {
        String persons = String.join(", ", finding.persons());
        String key = "quality.finding." + finding.kind().name();
        return switch (finding.kind()) {
            case LESS_RELATED, MORE_RELATED, SAME_PERSON, SEX_BY_READS -> messages.text(key, persons,
                    decimal(finding.value()), decimal(finding.expected()));
            case UNIPARENTAL -> messages.text(key, persons,
                    messages.numbers().decimal(finding.value() / MEGABASE, 1));
            default -> messages.text(key, persons, share(finding.value()), share(finding.expected()));
        };
    }

    private String line(Relatedness pair) {
        return pair.kinship().isEmpty()
                ? messages.text("quality.details.tooFew", pair.onePerson(), pair.otherPerson())
                : messages.text("quality.details.pair", pair.onePerson(), pair.otherPerson(),
                        decimal(pair.kinship().getAsDouble()), decimal(pair.expected()), pair.sites(),
                        pair.opposite());
    }

    private String line(ReadIdentity.Match match) {
        return messages.text("quality.details.match", match.person(), match.sample(), match.agreeing(),
                match.sites());
    }

    private String decimal(double value) {
        return messages.numbers().decimal(value, 3);
    }

    private String share(double value) {
        return messages.numbers().percent(value, 2);
    }
}
