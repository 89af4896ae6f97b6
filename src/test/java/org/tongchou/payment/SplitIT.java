package org.tongchou.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.Role;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.law.rulepack.Category;

/** The split that the database makes of a whole set is the one that the law makes of each amount. */
@ExtendWith(ArquillianExtension.class)
class SplitIT extends Container {

    private static final Month MONTH = Month.of(Planted.DAY).next();

    @Inject
    Runs runs;

    @Inject
    PaymentRuns shelf;

    @Inject
    PaymentLines lines;

    @Inject
    Event<ApplicationConfirmed> confirmations;

    @PersistenceContext
    EntityManager database;

    @Test
    void the_database_splits_a_set_as_the_law_splits_an_amount() throws Exception {
        within(PROVINCE, open -> {
            runs.prepare(officer(COUNTY, Role.COUNTY_PAYMENTS), COUNTY, MONTH);
            PaymentRun run = shelf.lock(new Jurisdiction(PROVINCE), COUNTY, MONTH).orElseThrow();
            Random dice = new Random(6);
            for (int round = 0; round < 40; round++) {
                confirmations.fire(Planted.confirmed(HERE));
                database.createNativeQuery("update award_version set regular = :amount order by id desc limit 1").setParameter("amount", 1 + dice.nextInt(200_000)).executeUpdate();
                int central = dice.nextInt(Shares.WHOLE);
                int city = dice.nextInt(Shares.WHOLE - central);
                Shares shares = new Shares(round % 4 == 1 ? Map.of(FundSource.COUNTY, Shares.WHOLE) : round % 4 == 0 ? Map.of(FundSource.CENTRAL, 2000, FundSource.PROVINCE, 2000, FundSource.MUNICIPALITY, 2000, FundSource.COUNTY, 2000, FundSource.DONATION, 2000)
                    : Map.of(FundSource.CENTRAL, central, FundSource.MUNICIPALITY, city, FundSource.COUNTY, Shares.WHOLE - central - city));
                lines.addMissing(new Jurisdiction(PROVINCE), run, Map.of(Category.URBAN, shares));
                List<?> added = database.createNativeQuery("select amount, from_central, from_province, from_municipality, from_county, from_donation from payment_line where run_id = :run"
                    + " order by id desc limit 2", Object[].class).setParameter("run", run.id()).getResultList();
                assertEquals(2, added.size());
                for (Object row : added) {
                    Object[] line = (Object[]) row;
                    Map<FundSource, Money> split = shares.split(new Money(((Number) line[0]).longValue()));
                    for (FundSource source : FundSource.values()) {
                        assertEquals(split.get(source).fen(), ((Number) line[1 + source.ordinal()]).longValue(), () -> source + " of " + line[0] + " by " + shares);
                    }
                }
            }
            return open;
        });
    }
}
