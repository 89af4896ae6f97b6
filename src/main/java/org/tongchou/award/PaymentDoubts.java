package org.tongchou.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.access.Officer;
import org.tongchou.casework.Referred;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.AwardState;

/** What on file speaks against paying an award in a month, for the room of payments. */
@Dependent
public class PaymentDoubts {

    @Inject
    DoubtfulAwards doubtful;

    @Inject
    Awards awards;

    @Inject
    Referred referred;

    /** The doubts about awards of a county that are covered in a month, those about one award together. */
    public List<Doubt> of(Officer officer, OfficeCode county, Month month) {
        List<Doubt> doubts = new ArrayList<>();
        doubtful.foreignAccounts(officer.scope(), county, month).forEach(award -> doubts.add(new Doubt(award.id(), award.office(), DoubtReason.ACCOUNT_OWNER)));
        doubtful.sharedPersons(officer.scope(), county, month).forEach(award -> doubts.add(new Doubt(award.id(), award.office(), DoubtReason.DUPLICATE_PERSON)));
        doubtful.referred(officer.scope(), county, month).stream().filter(award -> referred.toTheDestitute(officer, award.applicationNumber()))
            .forEach(award -> doubts.add(new Doubt(award.id(), award.office(), DoubtReason.BENEFIT_OVERLAP)));
        doubtful.undecided(officer.scope(), county, month).forEach(award -> open(officer, award).map(reason -> new Doubt(award.id(), award.office(), reason)).forEach(doubts::add));
        return doubts;
    }

    private Stream<DoubtReason> open(Officer officer, Award award) {
        AwardHistory history = AwardHistory.of(awards.events(officer.scope(), award));
        Optional<DoubtReason> death = history.due().stream().filter(due -> due.kind() == AwardDue.Kind.DEATH_VERIFICATION).map(due -> DoubtReason.DEATH).findFirst();
        Optional<DoubtReason> appeal = Optional.of(DoubtReason.APPEAL).filter(reason -> award.state() == AwardState.STOPPED && history.appealWithoutPayment());
        return Stream.of(death, appeal).flatMap(Optional::stream);
    }
}
