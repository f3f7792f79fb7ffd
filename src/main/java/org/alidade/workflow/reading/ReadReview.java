package org.alidade.workflow.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alidade.model.VariantKey;
import org.alidade.reads.verdict.ReviewTag;

/**
 * What one person said of the reads at one variant.
 *
 * @param comment may be empty
 * @param picture file name of the picture that was kept, which is its SHA-256; empty where none was
 */
public record ReadReview(VariantKey variant, ReadCall call, List<ReviewTag> tags, String comment,
        Optional<String> picture, String author, Instant time) {
    public ReadReview {
        tags = tags.stream().distinct().sorted().toList();
        comment = comment.strip();
    }
}
