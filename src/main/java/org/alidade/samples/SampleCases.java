package org.alidade.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alidade.knowledge.genome.SliceGenome;
import org.alidade.model.VariantKey;

/** Makes the sample cases. */
public final class SampleCases {
    private static final List<String> TEXTS = List.of("case.json", "alidade.yaml", "review.json");

    private final SliceGenome genome;
    private final Annotator annotator;
    private final Published published;

    private SampleCases(SliceGenome genome) {
        this.genome = genome;
        this.annotator = new Annotator(genome, SampleTranscripts.read());
        this.published = new Published(genome, annotator);
    }

    /**
     * Writes every sample case into a folder of its own, byte for byte the same every time. Files of an earlier run are
     * replaced.
     *
     * @throws IOException if the folder cannot be written
     */
    public static void generateAll(Path out) throws IOException {
        try (SliceGenome genome = SliceGenome.builtIn()) {
            SampleCases cases = new SampleCases(genome);
            for (Recipe recipe : new Recipes(cases.published).all()) {
                cases.generate(recipe, out.resolve(recipe.folder()));
            }
        }
    }

    private void generate(Recipe recipe, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : TEXTS) {
            Files.write(folder.resolve(name), Resources.bytes(recipe.folder() + "/" + name));
        }
        List<SampleVariant> variants = variants(recipe);
        Map<Member, SampleReads> reads = new LinkedHashMap<>();
        for (Member member : recipe.members()) {
            SampleReads own = new SampleReads(genome, recipe, member, variants);
            own.write(folder);
            reads.put(member, own);
        }
        SampleCalls calls = new SampleCalls(reads, new Random(recipe.seed() + 2));
        SampleVcf vcf = new SampleVcf(annotator, recipe.members());
        variants.forEach(variant -> vcf.add(variant, calls.calls(recipe.members(), variant)));
        vcf.write(folder.resolve("variants.vcf.gz"));
        Files.writeString(folder.resolve("expected.tsv"), expected(recipe));
    }

    private List<SampleVariant> variants(Recipe recipe) {
        List<SampleVariant> variants = new ArrayList<>(recipe.planned());
        variants.addAll(new CommonVariants(genome, annotator, published, new Random(recipe.seed())).strewn(recipe));
        variants.removeIf(variant -> recipe.members().stream().allMatch(member -> variant.alleles(member.role()) == 0));
        variants.sort(Comparator.comparing(SampleVariant::key));
        return variants;
    }

    private String expected(Recipe recipe) {
        StringBuilder text = new StringBuilder("gene\tcontig\tpos\tref\talt\n");
        for (SampleVariant variant : recipe.planned().stream().filter(SampleVariant::expected).toList()) {
            VariantKey key = variant.key();
            String gene = annotator.annotate(key).getFirst().transcript().symbol();
            text.append(String.join("\t", gene, key.contig().ucscName(), Integer.toString(key.position()), key.ref(),
                    key.alt())).append('\n');
        }
        return text.toString();
    }
}
