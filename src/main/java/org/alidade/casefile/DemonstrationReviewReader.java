package org.alidade.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alidade.casefile.DemonstrationReview.CriterionEntry;
import org.alidade.casefile.DemonstrationReview.Decision;
import org.alidade.casefile.DemonstrationReview.IdentityWord;
import org.alidade.casefile.DemonstrationReview.PersonInCharge;
import org.alidade.casefile.DemonstrationReview.SheetLine;
import org.alidade.model.Problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads {@code review.json} of a demonstration case. */
public final class DemonstrationReviewReader {
    private DemonstrationReviewReader() {
    }

    /**
     * @throws IOException if the file cannot be read, lacks a field, or does not say that its persons are fictitious; the
     *         message says where
     */
    public static DemonstrationReview read(Path file) throws IOException {
        List<Problem> problems = new ArrayList<>();
        String name = VcfHeaders.name(file);
        YamlFields root;
        try {
            JsonNode node = new JsonMapper().readTree(file.toFile());
            root = new YamlFields(node, "", name, problems);
        } catch (JacksonException e) {
            throw new IOException(name + " is not JSON: " + e.getOriginalMessage(), e);
        }
        if (!root.flag("fictitious").orElse(false)) {
            throw new IOException(name + " does not say that its persons are fictitious");
        }
        YamlFields panel = root.object("panelValidation");
        DemonstrationReview review = new DemonstrationReview(person(root.object("reader")),
                person(root.object("signer")), panel.required("by"), panel.requiredDate("date"),
                identity(root.object("identity")), decisions(root, problems), root.text("conclusion"),
                root.text("conduct"));
        Optional<Problem> first = problems.stream().filter(Problem::isError).findFirst();
        if (first.isPresent()) {
            throw new IOException(name + ": " + first.get().field() + " is missing or of the wrong form");
        }
        return review;
    }

    private static Optional<IdentityWord> identity(YamlFields fields) {
        return fields.isObject()
                ? Optional.of(new IdentityWord(fields.required("by"), fields.required("reason")))
                : Optional.empty();
    }

    private static List<Decision> decisions(YamlFields root, List<Problem> problems) {
        return root.list("decisions").stream()
                .map(entry -> new Decision(entry.required("variant"), criteria(entry), sheet(entry, problems),
                        entry.text("comment").orElse(""), entry.flag("readsSeen").orElse(false),
                        entry.flag("reported").orElse(false)))
                .toList();
    }

    private static List<SheetLine> sheet(YamlFields decision, List<Problem> problems) {
        List<SheetLine> lines = new ArrayList<>();
        for (YamlFields entry : decision.list("copyNumber")) {
            String points = entry.required("points");
            try {
                lines.add(new SheetLine(entry.required("item"), Double.parseDouble(points),
                        entry.text("reason").orElse("")));
            } catch (NumberFormatException e) {
                problems.add(Problem.error("yaml.text", "review.json").inField("copyNumber.points"));
            }
        }
        return lines;
    }

    private static List<CriterionEntry> criteria(YamlFields decision) {
        return decision.list("criteria").stream()
                .map(entry -> new CriterionEntry(entry.required("criterion"), entry.text("reason").orElse("")))
                .toList();
    }

    private static PersonInCharge person(YamlFields fields) {
        return new PersonInCharge(fields.required("name"), fields.text("quality").orElse(""), fields.text("rpps"));
    }
}
