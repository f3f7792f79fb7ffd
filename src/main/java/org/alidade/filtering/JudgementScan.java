package org.alidade.filtering;

import java.util.List;
import java.util.function.Function;
import org.alidade.progress.Progress;
import org.alidade.variants.query.BitMask;
import org.alidade.variants.query.Workers;

/** Asks something of the judgements of a case, 64 at a time, by several threads, with the columns of their file at hand. */
final class JudgementScan {
    private final Judgements judgements;
    private final List<PartValues> values;
    private final Workers workers;

    /** {@code values}: of each part, in the order of the parts. */
    JudgementScan(Judgements judgements, List<PartValues> values, Workers workers) {
        this.judgements = judgements;
        this.values = List.copyOf(values);
        this.workers = workers;
    }

    /** Of the judgements {@code first} and following that are alive, the lowest bit for {@code first}, those for which it holds. */
    @FunctionalInterface
    interface Question {
        long holding(long alive, int first);
    }

    /** What is done with 64 judgements whose first is {@code first}, a multiple of 64. */
    @FunctionalInterface
    interface Visit {
        void words(long alive, int first);
    }

    /** The judgements of {@code among} for which the question of their file holds. */
    BitMask select(BitMask among, Progress progress, Function<PartValues, Question> questions) {
        BitMask mask = BitMask.none(judgements.size());
        forEach(among, progress, own -> {
            Question question = questions.apply(own);
            return (alive, first) -> mask.setWord(first >>> 6, alive == 0 ? 0 : question.holding(alive, first));
        });
        return mask;
    }

    /** Shows every word of {@code among} to the visitor of its file, in no order. */
    void forEach(BitMask among, Progress progress, Function<PartValues, Visit> visits) {
        for (int number = 0; number < values.size(); number++) {
            Judgements.Part part = judgements.parts().get(number);
            Visit visit = visits.apply(values.get(number));
            workers.run(part.count(), progress, (from, to) -> {
                for (int first = part.first() + from; first < part.first() + to; first += 64) {
                    visit.words(among.word(first >>> 6), first);
                }
            });
        }
    }
}
