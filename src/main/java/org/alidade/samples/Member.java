package org.alidade.samples;

/** A sequenced member of the family. {@code sample}: the name in all files. */
record Member(String sample, Role role) {
}
