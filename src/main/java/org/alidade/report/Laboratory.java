package org.alidade.report;

import java.util.List;
import java.util.Optional;

/**
 * Who answers for the examination (R.6222-3 of the public health code).
 *
 * @param form the form of operation, for instance {@code laboratoire hospitalier}
 * @param address of the sites, one line each
 * @param responsible the responsible biologists
 * @param accreditation number and scope
 */
public record Laboratory(String name, Optional<String> form, List<String> address, List<String> responsible,
        Optional<String> accreditation) {
    public Laboratory {
        address = List.copyOf(address);
        responsible = List.copyOf(responsible);
    }
}
