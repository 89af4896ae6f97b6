package org.tongchou.law.rulepack;

import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Article;

/** Who made a rule pack: the nation, or the government of a province, a municipality or a county; townships make none. */
@Article("L1 arts. 19-23, 32")
public enum Layer {
    NATION, PROVINCE, MUNICIPALITY, COUNTY, TOWNSHIP;

    /** The region under which the packs of the nation stand; no division of the country has this code. */
    public static final OfficeCode NATIONAL = new OfficeCode("00");

    /** The layer of a region's packs. */
    public static Layer of(OfficeCode region) {
        if (region.equals(NATIONAL)) {
            return NATION;
        }
        return switch (region.level()) {
            case PROVINCE -> PROVINCE;
            case MUNICIPALITY -> MUNICIPALITY;
            case COUNTY -> COUNTY;
            case TOWNSHIP -> TOWNSHIP;
        };
    }
}
