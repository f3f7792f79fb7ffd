package org.alidade.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.alidade.filtering.Funnel;
import org.alidade.filtering.FunnelStep;
import org.alidade.filtering.ScopedVariant;
import org.alidade.model.Gene;
import org.alidade.model.InheritanceMatch;
import org.alidade.model.Problem;
import org.alidade.quality.CaseQuality;
import org.alidade.quality.SampleQuality;
import org.alidade.ranking.Candidate;
import org.alidade.ranking.Explanation;
import org.alidade.text.Argument;
import org.alidade.text.Messages;

/** {@code candidates.json}, {@code funnel.json}, {@code quality.json} and {@code problems.json}. */
public final class ResultJson {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ResultJson() {
    }

    /** Candidates with normalised alleles, verdicts and the explanation of their rank. */
    public static void candidates(Writer out, List<Candidate> candidates) throws IOException {
        ArrayNode list = MAPPER.createArrayNode();
        for (Candidate candidate : candidates) {
            ObjectNode node = list.addObject();
            node.put("rank", candidate.rank());
            node.put("gene", candidate.gene().map(Gene::symbol).orElse(""));
            candidate.gene().flatMap(Gene::hgncId).ifPresent(id -> node.put("hgncId", id));
            candidate.inheritance().map(InheritanceMatch::text).ifPresent(text -> node.put("inheritance", text));
            node.put("score", candidate.score());
            candidate.phenotypeScore().ifPresent(score -> node.put("phenotypeScore", score));
            node.put("variantScore", candidate.variantScore());
            ArrayNode variants = node.putArray("variants");
            candidate.variants().forEach(variant -> variant(variants.addObject(), variant));
            explanation(node.putObject("explanation"), candidate.explanation());
        }
        write(out, list);
    }

    private static void variant(ObjectNode node, ScopedVariant variant) {
        node.put("build", variant.evidence().key().build().label());
        node.put("normalised", variant.evidence().key().text());
        node.put("isNormalised", variant.evidence().normalised());
        node.put("asWritten", variant.evidence().origin().asWritten().text());
        node.put("file", variant.evidence().origin().file());
        node.put("line", variant.evidence().origin().line());
        variant.evidence().origin().alsoIn().forEach(node.putArray("alsoIn")::add);
        ArrayNode verdicts = node.putArray("verdicts");
        variant.verdicts().values().stream().sorted(java.util.Comparator.comparing(verdict -> verdict.filter()))
                .forEach(verdict -> {
                    ObjectNode entry = verdicts.addObject();
                    entry.put("filter", verdict.filter().code());
                    entry.put("verdict", verdict.verdict().code());
                    entry.put("reason", verdict.reason());
                    ArrayNode arguments = entry.putArray("arguments");
                    verdict.arguments().stream().map(Argument::plain).forEach(arguments::add);
                });
    }

    private static void explanation(ObjectNode node, Explanation explanation) {
        ArrayNode contributions = node.putArray("contributions");
        explanation.contributions().forEach(contribution -> {
            ObjectNode entry = contributions.addObject();
            entry.put("key", contribution.key());
            entry.put("weight", contribution.weight());
            ArrayNode arguments = entry.putArray("arguments");
            contribution.arguments().stream().map(Argument::plain).forEach(arguments::add);
        });
        ArrayNode matches = node.putArray("termMatches");
        explanation.matches().forEach(match -> {
            ObjectNode entry = matches.addObject();
            entry.put("patient", match.patientTerm());
            entry.put("disease", match.diseaseTerm());
            entry.put("commonAncestor", match.commonAncestor());
            entry.put("similarity", match.similarity());
        });
        ArrayNode missing = node.putArray("missing");
        explanation.missing().forEach(statement -> missing.add(statement.key()));
        explanation.change().ifPresent(change -> node.putObject("change").put("what", change.key())
                .put("rank", Integer.parseInt(change.arguments().getFirst())));
    }

    /** The counts of every step; a gate's count is a number and nothing else. */
    public static void funnel(Writer out, Funnel funnel) throws IOException {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("inFile", funnel.inFile());
        node.put("notCarried", funnel.notCarried());
        node.put("outsideScope", funnel.outsideScope());
        ArrayNode steps = node.putArray("steps");
        for (FunnelStep step : funnel.steps()) {
            ObjectNode entry = steps.addObject();
            entry.put("filter", step.filter().code());
            entry.put("entering", step.entering());
            entry.put("kept", step.kept());
            entry.put("rescued", step.rescued());
        }
        write(out, node);
    }

    /** Figures per sample and the verdict of identity; never the details of parentage. */
    public static void quality(Writer out, Optional<CaseQuality> quality) throws IOException {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("identity", quality.map(CaseQuality::identity).orElse(CaseQuality.Identity.NOT_ASSESSED).name());
        ArrayNode samples = node.putArray("samples");
        quality.map(CaseQuality::samples).orElse(List.of()).forEach(sample -> sample(samples.addObject(), sample));
        write(out, node);
    }

    private static void sample(ObjectNode node, SampleQuality sample) {
        node.put("person", sample.personId());
        node.put("sample", sample.sample());
        node.put("called", sample.called());
        node.put("missing", sample.missing());
        node.put("heterozygous", sample.heterozygous());
        node.put("homozygous", sample.homozygous());
        sample.meanDepth().ifPresent(value -> node.put("meanDepth", value));
        sample.transitionsPerTransversion().ifPresent(value -> node.put("transitionsPerTransversion", value));
    }

    /** Every problem, with its sentence and remedy in the reader's language. */
    public static void problems(Writer out, List<Problem> problems, Messages messages) throws IOException {
        ArrayNode list = MAPPER.createArrayNode();
        for (Problem problem : problems) {
            ObjectNode node = list.addObject();
            node.put("severity", problem.severity().name().toLowerCase(java.util.Locale.ROOT));
            node.put("code", problem.code());
            node.put("file", problem.file());
            problem.line().ifPresent(line -> node.put("line", line));
            node.put("field", problem.field());
            node.put("reason", messages.reason(problem));
            node.put("remedy", messages.remedy(problem));
        }
        write(out, list);
    }

    private static void write(Writer out, Object value) throws IOException {
        out.write(MAPPER.writeValueAsString(value).replace("\r\n", "\n"));
        out.write('\n');
    }
}
