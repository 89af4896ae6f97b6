package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;

/** What somebody wishes to hold in an area, for other rooms, as packs of its regions: published in their order they make it hold there, to the fen. */
@Dependent
public class Enacting {

    @Inject
    PackChecking checking;

    @Inject
    BusinessClock clock;

    /**
     * The packs, in the order in which they have to be published; none where it holds already.
     *
     * @param wishes of one office, the earliest first
     * @throws Refused conflict that names the regions where it cannot be, and what can be done about it
     */
    public List<PackBody> packs(List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return List.of();
        }
        LocalDate today = clock.today();
        PublishedSet published = checking.province(wishes.get(0).office().at(OfficeCode.Level.PROVINCE));
        return new Enactment(published, body -> checking.findings(body, published, today)).of(wishes);
    }
}
