package org.alidade.knowledge.transcripts;

/** What its makers say of a transcript. */
public enum TranscriptTag {
    MANE_SELECT, MANE_PLUS_CLINICAL, CANONICAL, BASIC
}
