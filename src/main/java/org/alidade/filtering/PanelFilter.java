package org.alidade.filtering;

import java.util.List;
import java.util.Optional;
import org.alidade.model.PanelGene;

/** On the panel of the indication, with enough confidence, in a tier that is read. */
final class PanelFilter {
    private final FilterSettings settings;
    private final boolean hasPanel;

    PanelFilter(FilterSettings settings, boolean hasPanel) {
        this.settings = settings;
        this.hasPanel = hasPanel;
    }

    FilterVerdict judge(Judgement judgement) {
        return judge(judgement.panelGene());
    }

    /** {@code entry}: what the panel says of the judged gene. */
    FilterVerdict judge(Optional<PanelGene> entry) {
        if (!hasPanel) {
            return verdict(Verdict.NOT_RUN, "noPanel");
        }
        if (entry.isEmpty()) {
            return verdict(Verdict.FAIL, "offPanel");
        }
        PanelGene gene = entry.get();
        if (Widening.isWidened(entry)) {
            return verdict(Verdict.PASS, "panelWidened");
        }
        String confidence = Integer.toString(gene.confidence());
        String tier = Integer.toString(gene.tier());
        if (gene.confidence() < settings.minimumConfidence()) {
            return verdict(Verdict.FAIL, "panelConfidence", confidence, Integer.toString(settings.minimumConfidence()));
        }
        if (gene.tier() > settings.maximumTier()) {
            return verdict(Verdict.FAIL, "panelTier", tier, Integer.toString(settings.maximumTier()));
        }
        if (gene.region().isPresent()) {
            return verdict(Verdict.PASS, gene.toValidate() ? "panelRegionToValidate" : "panelRegion",
                    gene.region().get(), confidence, tier);
        }
        return verdict(Verdict.PASS, gene.toValidate() ? "panelToValidate" : "panel", confidence, tier);
    }

    private static FilterVerdict verdict(Verdict verdict, String reason, String... arguments) {
        return new FilterVerdict(FilterId.PANEL, verdict, "filter.reason." + reason, List.of(arguments));
    }
}
