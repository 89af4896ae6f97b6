package org.tongchou.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.price.PriceIndex;

/** Recording price indices under a price linkage like that of Jiangsu, which pays a twelfth of the standard from 3 % on and an eighth from 5 % on. */
@ExtendWith(ArquillianExtension.class)
class PricesIT extends Container {

    private static final OfficeCode BENGBU = new OfficeCode("3403");
    private static final String LINKAGE = "{\"triggers\":[{\"index\":\"CPI\",\"atLeast\":\"3\"}],\"amount\":{\"kind\":\"STEPS\",\"steps\":[{\"from\":\"3\",\"divisor\":12},"
        + "{\"from\":\"5\",\"divisor\":8}]},\"rounding\":\"HALF_UP_FEN\"}";
    private static final long PACK = 900_001;

    @Inject
    Prices prices;

    @Inject
    BusinessClock clock;

    @PersistenceContext
    EntityManager database;

    private Month month() {
        return clock.month().previous();
    }

    private PriceReport report(OfficeCode region, Month month, String cpi) {
        return new PriceReport(region, month, Map.of(PriceIndex.CPI, new BigDecimal(cpi)), "invented");
    }

    private static Officer policy() {
        return officer(PROVINCE, Role.PROVINCIAL_POLICY);
    }

    private void publish(OfficeCode region, String linkage) {
        Date from = Date.valueOf(month().firstDay());
        database.createNativeQuery("insert into rule_pack_draft (id, office_code, era, effective_from, source, document, state, version, drafted_name, drafted_at)"
                + " values (?1, ?2, 'R2026', ?3, 'invented', '{}', 'PUBLISHED', 0, '', ?3)")
            .setParameter(1, PACK).setParameter(2, region.value()).setParameter(3, from).executeUpdate();
        database.createNativeQuery("insert into rule_pack (id, region, version, era, effective_from, source, rules, price_linkage)"
                + " values (?1, ?2, 99, 'R2026', ?3, 'invented', '{}', ?4)")
            .setParameter(1, PACK).setParameter(2, region.value()).setParameter(3, from).setParameter(4, linkage).executeUpdate();
    }

    private static List<String> told(PriceMonth month) {
        return month.lines().stream().map(line -> line.category() + " " + line.index().map(Enum::name).orElse("-") + " " + line.monthly().fen()).toList();
    }

    @Test
    void a_month_that_triggers_brings_each_category_a_part_of_its_own_standard() throws Exception {
        within(PROVINCE, open -> {
            publish(PROVINCE, LINKAGE);
            PriceMonth recorded = prices.record(policy(), report(PROVINCE, month(), "3.2"));
            assertEquals(List.of("URBAN CPI 6167", "RURAL CPI 4958"), told(recorded));
            assertEquals(99, recorded.lines().get(0).pack().version());
            return open;
        });
    }

    @Test
    void the_log_gives_back_what_was_recorded_and_a_correction_is_a_new_revision() throws Exception {
        within(PROVINCE, open -> {
            publish(PROVINCE, LINKAGE);
            prices.record(policy(), report(PROVINCE, month(), "5.3"));
            PriceMonth corrected = prices.record(policy(), report(PROVINCE, month(), "2.9"));
            assertEquals(List.of("URBAN - 0", "RURAL - 0"), told(corrected));
            List<PriceMonth> found = prices.list(policy(), PROVINCE, month(), month());
            PriceMonth newest = found.get(0);
            PriceMonth first = found.get(1);
            assertEquals(corrected.report(), newest.report());
            assertTrue(newest.current() && !newest.triggered() && !first.current() && first.triggered());
            assertEquals(newest.revision(), first.revision() + 1);
            assertEquals(List.of("URBAN CPI 9250", "RURAL CPI 7438"), told(first));
            assertEquals(new BigDecimal("5.3"), first.lines().get(0).rise().orElseThrow());
            return open;
        });
    }

    @Test
    void a_municipality_is_measured_by_its_own_standard_and_under_the_nearest_linkage() throws Exception {
        within(PROVINCE, open -> {
            publish(PROVINCE, LINKAGE);
            PriceMonth recorded = prices.record(officer(BENGBU, Role.MUNICIPAL_SUPERVISOR), report(BENGBU, month(), "3"));
            assertEquals(List.of("URBAN CPI 6500", "RURAL CPI 5042"), told(recorded));
            assertEquals(PROVINCE, recorded.lines().get(0).pack().region());
            return open;
        });
    }

    @Test
    void before_any_linkage_the_month_is_kept_and_brings_nothing() throws Exception {
        within(PROVINCE, open -> {
            Month early = new Month(1998, 3);
            PriceMonth recorded = prices.record(policy(), report(PROVINCE, early, "9"));
            assertEquals(List.of(), recorded.lines());
            assertEquals(recorded.report(), prices.list(policy(), PROVINCE, early, early).get(0).report());
            return open;
        });
    }

    @Test
    void each_records_for_the_own_region_a_month_that_is_over() throws Exception {
        Officer supervisor = officer(BENGBU, Role.MUNICIPAL_SUPERVISOR);
        assertEquals(Refused.Reason.NOT_FOUND, refusal(supervisor, report(PROVINCE, month(), "3")).reason());
        assertEquals(Refused.Reason.NOT_FOUND, refusal(policy(), report(new OfficeCode("11"), month(), "3")).reason());
        assertEquals(Refused.Reason.NOT_FOUND, refusal(policy(), report(new OfficeCode("3499"), month(), "3")).reason());
        assertEquals("price.region", refusal(policy(), report(COUNTY, month(), "3")).key());
        assertEquals("price.monthTooLate", refusal(policy(), report(PROVINCE, clock.month(), "3")).key());
        assertEquals(Refused.Reason.FORBIDDEN, refusal(officer(PROVINCE, Role.AUDITOR), report(PROVINCE, month(), "3")).reason());
    }

    private Refused refusal(Officer officer, PriceReport report) throws Exception {
        return within(PROVINCE, open -> assertThrows(Refused.class, () -> prices.record(officer, report)));
    }

    @Test
    void ten_years_can_be_looked_at_together() throws Exception {
        within(PROVINCE, open -> {
            Officer township = officer(HERE, Role.TOWNSHIP_CASEWORKER);
            Month first = new Month(2016, 1);
            assertTrue(prices.list(township, PROVINCE, first, first.plusMonths(119)).isEmpty());
            assertEquals("price.tooManyMonths", assertThrows(Refused.class, () -> prices.list(township, PROVINCE, first, first.plusMonths(120))).key());
            return open;
        });
    }
}
