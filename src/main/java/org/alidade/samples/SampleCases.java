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
    private static final List<String> TEXTS = List.of("case.json", "alidade.yaml", "review.json", "training.json");

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
        SampleCalls calls = new SampleCalls(reads, recipe.deletions(), new Random(recipe.seed() + 2));
        SampleVcf vcf = new SampleVcf(annotator, recipe.members(), variants);
        variants.forEach(variant -> add(vcf, variant, recipe.members(), calls));
        vcf.write(folder.resolve("variants.vcf.gz"));
        Files.writeString(folder.resolve("family.ped"), FamilyPed.of(recipe));
        Files.writeString(folder.resolve("expected.tsv"), expected(recipe));
    }

    private static void add(SampleVcf vcf, SampleVariant variant, List<Member> members, SampleCalls calls) {
        switch (variant.form()) {
            case Form.Deletion deletion -> vcf.add(variant, LargeCalls.of(variant, deletion, members));
            case Form.Repeat repeat -> vcf.add(variant, LargeCalls.of(variant, repeat, members));
            case Form.Small small -> vcf.add(variant, calls.calls(members, variant));
            case Form.Stated stated -> vcf.add(variant, calls.calls(members, variant));
        }
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
            String gene = gene(variant);
            text.append(String.join("\t", gene, key.contig().ucscName(), Integer.toString(key.position()), key.ref(),
                    key.alt())).append('\n');
        }
        return text.toString();
    }

    private String gene(SampleVariant variant) {
        return switch (variant.form()) {
            case Form.Repeat repeat -> repeat.locus();
            case Form.Stated stated -> stated.annotation().fields().get(2);
            case Form.Deletion gone -> annotator.within(variant.place());
            case Form.Small small -> annotator.annotate(variant.key()).getFirst().transcript().symbol();
        };
    }
}
