package org.alidade.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.alidade.model.Adoption;
import org.alidade.model.AffectedStatus;
import org.alidade.model.Ages;
import org.alidade.model.CarrierStatus;
import org.alidade.model.Childlessness;
import org.alidade.model.Gender;
import org.alidade.model.LifeStatus;
import org.alidade.model.Partnership;
import org.alidade.model.Pedigree;
import org.alidade.model.Person;
import org.alidade.model.PersonDetails;
import org.alidade.model.Sex;
import org.alidade.model.TwinSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A family as it stands in the record: one line of JSON, always with the same order of fields; what is not known is left out. */
final class PedigreeJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private PedigreeJson() {
    }

    static String write(SavedPedigree saved) {
        ObjectNode node = MAPPER.createObjectNode().put("author", saved.author()).put("time", saved.time().toString());
        node.set("pedigree", node(saved.pedigree()));
        node.set("base", node(saved.base()));
        return text(node);
    }

    static String write(Pedigree pedigree) {
        return text(node(pedigree));
    }

    private static ObjectNode node(Pedigree pedigree) {
        ObjectNode node = MAPPER.createObjectNode().put("family", pedigree.familyId());
        ArrayNode persons = node.putArray("persons");
        pedigree.persons().forEach(person -> write(person, persons.addObject()));
        ArrayNode partnerships = node.putArray("partnerships");
        pedigree.partnerships().forEach(told -> partnerships.addObject().put("first", told.first())
                .put("second", told.second()).put("separated", told.separated())
                .put("consanguineous", told.consanguineous()).put("relation", told.relation()));
        return node;
    }

    private static String text(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Person person, ObjectNode node) {
        node.put("id", person.id()).put("sex", person.sex().name()).put("status", person.status().name());
        person.fatherId().ifPresent(id -> node.put("father", id));
        person.motherId().ifPresent(id -> node.put("mother", id));
        PersonDetails details = person.details();
        details.name().ifPresent(name -> node.put("name", name));
        details.gender().ifPresent(gender -> node.put("gender", gender.name()));
        node.put("carrier", details.carrier().name()).put("life", details.life().name());
        number(node, "born", details.ages().birthYear());
        number(node, "died", details.ages().deathYear());
        number(node, "age", details.ages().age());
        number(node, "weeks", details.ages().gestationWeeks());
        details.adoption().ifPresent(adoption -> {
            ObjectNode child = node.putObject("adoption");
            adoption.firstParent().ifPresent(id -> child.put("first", id));
            adoption.secondParent().ifPresent(id -> child.put("second", id));
        });
        details.twins().ifPresent(
                set -> node.putObject("twins").put("name", set.name()).put("kind", set.kind().name()));
        node.put("childless", details.childless().name()).put("consultand", details.consultand());
        details.conditions().forEach(node.putArray("conditions")::add);
        node.put("note", details.note());
    }

    private static void number(ObjectNode node, String field, OptionalInt value) {
        value.ifPresent(number -> node.put(field, number));
    }

    static SavedPedigree readSaved(String json) {
        JsonNode node = tree(json);
        return new SavedPedigree(pedigree(node.path("pedigree")), pedigree(node.path("base")),
                node.path("author").asText(), Instant.parse(node.path("time").asText()));
    }

    static Pedigree read(String json) {
        return pedigree(tree(json));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a family in the record is damaged", e);
        }
    }

    private static Pedigree pedigree(JsonNode node) {
        List<Person> persons = new ArrayList<>();
        node.path("persons").forEach(entry -> persons.add(person(entry)));
        List<Partnership> partnerships = new ArrayList<>();
        node.path("partnerships").forEach(entry -> partnerships.add(new Partnership(entry.path("first").asText(),
                entry.path("second").asText(), entry.path("separated").asBoolean(),
                entry.path("consanguineous").asBoolean(), entry.path("relation").asText())));
        return new Pedigree(node.path("family").asText(), persons, partnerships);
    }

    private static Person person(JsonNode node) {
        Ages ages = new Ages(number(node, "born"), number(node, "died"), number(node, "age"), number(node, "weeks"));
        List<String> conditions = new ArrayList<>();
        node.path("conditions").forEach(entry -> conditions.add(entry.asText()));
        JsonNode adoption = node.path("adoption");
        JsonNode twins = node.path("twins");
        PersonDetails details = new PersonDetails(text(node, "name"), text(node, "gender").map(Gender::valueOf),
                CarrierStatus.valueOf(node.path("carrier").asText("NONE")),
                LifeStatus.valueOf(node.path("life").asText("ALIVE")), ages,
                adoption.isObject()
                        ? Optional.of(new Adoption(text(adoption, "first"), text(adoption, "second")))
                        : Optional.empty(),
                twins.isObject()
                        ? Optional.of(new TwinSet(twins.path("name").asText(),
                                TwinSet.Kind.valueOf(twins.path("kind").asText())))
                        : Optional.empty(),
                Childlessness.valueOf(node.path("childless").asText("NONE")), node.path("consultand").asBoolean(),
                conditions, node.path("note").asText());
        return new Person(node.path("id").asText(), Sex.valueOf(node.path("sex").asText()),
                AffectedStatus.valueOf(node.path("status").asText()), text(node, "father"), text(node, "mother"),
                details);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.has(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
    }

    private static OptionalInt number(JsonNode node, String field) {
        return node.has(field) ? OptionalInt.of(node.path(field).asInt()) : OptionalInt.empty();
    }
}
