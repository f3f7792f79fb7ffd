package org.alidade.workbench.sources;

import org.alidade.text.Messages;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** What the station knows: its bundles of knowledge, and the pre-indications with their panels. */
public final class SourcesPane extends TabPane {
    public SourcesPane(KnowledgePane knowledge, IndicationsPane indications, Messages messages) {
        setId("sourcesPane");
        setAccessibleText(messages.text("frame.place.KNOWLEDGE"));
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getTabs().addAll(tab(messages.text("frame.knowledge.heading"), knowledge),
                tab(messages.text("frame.sources.indications.title"), indications));
    }

    private static Tab tab(String title, Node content) {
        return new Tab(title, content);
    }

    /** Shows the pre-indications. */
    public void showIndications() {
        getSelectionModel().selectLast();
    }
}
