package org.tongchou.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.law.standard.StandardLevel;

/** Invented standards that somebody drafts. */
public final class DraftedStandards {

    private DraftedStandards() {
    }

    public static StandardProposal urban(String region, long fen, LocalDate from) {
        StandardLevel level = region.length() == 2 ? StandardLevel.PROVINCE_GUIDE : StandardLevel.CITY;
        return new StandardProposal(new DatedStandard(new OfficeCode(region), Category.URBAN, level, new Standard(new Money(fen), Standard.Period.MONTH), from, Optional.empty()),
            new StandardOrigin("invented", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
