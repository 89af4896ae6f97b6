package org.tongchou.casework;

import java.time.LocalDate;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;

/**
 * An assessment as it was stored, for whoever makes it again. Nothing of it is read or believed here: what cannot be read any more is for the reader to find.
 *
 * @param id its key; later ones have higher keys
 * @param application the number of the file
 * @param office the township
 * @param documents what was frozen
 * @param columns what stands beside the documents, so that it can be searched and summed up
 */
public record StoredAssessment(long id, String application, OfficeCode office, Documents documents, Columns columns) {

    /**
     * The frozen documents, JSON.
     *
     * @param facts means-test.md section 1
     * @param rules means-test.md section 3, with the standards of that day
     * @param result means-test.md section 4, with Chinese texts
     * @param resultEn the same with English texts
     */
    public record Documents(String facts, String rules, String result, String resultEn) {
    }

    /**
     * The columns.
     *
     * @param on the day it was made for
     * @param packRegion of the rule pack
     * @param packVersion of the rule pack
     * @param packEra of the rule pack
     * @param outcome DIBAO, EDGE, RIGID_EXPENDITURE or NONE
     * @param covered how many persons are supported
     * @param monthly the difference or tier amount per month
     * @param topUps all top-ups per month
     */
    public record Columns(LocalDate on, String packRegion, int packVersion, String packEra, String outcome, int covered, Money monthly, Money topUps) {
    }
}
