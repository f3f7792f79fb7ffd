package org.alidade.knowledge.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.model.GenomeBuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Makes the tables of tandem repeats out of catalogues in JSON: ExpansionHunter's with the limits that Stranger adds
 * ({@code NormalMax}, {@code PathologicMin}), or with {@code Diseases} as gnomAD and STRipy list them, and STRchive's.
 */
public final class RepeatTables {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern REGION = Pattern.compile("(?:chr)?(\\w+):(\\d{1,9})-(\\d{1,9})");
    private static final Pattern UNIT = Pattern.compile("\\(([ACGTNRYSWKMBDHV]+)\\)");
    private static final List<String> COLUMNS = List.of("source", "locus", "contig", "start", "end", "units",
            "normal_max", "pathogenic_min", "disease");

    private final Inputs inputs;
    private final Map<GenomeBuild, TableWriter> tables = new EnumMap<>(GenomeBuild.class);
    private final Map<GenomeBuild, List<Origin>> origins = new EnumMap<>(GenomeBuild.class);
    private int leftOut;

    public RepeatTables(Inputs inputs) {
        this.inputs = inputs;
    }

    /** A table for each build of which a catalogue was given. */
    public List<BuiltFile> build() throws IOException {
        for (InputFile file : inputs.all(SourceKind.REPEATS)) {
            JsonNode root = read(file);
            boolean both = root.path(0).has("start_hg38");
            for (GenomeBuild build : GenomeBuild.values()) {
                if (inputs.wanted(build) && (both || file.build().equals(Optional.of(build)))) {
                    catalogue(file, root, build);
                }
            }
        }
        List<BuiltFile> files = new ArrayList<>();
        for (Map.Entry<GenomeBuild, TableWriter> table : tables.entrySet()) {
            GenomeBuild build = table.getKey();
            List<Origin> from = origins.getOrDefault(build, List.of());
            Origin origin = from.size() == 1
                    ? from.getFirst()
                    : new Origin("STR: " + String.join(", ", from.stream().map(Origin::name).toList()),
                            String.join(", ", from.stream().map(Origin::version).toList()), "",
                            String.join("; ", from.stream().map(Origin::licence).distinct().toList()));
            files.add(table.getValue().file("repeats-" + build.label(), "repeats/repeats." + build.label() + ".tsv.gz",
                    origin, leftOut));
        }
        return files;
    }

    private static JsonNode read(InputFile file) throws IOException {
        try (InputStream stream = file.open()) {
            return MAPPER.readTree(stream);
        } catch (JsonProcessingException e) {
            throw new TableFormatException(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "JSON",
                    e.getOriginalMessage(), e).in(file.name());
        }
    }

    private void catalogue(InputFile file, JsonNode root, GenomeBuild build) throws IOException {
        boolean archive = root.path(0).has("start_hg38");
        Origin origin = archive
                ? inputs.origin(file, "STRchive", "CC BY 4.0 (STRchive)", "")
                : inputs.origin(file, "STR catalogue (ExpansionHunter)", "as its maker says", "");
        String[] columns = COLUMNS.toArray(String[]::new);
        TableWriter table = tables.computeIfAbsent(build, unused -> new TableWriter(columns));
        origins.computeIfAbsent(build, unused -> new ArrayList<>()).add(origin);
        int number = 0;
        for (JsonNode locus : root) {
            number++;
            String source = origin.name() + " " + origin.version();
            Optional<String[]> line = archive
                    ? ofArchive(locus, source, build == GenomeBuild.GRCH38 ? "hg38" : "hg19")
                    : ofHunter(locus, source);
            String name = locus.path(archive ? "id" : "LocusId").asText();
            if (line.isEmpty() && !archive) {
                throw new TableFormatException(number, "ReferenceRegion", name, null).in(file.name());
            }
            leftOut += line.isEmpty() ? 1 : 0;
            line.ifPresent(table::line);
        }
    }

    /** STRchive: {@code start} counts from 0; motifs of both orientations; limits in units. */
    private static Optional<String[]> ofArchive(JsonNode locus, String source, String assembly) {
        JsonNode start = locus.path("start_" + assembly);
        JsonNode end = locus.path("stop_" + assembly);
        if (!start.isInt() || !end.isInt() || start.asInt() < 0 || end.asInt() <= start.asInt()) {
            return Optional.empty();
        }
        List<String> units = new ArrayList<>(texts(locus.path("reference_motif_reference_orientation")));
        units.addAll(texts(locus.path("pathogenic_motif_reference_orientation")));
        return Optional.of(new String[]{source, locus.path("id").asText(), locus.path("chrom").asText(),
                Integer.toString(start.asInt() + 1), Integer.toString(end.asInt()),
                String.join(",", units.stream().distinct().toList()), whole(locus.path("benign_max")),
                whole(locus.path("pathogenic_min")), locus.path("disease").asText("")});
    }

    /** ExpansionHunter: regions count from 0; where a locus has several, the pathogenic one counts. */
    private static Optional<String[]> ofHunter(JsonNode locus, String source) {
        JsonNode regions = locus.path("ReferenceRegion");
        JsonNode which = locus.path("PathologicStruc");
        int number = which.isArray() && which.path(0).isInt() ? which.path(0).asInt() : 0;
        String region = locus.path("PathologicRegion")
                .asText(regions.isArray() ? regions.path(number).asText("") : regions.asText(""));
        Matcher place = REGION.matcher(region);
        if (!place.matches() || Integer.parseInt(place.group(2)) >= Integer.parseInt(place.group(3))) {
            return Optional.empty();
        }
        List<String> units = UNIT.matcher(locus.path("LocusStructure").asText("")).results()
                .map(match -> match.group(1)).toList();
        String unit = regions.isArray() && number < units.size() ? units.get(number) : String.join(",", units);
        JsonNode disease = disease(locus);
        return Optional.of(new String[]{source, locus.path("LocusId").asText(), place.group(1),
                Integer.toString(Integer.parseInt(place.group(2)) + 1), place.group(3),
                unit.isEmpty() ? locus.path("RepeatUnit").asText("") : unit,
                first(whole(locus.path("NormalMax")), whole(disease.path("NormalMax")),
                        whole(disease.path("NormalRange").path("Max"))),
                first(whole(locus.path("PathologicMin")), whole(disease.path("PathogenicMin")),
                        whole(disease.path("PathogenicCutoff"))),
                first(locus.path("Disease").isTextual() ? locus.path("Disease").asText() : "",
                        disease.path("Name").asText(""), disease.path("DiseaseName").asText(""))});
    }

    /** gnomAD lists {@code Diseases}, STRipy an object {@code Disease} by short names; the first that has limits counts. */
    private static JsonNode disease(JsonNode locus) {
        JsonNode listed = locus.has("Diseases") ? locus.path("Diseases") : locus.path("Disease");
        return StreamSupport.stream(listed.spliterator(), false)
                .filter(one -> one.has("PathogenicMin") || one.has("PathogenicCutoff")).findFirst()
                .orElse(MAPPER.missingNode());
    }

    private static String first(String... texts) {
        return List.of(texts).stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static String whole(JsonNode node) {
        OptionalInt number = node.isNumber()
                ? OptionalInt.of((int) Math.floor(node.asDouble()))
                : node.asText("").matches("\\d{1,6}") ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
