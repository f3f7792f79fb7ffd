package org.alidade.workflow.queue;

import java.time.Instant;
import java.util.Optional;

import org.alidade.model.Framework;

/**
 * What the record says of a case, as far as its status depends on it.
 *
 * @param reviewed variants with a decision
 * @param toClassify variants that go into the report or have accepted criteria, and no class
 * @param reported variants that go into the report
 * @param missingForOpening fields that block the opening
 * @param missingForSignature fields that block the signature
 * @param lastDecision the newest decision, conclusion or change of the sheet
 */
public record CaseFigures(Framework framework, boolean opened, int reviewed, int toClassify, int reported,
        boolean concluded, int missingForOpening, int missingForSignature, Optional<Instant> lastDecision,
        Optional<Instant> signed) {
    private boolean isSignable() {
        return framework == Framework.CARE || framework == Framework.DEMONSTRATION;
    }

    private boolean isFinished() {
        return toClassify == 0 && (reported > 0 || concluded);
    }

    public CaseStatus status() {
        if (signed.isPresent()) {
            return lastDecision.filter(signed.get()::isBefore).isPresent() ? CaseStatus.TO_SIGN : CaseStatus.SIGNED;
        }
        if (missingForOpening > 0) {
            return CaseStatus.INCOMPLETE;
        }
        if (!isSignable() && concluded) {
            return CaseStatus.CONCLUDED;
        }
        if (isSignable() && isFinished()) {
            return CaseStatus.TO_SIGN;
        }
        if (reviewed > 0 || concluded) {
            return CaseStatus.IN_READING;
        }
        return opened ? CaseStatus.TO_READ : CaseStatus.NEW;
    }

    public NextStep next() {
        return switch (status()) {
            case BROKEN -> new NextStep(NextStep.Kind.REPAIR, 0);
            case INCOMPLETE -> new NextStep(NextStep.Kind.COMPLETE, missingForOpening);
            case NEW -> new NextStep(NextStep.Kind.OPEN, 0);
            case TO_READ -> new NextStep(NextStep.Kind.READ, 0);
            case IN_READING -> toClassify > 0
                    ? new NextStep(NextStep.Kind.CLASSIFY, toClassify)
                    : new NextStep(NextStep.Kind.CONCLUDE, 0);
            case TO_SIGN -> toSign();
            case SIGNED, CONCLUDED -> new NextStep(NextStep.Kind.NOTHING, 0);
        };
    }

    private NextStep toSign() {
        if (missingForSignature > 0) {
            return new NextStep(NextStep.Kind.COMPLETE, missingForSignature);
        }
        if (toClassify > 0) {
            return new NextStep(NextStep.Kind.CLASSIFY, toClassify);
        }
        return new NextStep(signed.isPresent() ? NextStep.Kind.SIGN_AGAIN : NextStep.Kind.SIGN, 0);
    }
}
