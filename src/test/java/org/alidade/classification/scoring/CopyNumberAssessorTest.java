package org.alidade.classification.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.alidade.classification.scoring.CopyNumberFacts.Inheritance;
import org.alidade.classification.scoring.CopyNumberFacts.Part;
import org.alidade.classification.scoring.CopyNumberFacts.TouchedGene;
import org.alidade.knowledge.genes.DosageScore;
import org.alidade.knowledge.genes.DosageSensitivity;
import org.alidade.model.Contig;
import org.alidade.model.Interval;
import org.alidade.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections that data decide (Riggs 2020). */
class CopyNumberAssessorTest {
    private static TouchedGene gene(Part part, boolean coding, boolean lastOnly, boolean frameKept, boolean escapes,
            double share) {
        DosageSensitivity sensitive = new DosageSensitivity(Optional.of(DosageScore.SUFFICIENT_EVIDENCE),
                Optional.of(DosageScore.SUFFICIENT_EVIDENCE), Optional.empty());
        return new TouchedGene("GENE", part, coding, lastOnly, frameKept, escapes, share, Optional.of(sensitive),
                OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static TouchedGene plain() {
        return new TouchedGene("G", Part.WHOLE, true, false, true, false, 1, Optional.empty(), OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static String codes(boolean loss, List<TouchedGene> genes, OptionalDouble frequency,
            Inheritance inheritance) {
        return CopyNumberAssessor.assess(new CopyNumberFacts(new Interval(new Contig("1"), 1000, 9000), loss, true,
                genes, List.of(), frequency, "gnomAD SV", inheritance), Messages.of(Locale.FRENCH)).stream()
                .map(line -> line.code() + "=" + line.points()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WHOLE,true,false,true,false,1,1A=0 2A=100 3A=0 5F=0
            FIVE_PRIME,true,false,true,false,0.3,1A=0 2C-1=90 3A=0 5F=0
            FIVE_PRIME,false,false,true,false,0,1B=-60 2C-2=0 3A=0 5F=0
            THREE_PRIME,false,false,true,false,0,1B=-60 2D-1=0 3A=0 5F=0
            THREE_PRIME,true,true,true,false,0.1,1A=0 2D-3=30 3A=0 5F=0
            THREE_PRIME,true,false,true,false,0.4,1A=0 2D-4=90 3A=0 5F=0
            INSIDE,true,false,false,false,0.05,1A=0 2E=90 3A=0 5F=0
            INSIDE,true,false,true,false,0.2,1A=0 2E=45 3A=0 5F=0
            INSIDE,true,false,true,false,0.05,1A=0 2E=30 3A=0 5F=0
            INSIDE,true,false,false,true,0.05,1A=0 2E=30 3A=0 5F=0
            INSIDE,false,false,true,false,0,1B=-60 2E=0 3A=0 5F=0
            """)
    void lossOfASensitiveGene(Part part, boolean coding, boolean lastOnly, boolean frameKept, boolean escapes,
            double share, String expected) {
        assertThat(codes(true, List.of(gene(part, coding, lastOnly, frameKept, escapes, share)),
                OptionalDouble.empty(), Inheritance.UNKNOWN)).isEqualTo(expected);
    }

    @Test
    void gains() {
        assertThat(codes(false, List.of(gene(Part.WHOLE, true, false, true, false, 1)), OptionalDouble.empty(),
                Inheritance.UNKNOWN)).isEqualTo("1A=0 2A=100 3A=0 5F=0");
        assertThat(codes(false, List.of(gene(Part.INSIDE, true, false, false, false, 0.1)), OptionalDouble.empty(),
                Inheritance.UNKNOWN)).isEqualTo("1A=0 2I=45 3A=0 5F=0");
    }

    @ParameterizedTest
    @CsvSource({"true,24,3A=0", "true,25,3B=45", "true,35,3C=90", "false,34,3A=0", "false,35,3B=45", "false,50,3C=90"})
    void numberOfGenes(boolean loss, int number, String expected) {
        List<TouchedGene> genes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            genes.add(plain());
        }

        assertThat(codes(loss, genes, OptionalDouble.empty(), Inheritance.UNKNOWN)).contains(expected);
    }

    @Test
    void populationAndParents() {
        assertThat(codes(true, List.of(plain()), OptionalDouble.of(0.01), Inheritance.DE_NOVO))
                .isEqualTo("1A=0 3A=0 4O=-100 5A=10");
        assertThat(codes(true, List.of(plain()), OptionalDouble.of(0.009), Inheritance.FROM_UNAFFECTED))
                .isEqualTo("1A=0 3A=0 5C=-15");
    }
}
