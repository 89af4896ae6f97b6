package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.access.Refused;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.PackReference;

/** Which rules hold where and when, as the installation's own standards and packs say it. */
@ExtendWith(ArquillianExtension.class)
class RulesInForceIT extends Container {

    private static final OfficeCode OTHER_MUNICIPALITY = new OfficeCode("340102001");
    private static final LocalDate LAST_DAY_BEFORE = LocalDate.of(2026, 6, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate RAISED = LocalDate.of(2026, 8, 1);

    @Inject
    RulesInForce rules;

    @PersistenceContext
    EntityManager database;

    private InForce at(OfficeCode office, Category category, LocalDate on) throws Exception {
        return within(HERE, open -> rules.at(office, category, on));
    }

    private Fraction urban(OfficeCode office, LocalDate on) throws Exception {
        return at(office, Category.URBAN, on).rules().standard(Category.URBAN).monthly();
    }

    /** Publishes a version of a region with the content of a version of the province. */
    private void publish(String region, int version, String from, int like) {
        database.createNativeQuery("insert into rule_pack_draft (office_code, era, effective_from, source, document, state, version, drafted_name, drafted_at)"
            + " select ?1, era, " + from + ", 'invented', '{}', 'PUBLISHED', 0, '', '2025-01-01' from rule_pack where region = '34' and version = ?2")
            .setParameter(1, region).setParameter(2, like).executeUpdate();
        database.createNativeQuery("insert into rule_pack (id, region, version, era, effective_from, source, rules)"
            + " select last_insert_id(), ?1, ?2, era, " + from + ", 'invented', rules from rule_pack where region = '34' and version = ?3")
            .setParameter(1, region).setParameter(2, version).setParameter(3, like).executeUpdate();
    }

    @Test
    void the_standard_of_the_nearest_region_holds() throws Exception {
        assertEquals(Fraction.of(new Money(78000)), urban(HERE, FIRST_DAY));
        assertEquals(Fraction.of(new Money(74000)), urban(OTHER_MUNICIPALITY, FIRST_DAY));
        assertEquals(Fraction.of(new Money(60500)), at(HERE, Category.RURAL, FIRST_DAY).rules().standard(Category.RURAL).monthly());
        assertEquals(Fraction.of(new Money(59500)), at(OTHER_MUNICIPALITY, Category.RURAL, FIRST_DAY).rules().standard(Category.RURAL).monthly());
    }

    @Test
    void before_a_region_has_a_standard_that_of_the_region_above_holds() throws Exception {
        assertEquals(Fraction.of(new Money(70000)), urban(HERE, LAST_DAY_BEFORE));
        assertEquals(Fraction.of(new Money(70000)), urban(OTHER_MUNICIPALITY, LAST_DAY_BEFORE));
    }

    @Test
    void a_municipal_standard_holds_although_the_guidance_is_newer_as_long_as_it_is_not_below_it() throws Exception {
        within(HERE, open -> {
            guidance(78000);
            assertEquals(Fraction.of(new Money(78000)), rules.at(HERE, Category.URBAN, RAISED).rules().standard(Category.URBAN).monthly());
            assertEquals(Fraction.of(new Money(78000)), rules.at(OTHER_MUNICIPALITY, Category.URBAN, RAISED).rules().standard(Category.URBAN).monthly());
            return open;
        });
    }

    @Test
    void a_municipal_standard_below_the_guidance_does_not_hold() throws Exception {
        within(HERE, open -> {
            guidance(90000);
            assertEquals(Fraction.of(new Money(90000)), rules.at(HERE, Category.URBAN, RAISED).rules().standard(Category.URBAN).monthly());
            assertEquals(Fraction.of(new Money(78000)), rules.at(HERE, Category.URBAN, RAISED.minusDays(1)).rules().standard(Category.URBAN).monthly());
            return open;
        });
    }

    private void guidance(long fen) {
        database.createNativeQuery("insert into standard (region, category, unit, amount, effective_from, document)"
            + " values ('34', 'URBAN', 'MONTH', ?1, ?2, 'invented')").setParameter(1, fen).setParameter(2, Date.valueOf(RAISED)).executeUpdate();
    }

    @Test
    void the_pack_changes_with_its_first_day() throws Exception {
        assertEquals(new PackReference(PROVINCE, 1, Era.R2021), at(HERE, Category.URBAN, LAST_DAY_BEFORE).pack());
        assertEquals(new PackReference(PROVINCE, 2, Era.R2026), at(HERE, Category.URBAN, FIRST_DAY).pack());
        assertEquals(Era.R2021, at(HERE, Category.URBAN, LAST_DAY_BEFORE).rules().era());
        assertEquals(Era.R2026, at(HERE, Category.URBAN, FIRST_DAY).rules().era());
    }

    @Test
    void the_pack_of_the_nearest_region_holds_although_the_region_above_has_a_newer_one() throws Exception {
        within(HERE, open -> {
            publish("3403", 1, "'2025-01-01'", 1);
            assertEquals(new PackReference(new OfficeCode("3403"), 1, Era.R2021), rules.at(HERE, Category.URBAN, FIRST_DAY).pack());
            assertEquals(new PackReference(PROVINCE, 2, Era.R2026), rules.at(OTHER_MUNICIPALITY, Category.URBAN, FIRST_DAY).pack());
            assertEquals(new PackReference(PROVINCE, 1, Era.R2021), rules.at(HERE, Category.URBAN, LocalDate.of(2024, 12, 31)).pack());
            return open;
        });
    }

    @Test
    void of_two_versions_from_the_same_day_the_higher_one_holds() throws Exception {
        within(HERE, open -> {
            publish("34", 3, "effective_from", 2);
            assertEquals(3, rules.at(HERE, Category.URBAN, FIRST_DAY).pack().version());
            return open;
        });
    }

    @Test
    void without_a_pack_or_a_standard_of_the_category_it_is_refused() {
        LocalDate beforeAnyPack = LocalDate.of(2021, 6, 30);
        for (Refused refused : new Refused[] {
            assertThrows(Refused.class, () -> at(HERE, Category.URBAN, beforeAnyPack)),
            assertThrows(Refused.class, () -> at(HERE, Category.UNIFIED, FIRST_DAY)),
            assertThrows(Refused.class, () -> at(new OfficeCode("110101001"), Category.URBAN, FIRST_DAY))}) {
            assertEquals(Refused.Reason.CONFLICT, refused.reason());
            assertEquals("standard.noneInForce", refused.key());
        }
    }
}
