package org.alidade.workbench.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.casefile.Case;
import org.alidade.drawing.chart.Heteroplasmy;
import org.alidade.drawing.chart.HeteroplasmyDrawing;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Genotype;
import org.alidade.model.Person;
import org.alidade.reads.ReadCounts;
import org.alidade.text.Messages;
import org.alidade.workflow.FamilyRole;

import javafx.scene.layout.VBox;

/** The share of a mitochondrial allele in every member of the family. */
public final class HeteroplasmyChart extends VBox {
    private final Case theCase;
    private final ChartTools tools;
    private final ChartView view;

    public HeteroplasmyChart(Case theCase, ChartTools tools) {
        this.theCase = theCase;
        this.tools = tools;
        this.view = new ChartView(tools, "heteroplasmy", target -> {
        });
        getChildren().add(view);
    }

    /**
     * Shows a variant. {@code counted}: what the reads show, where they were counted; samples without reads fall back on
     * the depths of their call.
     */
    public void show(ScopedVariant variant, List<ReadCounts> counted) {
        List<Heteroplasmy> samples = samples(theCase, variant, counted, tools.messages());
        view.show(style -> HeteroplasmyDrawing.of(samples, style));
    }

    static List<Heteroplasmy> samples(Case theCase, ScopedVariant variant, List<ReadCounts> counted,
            Messages messages) {
        List<Heteroplasmy> samples = new ArrayList<>();
        for (Person person : theCase.pedigree().persons()) {
            Optional<String> sample = theCase.sampleOf(person.id());
            if (sample.isEmpty()) {
                continue;
            }
            String label = FamilyRole.of(theCase, person.id(), messages) + " " + person.id();
            Optional<ReadCounts> reads = counted.stream().filter(count -> count.sample().equals(sample.get()))
                    .findFirst();
            samples.add(reads.map(count -> new Heteroplasmy(label, count.alternative(), count.depth()))
                    .orElseGet(() -> called(label, variant.evidence().genotype(sample.get()))));
        }
        return samples;
    }

    /** From AD and DP; without AD nothing was measured. */
    private static Heteroplasmy called(String label, Genotype genotype) {
        if (genotype.alternativeReads().isEmpty()) {
            return new Heteroplasmy(label, 0, 0);
        }
        int alternative = genotype.alternativeReads().getAsInt();
        int sum = alternative + genotype.referenceReads().orElse(0);
        return new Heteroplasmy(label, alternative, Math.max(sum, genotype.depth().orElse(0)));
    }
}
