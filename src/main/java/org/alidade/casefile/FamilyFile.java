package org.alidade.casefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.alidade.model.Problem;
import org.phenopackets.schema.v2.Family;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.Pedigree.Person;
import org.phenopackets.schema.v2.core.Pedigree.Person.AffectedStatus;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;

/**
 * Reads {@code case.json}: a GA4GH Phenopacket v2 {@code Family}, or a single {@code Phenopacket}, which is a family of one.
 */
final class FamilyFile {
    private FamilyFile() {
    }

    static Optional<Family> read(Path file, List<Problem> problems) {
        String name = VcfHeaders.name(file);
        try {
            String json = Files.readString(file, StandardCharsets.UTF_8);
            return Optional.of(new JsonMapper().readTree(json).has("proband") ? family(json) : single(json));
        } catch (JacksonException e) {
            problems.add(Problem.error("case.notPhenopacket", name, String.valueOf(e.getOriginalMessage()))
                    .atLine(Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr())));
        } catch (InvalidProtocolBufferException e) {
            problems.add(Problem.error("case.notPhenopacket", name, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            problems.add(Problem.error("file.unreadable", name, String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static Family family(String json) throws InvalidProtocolBufferException {
        Family.Builder family = Family.newBuilder();
        JsonFormat.parser().ignoringUnknownFields().merge(json, family);
        return family.build();
    }

    private static Family single(String json) throws InvalidProtocolBufferException {
        Phenopacket.Builder builder = Phenopacket.newBuilder();
        JsonFormat.parser().ignoringUnknownFields().merge(json, builder);
        Phenopacket person = builder.build();
        Person entry = Person.newBuilder().setFamilyId(person.getId()).setIndividualId(person.getSubject().getId())
                .setPaternalId("0").setMaternalId("0").setSex(person.getSubject().getSex())
                .setAffectedStatus(AffectedStatus.AFFECTED).build();
        return Family.newBuilder().setId(person.getId()).setProband(person)
                .setPedigree(org.phenopackets.schema.v2.core.Pedigree.newBuilder().addPersons(entry))
                .addAllFiles(person.getFilesList()).build();
    }
}
