package org.alidade.knowledge.indications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alidade.knowledge.tables.Row;
import org.alidade.knowledge.tables.TableFormatException;
import org.alidade.knowledge.tables.Tsv;
import org.alidade.knowledge.transcripts.GeneModels;
import org.alidade.model.Contig;
import org.alidade.model.Gene;
import org.alidade.model.GenomeBuild;
import org.alidade.model.Interval;
import org.alidade.model.ModeOfInheritance;
import org.alidade.model.PanelGene;
import org.alidade.model.Problem;

/**
 * Reads the genes of a panel from the files that laboratories have: our own table, PanelApp's JSON (its API) and TSV (its
 * download), a BED (the genes whose places it touches), or a plain list of symbols. Genes are known by HGNC id; former
 * symbols and aliases are resolved, and what is no gene is reported with its line.
 */
public final class PanelFiles {
    /** The source of an entry that came as a name or a place alone. */
    public static final String LIST = "list";
    private static final Pattern BED = Pattern.compile("(chr)?[0-9XYMT]{1,2}\t\\d+\t\\d+(\t.*)?");
    private static final Pattern PANELAPP_OMIM = Pattern.compile("\\b(\\d{6})\\b");
    private final GeneModels models;
    private final GenomeBuild build;

    /** {@code build}: of the places in a BED. */
    public PanelFiles(GeneModels models, GenomeBuild build) {
        this.models = models;
        this.build = build;
    }

    /** Genes, each once, and what is wrong. */
    public record Read(List<PanelGene> genes, List<Problem> problems) {
        public Read {
            genes = List.copyOf(genes);
            problems = List.copyOf(problems);
        }
    }

