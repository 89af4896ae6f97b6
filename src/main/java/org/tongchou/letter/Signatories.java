package org.tongchou.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.tongchou.access.Officer;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Division;
import org.tongchou.office.OfficeTree;

/** Finds the names with which a township's letters are signed. */
@Dependent
class Signatories {

    /** Rows of the division data that stand between a province and its counties and are no places. */
    private static final Set<String> NO_PLACES = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    @Inject
    OfficeTree tree;

    Issuers of(Officer officer, OfficeCode code) {
        Division township = tree.office(officer, code);
        Division county = above(officer, township);
        Division place = above(officer, county);
        return new Issuers(township.name(), county.name(), (NO_PLACES.contains(place.name()) ? above(officer, place) : place).name());
    }

    private Division above(Officer officer, Division division) {
        return tree.office(officer, division.parent().orElseThrow());
    }
}
