package org.alidade.workbench.meeting;

/** What is told, in its order. */
enum MeetingStep {
    SUMMARY, SIGNS, FAMILY, CANDIDATES, CONCLUSION
}
