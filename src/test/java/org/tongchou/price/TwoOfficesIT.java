package org.tongchou.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;

/** What a winter's heating brings is recorded by a region's own desk, or by the province's for those below it. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final OfficeCode CITY = new OfficeCode("3403");
    private static final OfficeCode OTHER_CITY = new OfficeCode("3401");

    @Inject
    Heating heating;

    private Refused.Reason refused(Officer officer, OfficeCode region) {
        HeatingRate rate = new HeatingRate(region, 2019, Category.URBAN, HeatingUnit.HOUSEHOLD, new Money(100), new Month(2019, 11), new Month(2020, 3), "测试");
        return assertThrows(Refused.class, () -> heating.record(officer, rate)).reason();
    }

    @Test
    void nobody_records_for_a_foreign_region_and_a_city_for_none_but_itself() {
        assertEquals(Refused.Reason.NOT_FOUND, refused(officer(CITY, Role.MUNICIPAL_SUPERVISOR), OTHER_CITY));
        assertEquals(Refused.Reason.NOT_FOUND, refused(officer(CITY, Role.PROVINCIAL_POLICY), OTHER_CITY));
        assertEquals(Refused.Reason.NOT_FOUND, refused(officer(CITY, Role.MUNICIPAL_SUPERVISOR), COUNTY));
    }
}
