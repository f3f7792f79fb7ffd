package org.alidade.variants.scan;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alidade.variants.record.ProblemList;
import org.alidade.variants.record.WithoutRow;

/**
 * What came out of a stretch of lines beside its rows.
 *
 * @param lines how many lines there were
 * @param records how many of them were records
 * @param withoutRow how many records have no row, by reason
 * @param checked records compared with the reference
 * @param problems with their lines counted within the stretch, from 1
 * @param consequenceFields fields in which consequences were found
 */
public record LineReport(long lines, long records, Map<WithoutRow, Long> withoutRow, long checked,
        List<PlaceLog.Run> runs,
        List<PlaceLog.Beyond> beyond, ProblemList problems, Set<String> consequenceFields) {
}
