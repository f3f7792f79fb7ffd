package org.alidade.filtering.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    /** A row of which a test says all values. */
    private static final QueryRow ROW = row(
            Map.of("gene", "BRCA2", "chrom", "chr13", "impact", "high", "consequence", "stop_gained", "gt(proband)",
                    "0/1", "zygosity(proband)", "het", "inheritance", "DENOVO", "clinvar", "likely_pathogenic",
                    "info.KIND", "a b"),
            Map.of("gnomad.popmax", 0.0005, "dp(proband)", 31.0, "dp(father)", 9.0, "ab(proband)", 0.25, "cadd", 30.0,
                    "info.MQ", 59.5, "pos", 32_340_300.0));

    private static QueryRow row(Map<String, String> texts, Map<String, Double> numbers) {
        return new QueryRow() {
            @Override
            public List<String> texts(Asked asked) {
                String text = texts.get(asked.text());
                return text == null ? List.of() : List.of(text);
            }

            @Override
            public OptionalDouble number(Asked asked) {
                Double number = numbers.get(asked.text());
                return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
            }

            @Override
            public boolean isPresent(Asked asked) {
                return !texts(asked).isEmpty() || number(asked).isPresent();
            }
        };
    }

    private static Answer ask(String query) throws QueryException {
        return Query.parse(query).asking().of(ROW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            impact >= MODERATE and gnomad.popmax < 0.1% and dp(father) >= 10 | NO
            impact >= MODERATE and gnomad.popmax < 0.1% and dp(father) >= 9  | YES
            impact >= moderate et gnomad.popmax < 0,1 % et dp(père) >= 9     | YES
            impact = high                          | YES
            impact < high                          | NO
            gnomad.popmax < 0.05%                  | NO
            gnomad.popmax <= 0.05%                 | YES
            gnomad.popmax <= 0,0005                | YES
            gnomad.popmax = 5e-4                   | YES
            gnomad.popmax <= 0,05 %                | YES
            gene = brca2                           | YES
            gene != BRCA2                          | NO
            gene in (ATM; BRCA2)                   | YES
            gene in (ATM, BRCA1)                   | NO
            gene not in (ATM, BRCA1)               | YES
            gene dans (ATM; "BRCA2")               | YES
            gene ~ rca                             | YES
            chrom = 13                             | YES
            chrom = chr13                          | YES
            pos >= 32340300 and pos <= 32340300    | YES
            cadd > 29,5                            | YES
            cadd > 30                              | NO
            clinvar >= likely_pathogenic           | YES
            clinvar = pathogenic                   | NO
            clinvar >= VUS                         | YES
            zygosity = het and inheritance = denovo | YES
            gt = 0/1                               | YES
            ab >= 25%                              | YES
            ab(proband) > 0,25                     | NO
            dp >= 31 or dp(father) >= 31           | YES
            not dp >= 32                           | YES
            not (dp >= 31 and dp(father) >= 31)    | YES
            dp >= 31 or dp >= 99 and dp >= 100     | YES
            (dp >= 31 or dp >= 99) and dp >= 100   | NO
            info.MQ > 59                           | YES
            info.KIND = "a b"                      | YES
            info.KIND ~ "A B"                      | YES
            revel > 0.7                            | UNKNOWN
            not revel > 0.7                        | UNKNOWN
            revel > 0.7 or impact = high           | YES
            revel > 0.7 and impact = low           | NO
            revel > 0.7 and impact = high          | UNKNOWN
            revel is missing                       | YES
            revel is present                       | NO
            revel is not missing                   | NO
            revel est absent ou revel > 0,7        | YES
            dp(mother) >= 10                       | UNKNOWN
            dp(mère) est présent                   | NO
            gq(S-12) > 20                          | UNKNOWN
            hgvs.c is missing                      | YES
            """)
    void aRowAnswers(String query, Answer answer) throws QueryException {
        assertThat(ask(query)).isEqualTo(answer);
    }

    /** Where the mistake begins and ends, from 0, and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            gnomad.popmax < 5            | 16 | 17 | notAFraction
            gnomad.popmax < 500 %        | 16 | 21 | overAll
            dp < 5%                      | 5  | 7  | noPercent
            foo = 3                      | 0  | 3  | unknownField
            gene > BRCA2                 | 0  | 6  | noOrder
            dp = many                    | 5  | 9  | notANumber
            impact >= huge               | 10 | 14 | unknownRank
            clinvar ~ patho              | 10 | 15 | unknownRank
            gene = "BRCA2                | 7  | 13 | unclosedQuote
            gene # BRCA2                 | 5  | 6  | unexpectedSign
            gene = A B                   | 9  | 10 | wantedJoin
            gene = A)                    | 8  | 9  | bracketTooMany
            (gene = A                    | 9  | 9  | wantedCloseAtEnd
            (gene = A gene = B)          | 10 | 14 | wantedClose
            gene in A                    | 8  | 9  | wantedOpen
            gene in                      | 7  | 7  | wantedOpenAtEnd
            gene A                       | 5  | 6  | wantedComparison
            gene                         | 4  | 4  | wantedComparisonAtEnd
            gene is A                    | 8  | 9  | wantedPresence
            gene is                      | 7  | 7  | wantedPresenceAtEnd
            gene = A and                 | 12 | 12 | wantedFieldAtEnd
            gene = A and = B             | 13 | 14 | wantedField
            gene =                       | 6  | 6  | wantedValueAtEnd
            gene = and gene = B          | 7  | 10 | wantedValue
            gene = )                     | 7  | 8  | wantedValue
            gene(father) = A             | 4  | 5  | notOfPerson
            dp() > 3                     | 3  | 4  | wantedPerson
            dp(                          | 3  | 3  | wantedPersonAtEnd
            info.MQ > high               | 10 | 14 | notANumber
            """)
    void aMistakeIsFoundAtItsPlace(String query, int start, int end, String reason) {
        QueryException wrong = catchThrowableOfType(QueryException.class, () -> Query.parse(query));

        assertThat(wrong.reason()).isEqualTo(reason);
        assertThat(List.of(wrong.start(), wrong.end())).containsExactly(start, end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingIsNoQuery(String query) {
        assertThat(catchThrowableOfType(QueryException.class, () -> Query.parse(query)).reason()).isEqualTo("empty");
    }

    @ParameterizedTest
    @CsvSource({"gnomad.pompax, gnomad.popmax", "popmax, gnomad.popmax", "impct, impact",
            "spliceAI_, spliceai", "hgvsc, hgvs.c"})
    void aMisspeltFieldIsAnsweredByTheNearest(String typed, String nearest) {
        QueryException wrong = catchThrowableOfType(QueryException.class, () -> Query.parse(typed + " = 1"));

        assertThat(wrong.arguments()).containsExactly(typed, nearest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IMPACT>=Moderate ET gnomad.popmax<0,1 % | impact >= moderate and gnomad.popmax < 0.001
            gene dans (A;B) ou non dp(mère)>3       | gene = A or gene = B or not dp(mother) > 3
            (gene = A or gene = B) and not (dp > 3 and cadd > 1,5) | (gene = A or gene = B) and not (dp(proband) > 3 and cadd > 1.5)
            gene = "and" and id = "12"              | gene = "and" and id = "12"
            info.Ab_c ~ "x ""y"" z"                 | info.Ab_c ~ "x ""y"" z"
            revel est absent                        | not revel is present
            hgvs.c = NM_000059.4:c.67+1G>A or dp>30 | hgvs.c = "NM_000059.4:c.67+1G>A" or dp(proband) > 30
            """)
    void aQueryHasOneSpellingThatReadsBackToItself(String typed, String canonical) throws QueryException {
        assertThat(Query.parse(typed).text()).isEqualTo(canonical);
        assertThat(Query.parse(canonical)).isEqualTo(Query.parse(typed));
    }

    @Test
    void bracketsBeyondReasonAreRefusedRatherThanFollowed() {
        String deep = "(".repeat(100_000) + "gene = A" + ")".repeat(100_000);

        assertThat(catchThrowableOfType(QueryException.class, () -> Query.parse(deep)).reason()).isEqualTo("tooDeep");
    }

    /** Whatever is typed is a query or a mistake with a place inside it. */
    @Test
    void everyTextIsAQueryOrAMistakeWithAPlace() {
        List<String> words = List.of("gene", "dp", "(", ")", "=", ">=", "and", "or", "not", "in", "is", "missing",
                "0,1 %", "\"", "\"a\"", "A", ";", ",", "5", "info.X", "~", "é", "\u00a0", "-", "%", "father", "impact",
                "high");
        Random random = new Random(7);
        int queries = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(12); word >= 0; word--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            try {
                Query query = Query.parse(text.toString());
                assertThat(new Query(query.text())).isEqualTo(query);
                queries++;
            } catch (QueryException e) {
                assertThat(e.start()).isBetween(0, text.length());
                assertThat(e.end()).isBetween(e.start(), text.length());
            }
        }
        assertThat(queries).isPositive();
    }
}
