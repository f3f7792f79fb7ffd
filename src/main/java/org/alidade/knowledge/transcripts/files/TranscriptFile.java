package org.alidade.knowledge.transcripts.files;

import java.util.List;

import org.alidade.knowledge.transcripts.TranscriptModel;
import org.alidade.model.Problem;

/**
 * What one file held.
 *
 * @param problems lines that could not be used, each with its line and field; the file is refused where one is an error
 */
public record TranscriptFile(List<TranscriptModel> models, List<Problem> problems) {
    public TranscriptFile {
        models = List.copyOf(models);
        problems = List.copyOf(problems);
    }

    public boolean isRefused() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
