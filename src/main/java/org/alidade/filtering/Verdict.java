package org.alidade.filtering;

/** What a filter says of a variant. Nothing is deleted: a failed variant keeps its verdicts. */
public enum Verdict {
    PASS("pass"), FAIL("fail"),
    /** Would have failed, and stays for a stated reason (a known pathogenic variant). */
    RESCUED("rescued"),
    /** The filter had nothing to judge by, or is off. Never a failure. */
    NOT_RUN("not run");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean keeps() {
        return this != FAIL;
    }
}
