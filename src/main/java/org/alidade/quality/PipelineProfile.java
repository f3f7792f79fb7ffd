package org.alidade.quality;

import java.util.List;
import java.util.Optional;

/**
 * Which pipeline the laboratory has validated. Texts are looked for in what the files' headers say of their makers, upper
 * and lower case alike; an empty list asks for nothing.
 *
 * @param build label of the assembly
 * @param callers one of them must have called the variants; {@code annotators} likewise
 * @param filters that the caller may set; one that is not named here was not validated
 */
public record PipelineProfile(Optional<String> build, List<String> callers, List<String> annotators,
        List<String> filters) {
    public static final PipelineProfile NONE = new PipelineProfile(Optional.empty(), List.of(), List.of(), List.of());

    public PipelineProfile {
        callers = List.copyOf(callers);
        annotators = List.copyOf(annotators);
        filters = List.copyOf(filters);
    }

    public boolean asksForNothing() {
        return build.isEmpty() && callers.isEmpty() && annotators.isEmpty() && filters.isEmpty();
    }
}
