package org.alidade.model;

import java.util.Optional;

/** A gene. Genes are the same where their HGNC ids are; a symbol is only how it is shown. {@code hgncId}: HGNC:1234. */
public record Gene(String symbol, Optional<String> hgncId) {
    public static Gene ofSymbol(String symbol) {
        return new Gene(symbol, Optional.empty());
    }

    /** Same HGNC id where both have one, else same symbol. */
    public boolean isSame(Gene other) {
        return hgncId.isPresent() && other.hgncId.isPresent()
                ? hgncId.equals(other.hgncId)
                : symbol.equals(other.symbol);
    }
}
