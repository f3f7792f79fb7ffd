package org.alidade.model;

/** Declared or chromosomal sex, as PED and Phenopackets carry it. */
public enum Sex {
    FEMALE, MALE, UNKNOWN
}
