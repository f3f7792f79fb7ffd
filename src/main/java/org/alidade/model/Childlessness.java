package org.alidade.model;

/** Why a person has no children, where it is known. */
public enum Childlessness {
    NONE, BY_CHOICE, INFERTILE
}
