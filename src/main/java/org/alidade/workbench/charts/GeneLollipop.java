package org.alidade.workbench.charts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.alidade.casefile.Case;
import org.alidade.drawing.chart.GeneDrawing;
import org.alidade.drawing.chart.Lollipop;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Consequence;
import org.alidade.model.Gene;
import org.alidade.model.PathogenicityClass;
import org.alidade.model.Person;
import org.alidade.model.TranscriptConsequence;
import org.alidade.model.VariantKey;
import org.alidade.quality.GeneDepth;
import org.alidade.record.VariantReview;
import org.alidade.workbench.common.BackgroundWork;
import org.alidade.workbench.common.Controls;
import org.alidade.workflow.CaseSession;
import org.alidade.workflow.FamilyRole;

import javafx.scene.layout.VBox;

/** A gene with the case's variants, its exons and the coverage of every sample. */
public final class GeneLollipop extends VBox {
    private final CaseSession session;
    private final ChartTools tools;
    private final BackgroundWork work;
    private final ChartView view;

    /** {@code opened}: hears of a variant, by the text of its key, that was chosen. */
    public GeneLollipop(CaseSession session, ChartTools tools, BackgroundWork work, Consumer<String> opened) {
        this.session = session;
        this.tools = tools;
        this.work = work;
        this.view = new ChartView(tools, "gene", opened);
    }

    /** Measures the gene off the screen's thread, then shows it; an older wish is forgotten. */
    public void show(Gene gene) {
        say(tools.text("measuring", gene.symbol()));
        work.latest("gene", wish -> new Measured(session.figures().depth(gene, wish), lollipops(session, gene)),
                measured -> show(gene, measured.depth(), measured.variants()));
    }

    private record Measured(Optional<GeneDepth> depth, List<Lollipop> variants) {
    }

    private void show(Gene gene, Optional<GeneDepth> depth, List<Lollipop> variants) {
        if (depth.isEmpty()) {
            say(tools.text("noTranscript", gene.symbol(), session.theCase().build().label()));
            return;
        }
        Map<String, String> labels = labels();
        view.show(style -> GeneDrawing.of(depth.get(), variants, labels, style));
        getChildren().setAll(view);
    }

    private void say(String sentence) {
        getChildren().setAll(Controls.text(sentence, "muted"));
    }

    private Map<String, String> labels() {
        Case theCase = session.theCase();
        Map<String, String> labels = new HashMap<>();
        for (Person person : theCase.pedigree().persons()) {
            theCase.sampleOf(person.id()).ifPresent(sample -> labels.put(sample,
                    FamilyRole.of(theCase, person.id(), tools.messages()) + " " + person.id()));
        }
        return labels;
    }

    static List<Lollipop> lollipops(CaseSession session, Gene gene) {
        Map<VariantKey, PathogenicityClass> classes = new HashMap<>();
        for (VariantReview review : session.reviews()) {
            review.pathogenicity().ifPresent(known -> classes.put(review.variant(), known));
        }
        return session.variants().ofGene(gene).stream()
                .map(variant -> lollipop(gene, variant, classes)).toList();
    }

    private static Lollipop lollipop(Gene gene, ScopedVariant variant, Map<VariantKey, PathogenicityClass> classes) {
        Optional<TranscriptConsequence> chosen = variant.evidence().chosen(gene);
        String name = chosen.flatMap(GeneLollipop::name).orElse(variant.evidence().key().text());
        return new Lollipop(variant.evidence().key(),
                chosen.map(TranscriptConsequence::worst).orElse(Consequence.SEQUENCE_VARIANT),
                Optional.ofNullable(classes.get(variant.evidence().key())), variant.isKept(),
                name);
    }

    /** The protein change, else the coding one, without the accession. */
    private static Optional<String> name(TranscriptConsequence consequence) {
        return consequence.hgvsP().or(consequence::hgvsC).map(name -> name.substring(name.indexOf(':') + 1))
                .filter(name -> !name.isEmpty());
    }
}
