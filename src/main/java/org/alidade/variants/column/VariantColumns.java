package org.alidade.variants.column;

import java.util.List;
import java.util.Optional;

import org.alidade.model.ClinVarAssertion;
import org.alidade.model.Contig;
import org.alidade.model.GenomeBuild;

/**
 * What is filtered, sorted and counted of one VCF: one row per alternative allele, in the order of contig, position and
 * file. Position and alleles are those of the normalised variant. All of it says the same as the row's
 * {@code VariantEvidence}, of which only the text that is read on demand is missing here. May be read from several threads.
 */
public interface VariantColumns {
    GenomeBuild build();

    int rows();

    /** The samples of the case that the file holds, or of which other files of the case tell the calls of its variants. */
    List<String> samples();

    /**
     * Whether the calls of a sample stand in other files of the case, so that they are known only for variants that those
     * files have: nothing can be counted over them.
     */
    default boolean isOfOtherFile(String sample) {
        return false;
    }

    /** The contigs that have rows, in the order of the genome. */
    List<Contig> contigs();

    /** Place in {@link #contigs}. */
    ShortColumn contig();

    /** The first row of a contig; for the number of contigs, the number of rows. */
    int firstRow(int contig);

    /** First base of REF, counted from 1. */
    IntColumn position();

    /** The last base concerned, counted from 1: of a structural variant or a repeat its end. */
    IntColumn end();

    /** Ordinal of {@code VariantType}. */
    ByteColumn type();

    /** Number of the row's allele in its record, as GT counts: from 1. */
    ShortColumn allele();

    /** How many alternative alleles the record has. */
    ShortColumn alleles();

    String reference(int row);

    String alternative(int row);

    /** QUAL. */
    FloatColumn quality();

    /** Place in {@link #filters}. */
    ShortColumn filter();

    Dictionary<FilterSet> filters();

    List<String> identifiers(int row);

    /** Place in {@link #clinVarAssertions}; missing where ClinVar says nothing. */
    IntColumn clinVar();

    Dictionary<ClinVarAssertion> clinVarAssertions();

    /** Place in {@link #effectLists}. */
    IntColumn effects();

    EffectDictionary effectLists();

    FloatColumn alleleFrequency();

    /** The highest frequency of any continental group. */
    FloatColumn maximumFrequency();

    IntColumn homozygotes();

    IntColumn hemizygotes();

    FloatColumn revel();

    FloatColumn cadd();

    FloatColumn spliceAi();

    FloatColumn alphaMissense();

    /** The calls of a sample; empty where neither the file holds it nor another one of the case. */
    Optional<SampleColumns> sample(String name);

    /** The distinct calls of all samples. */
    Dictionary<Call> calls();

    /** Where the record stands in the file. */
    LongColumn offset();

    /** The record's line, counted from 1. */
    IntColumn line();
}