    /** {@code file}: its name, for the problems. */
    public Read read(String file, byte[] content) throws IOException {
        Reading reading = new Reading(file);
        String text = new String(content, StandardCharsets.UTF_8).replace("\ufeff", "");
        String first = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).findFirst().orElse("");
        if (first.stripLeading().startsWith("{")) {
            reading.panelApp(text);
        } else if (first.contains("\t") && first.contains("Gene Symbol")) {
            table(content, reading, reading::panelAppRow);
        } else if (first.startsWith("symbol\t")) {
            table(content, reading, reading::ownRow);
        } else if (BED.matcher(first.strip()).matches()) {
            reading.bed(text);
        } else {
            reading.list(text);
        }
        return reading.done();
    }

    private interface RowTaker {
        void take(Row row) throws TableFormatException;
    }

    private static void table(byte[] content, Reading reading, RowTaker taker) throws IOException {
        try {
            Tsv.read(new ByteArrayInputStream(content), taker::take);
        } catch (TableFormatException e) {
            reading.problems.add(
                    Problem.error("panel.cell", reading.file, String.valueOf(e.getMessage())).atLine(e.line()));
        }
    }

    /** One file on its way. */
    private final class Reading {
        private final String file;
        private final Map<String, PanelGene> genes = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(String file) {
            this.file = file;
        }

        Read done() {
            if (genes.isEmpty() && problems.stream().noneMatch(Problem::isError)) {
                problems.add(Problem.error("panel.noGene", file));
            }
            return new Read(genes.values().stream().toList(), problems);
        }

        private void add(PanelGene entry, long line) {
            String key = entry.gene().hgncId().orElse(entry.gene().symbol());
            PanelGene known = genes.putIfAbsent(key, entry);
            if (known != null && !known.equals(entry)) {
                problems.add(Problem.warning("panel.twice", file, entry.gene().symbol()).atLine(line));
            }
        }

        private Optional<Gene> gene(Optional<String> id, String symbol, long line) {
            Optional<Gene> found = id.flatMap(models::resolve).or(() -> models.resolve(symbol));
            if (found.isEmpty()) {
                problems.add(Problem.error("panel.unknownGene", file, id.map(known -> symbol + " (" + known + ")")
                        .orElse(symbol)).atLine(line));
            } else if (!found.get().symbol().equals(symbol) && !symbol.startsWith("HGNC:")) {
                problems.add(Problem.note("panel.renamed", file, symbol, found.get().symbol()).atLine(line));
            }
            return found;
        }

        private void ownRow(Row row) throws TableFormatException {
            PanelGene entry = PanelTable.gene(row);
            gene(entry.gene().hgncId(), entry.gene().symbol(), row.line())
                    .ifPresent(gene -> add(new PanelGene(gene, entry.modes(), entry.confidence(), entry.tier(),
                            entry.diseases(), entry.source(), entry.toValidate()), row.line()));
        }

        private void panelAppRow(Row row) {
            if (!row.text("Entity type").isEmpty() && !row.text("Entity type").equals("gene")) {
                problems.add(Problem.note("panel.noGeneEntity", file, row.text("Entity Name")).atLine(row.line()));
                return;
            }
            OptionalInt status = whole(row.text("GEL_Status"));
            if (status.isEmpty()) {
                problems.add(Problem.error("panel.confidence", file, row.text("GEL_Status")).atLine(row.line()));
                return;
            }
            List<String> diseases = diseases(row.text("Phenotypes") + " " + row.text("Omim"));
            gene(row.optional("HGNC"), row.text("Gene Symbol"), row.line()).ifPresent(gene -> add(
                    entry(gene, PanelAppModes.of(row.text("Model_Of_Inheritance")), Math.min(3, status.getAsInt()),
                            diseases, "PanelApp-GE@" + row.text("version")),
                    row.line()));
        }

        private void panelApp(String text) {
            try {
                JsonNode root = new ObjectMapper().readTree(text);
                String source = "PanelApp-GE:" + root.path("id").asText("") + "@" + root.path("version").asText("");
                long number = 0;
                for (JsonNode node : root.path("genes")) {
                    number++;
                    JsonNode data = node.path("gene_data");
                    String symbol = data.path("gene_symbol").asText(node.path("entity_name").asText(""));
                    OptionalInt confidence = whole(node.path("confidence_level").asText(""));
                    if (confidence.isEmpty()) {
                        problems.add(Problem.error("panel.confidence", file, node.path("confidence_level").asText(""))
                                .inField("genes[" + (number - 1) + "]"));
                        continue;
                    }
                    StringBuilder phenotypes = new StringBuilder();
                    node.path("phenotypes").forEach(one -> phenotypes.append(one.asText()).append("; "));
                    Optional<String> id = Optional.of(data.path("hgnc_id").asText("")).filter(one -> !one.isEmpty());
                    long at = number;
                    gene(id, symbol, number).ifPresent(gene -> add(entry(gene,
                            PanelAppModes.of(node.path("mode_of_inheritance").asText("")), confidence.getAsInt(),
                            diseases(phenotypes.toString()), source), at));
                }
                long others = root.path("strs").size() + (long) root.path("regions").size();
                if (others > 0) {
                    problems.add(Problem.note("panel.noGeneEntities", file, Long.toString(others)));
                }
            } catch (JsonProcessingException e) {
                problems.add(Problem
                        .error("json.syntax", file, String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " "))
                        .atLine(e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr())));
            }
        }

        /** PanelApp's green is what a diagnosis may rest on: the core of the panel. */
        private PanelGene entry(Gene gene, Set<ModeOfInheritance> modes, int confidence, List<String> diseases,
                String source) {
            return new PanelGene(gene, modes, confidence, confidence >= 3 ? 1 : 2, diseases, source, false);
        }

        private void bed(String text) {
            long number = 0;
            for (String line : text.lines().toList()) {
                number++;
                String[] cells = line.strip().split("\t", -1);
                if (line.isBlank() || line.startsWith("#") || line.startsWith("track") || line.startsWith("browser")) {
                    continue;
                }
                if (!BED.matcher(line.strip()).matches() || Long.parseLong(cells[2]) <= Long.parseLong(cells[1])
                        || Long.parseLong(cells[2]) > Integer.MAX_VALUE) {
                    problems.add(Problem.error("panel.bedLine", file, line.strip()).atLine(number));
                    continue;
                }
                // BED counts from 0 and ends behind the last base
                Interval place = new Interval(Contig.of(cells[0]), Integer.parseInt(cells[1]) + 1,
                        Integer.parseInt(cells[2]));
                List<Gene> hit = models.overlapping(place, build).stream().map(transcript -> transcript.gene())
                        .distinct().toList();
                if (hit.isEmpty()) {
                    problems.add(Problem.warning("panel.bedNoGene", file, line.strip()).atLine(number));
                }
                for (Gene gene : hit) {
                    genes.putIfAbsent(gene.hgncId().orElse(gene.symbol()), local(gene));
                }
            }
        }

        private void list(String text) {
            long number = 0;
            for (String line : text.lines().toList()) {
                number++;
                long at = number;
                String names = line.startsWith("#") ? "" : line;
                Stream.of(names.split("[,;\\s]+", -1)).filter(name -> !name.isBlank())
                        .forEach(name -> gene(Optional.of(name).filter(one -> one.startsWith("HGNC:")), name, at)
                                .ifPresent(gene -> add(local(gene), at)));
            }
        }

        private PanelGene local(Gene gene) {
            return new PanelGene(gene, Set.of(ModeOfInheritance.UNKNOWN), 3, 1, List.of(), LIST, true);
        }

        private static List<String> diseases(String text) {
            List<String> ids = new ArrayList<>();
            Matcher matcher = PANELAPP_OMIM.matcher(text);
            while (matcher.find()) {
                ids.add("OMIM:" + matcher.group(1));
            }
            return ids.stream().distinct().toList();
        }

        private static OptionalInt whole(String text) {
            return text.strip().matches("[0-4]") ? OptionalInt.of(Integer.parseInt(text.strip())) : OptionalInt.empty();
        }
    }

    /** PanelApp's sentences for modes of inheritance. */
    static final class PanelAppModes {
        private PanelAppModes() {
        }

        static Set<ModeOfInheritance> of(String sentence) {
            String text = sentence.toUpperCase(Locale.ROOT);
            if (text.startsWith("BOTH")) {
                return Set.of(ModeOfInheritance.AUTOSOMAL_DOMINANT, ModeOfInheritance.AUTOSOMAL_RECESSIVE);
            }
            if (text.startsWith("BIALLELIC")) {
                return Set.of(ModeOfInheritance.AUTOSOMAL_RECESSIVE);
            }
            if (text.startsWith("MONOALLELIC")) {
                return Set.of(text.contains("PATERNALLY IMPRINTED")
                        ? ModeOfInheritance.MATERNAL_EXPRESSION
                        : text.contains("MATERNALLY IMPRINTED")
                                ? ModeOfInheritance.PATERNAL_EXPRESSION
                                : ModeOfInheritance.AUTOSOMAL_DOMINANT);
            }
            if (text.startsWith("X-LINKED")) {
                return Set.of(text.contains("BIALLELIC MUTATIONS IN FEMALES")
                        ? ModeOfInheritance.X_LINKED_RECESSIVE
                        : text.contains("MONOALLELIC MUTATIONS IN FEMALES MAY CAUSE DISEASE")
                                ? ModeOfInheritance.X_LINKED_DOMINANT
                                : ModeOfInheritance.X_LINKED);
            }
            return Set.of(text.startsWith("MITOCHONDRIAL")
                    ? ModeOfInheritance.MITOCHONDRIAL
                    : ModeOfInheritance.UNKNOWN);
        }
    }
}
