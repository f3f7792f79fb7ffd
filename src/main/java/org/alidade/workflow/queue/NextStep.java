package org.alidade.workflow.queue;

/** What a person does next in a case. {@code count}: how many fields or variants; 0 where nothing is counted. */
public record NextStep(Kind kind, int count) {
    /** The acts. */
    public enum Kind {
        REPAIR, COMPLETE, OPEN, READ, CLASSIFY, CONCLUDE, SIGN, SIGN_AGAIN, NOTHING
    }
}
