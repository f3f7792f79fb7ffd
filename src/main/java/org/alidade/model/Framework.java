package org.alidade.model;

/** Under which rules a case is opened (design.md §3). */
public enum Framework {
    CARE, RESEARCH, PUBLIC, DEMONSTRATION
}
