package org.tongchou.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Article;
import org.tongchou.persistence.Numbers;

/** Begins an award in the transaction of the county's confirmation, so that neither stands without the other. */
@ApplicationScoped
@Article("L3 art. 20, 21")
class Granting {

    @Inject
    Awards awards;

    @Inject
    Numbers numbers;

    void begin(@Observes ApplicationConfirmed confirmed) {
        Award award = new Award(confirmed, number(confirmed), certificate(confirmed));
        awards.add(award);
        awards.pay(award, confirmed.account(), confirmed.on());
        awards.add(new AwardVersion(award, confirmed));
        awards.clocks(award, Stream.of(award.recheck(), award.visit().filter(visit -> confirmed.tied()),
            confirmed.otherTopUps().map(month -> new AwardDue(AwardDue.Kind.TOP_UPS, month.firstDay()))).flatMap(Optional::stream).toList());
    }

    private String number(ApplicationConfirmed confirmed) {
        int year = confirmed.on().getYear();
        return "%s-%d-A%04d".formatted(confirmed.office(), year, numbers.next("award/" + confirmed.office() + "/" + year));
    }

    private String certificate(ApplicationConfirmed confirmed) {
        int year = confirmed.on().getYear();
        OfficeCode county = confirmed.office().at(OfficeCode.Level.COUNTY);
        return "%s-%d-%06d".formatted(county, year, numbers.next("certificate/" + county + "/" + year));
    }
}
