package org.alidade.workflow;

import java.nio.file.Path;

/** A case by where it lies and what it is called in the record; never by the name of a person. */
public record CaseReference(Path folder, String caseId) {
}
