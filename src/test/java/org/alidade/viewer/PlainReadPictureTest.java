package org.alidade.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import org.alidade.casefile.ReadFile;
import org.alidade.filtering.RealCases;
import org.alidade.filtering.Scope;
import org.alidade.knowledge.genome.Genome;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.model.GenomeBuild;
import org.alidade.model.VariantKey;
import org.alidade.reads.AlignmentSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainReadPictureTest {
    @TempDir
    Path folder;

    @Test
    void theVariantsBaseIsSeenInTheChildAndNotInTheParents() throws IOException {
        VariantKey variant = VariantKey.parse(GenomeBuild.GRCH38, "11-32392020-G-A").orElseThrow();
        try (RealCases.Filtered loaded = RealCases.sample("pi09-wt1-trio", folder);
                Genome genome = SliceGenome.builtIn()) {
            List<ReadTrack> tracks = new ArrayList<>();
            for (ReadFile file : loaded.theCase().readFiles()) {
                tracks.add(new ReadTrack(file.sample(), AlignmentSource.open(file, genome)));
            }
            Scope scope = loaded.outcome().scope();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(
                    new PlainReadPicture(tracks, genome, () -> scope).png(variant, 800, 900)));
            assertThat(picture.getWidth()).isEqualTo(1600);
            int each = 2 * (900 - 46) / 3;
            int column = 2 * (int) (12 + 60.5 * (800 - 24) / 121.0);
            List<Integer> green = new ArrayList<>();
            for (int person = 0; person < 3; person++) {
                int found = 0;
                for (int y = 92 + person * each + 130; y < Math.min(picture.getHeight(),
                        92 + (person + 1) * each); y++) {
                    found += (picture.getRGB(column, y) & 0xffffff) == 0x009600 ? 1 : 0;
                }
                green.add(found);
            }
            assertThat(green.get(0)).as(green.toString()).isGreaterThan(40);
            assertThat(green.get(1) + green.get(2)).as(green.toString()).isLessThan(20);
            tracks.forEach(track -> track.source().close());
        }
    }
}
