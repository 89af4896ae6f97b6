package org.tongchou.award;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.List;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.SupportedFamilies;
import org.tongchou.json.Json;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.Move;
import org.tongchou.law.award.Span;
import org.tongchou.persistence.Numbers;

/**
 * A family in support moves without a new application: within the county its file goes to the other township at once; another county is sent a
 * certificate and takes the family over, or declines (casework.md TRANSFER).
 */
@Boundary
public class Transfer {

    private static final int PAGE = 50;

    @Inject
    AwardDocket docket;

    @Inject
    Transfers transfers;

    @Inject
    SupportedFamilies families;

    @Inject
    Numbers numbers;

    /**
     * Hands a family over to another township.
     *
     * @param to the township; of another county it has to take the family over first, until when all stays as it is
     * @param from the first month that the new office pays; none that lies behind or is paid, and at most the next one
     * @throws Refused if there is no such township, it is the family's own, or nothing is to be paid from that month on
     */
    @Allowed(value = Role.COUNTY_APPROVER, act = "TRANSFER")
    public AwardFile transfer(Officer officer, String number, Integer versionRead, OfficeCode to, Month from) {
        Award award = docket.open(officer, number, versionRead, AwardStep.TRANSFER);
        if (!transfers.township(to) || to.equals(award.office())) {
            throw Refused.invalid("award.transferTo", to);
        }
        docket.open(officer, award, from);
        Month latest = Move.latest(docket.month(), docket.paidUntil(award));
        if (from.isAfter(latest)) {
            throw Refused.invalid("award.transferAhead", latest);
        }
        transfers.withdraw(award, docket.today());
        AwardTransfer paper = certified(officer, award, to, from);
        if (to.within(county(award.office()))) {
            return docket.close(officer, taken(officer, paper, from), AwardStep.TRANSFER, null, papers(paper, from, TransferState.DONE));
        }
        return docket.close(officer, award, AwardStep.TRANSFER, null, papers(paper, from, TransferState.WAITING));
    }

    private AwardTransfer certified(Officer officer, Award award, OfficeCode to, Month from) {
        OfficeCode county = county(award.office());
        int year = docket.today().getYear();
        String certificate = "%s-%d-T%04d".formatted(county, year, numbers.next("transfer/" + county + "/" + year));
        Span amount = docket.schedule(officer, award).last();
        AwardTransfer paper = new AwardTransfer(AwardTransfer.Side.OUT, certificate, award, to, from, amount, docket.today());
        transfers.add(paper);
        transfers.add(new AwardTransfer(AwardTransfer.Side.IN, certificate, award, to, from, amount, docket.today()));
        return paper;
    }

    private static OfficeCode county(OfficeCode township) {
        return township.at(OfficeCode.Level.COUNTY);
    }

    /** Moves all that belongs to the family; from now on it is found in the new office only. */
    private Award taken(Officer officer, AwardTransfer paper, Month from) {
        String file = transfers.hold(paper).orElseThrow(() -> Refused.conflict("award.transferGone"));
        transfers.answer(paper, TransferState.DONE, from, null, docket.today());
        families.move(file, paper.from(), paper.to());
        if (!transfers.move(paper, from)) {
            throw Refused.conflict("award.nothingToHandOver", from);
        }
        return docket.awards.lock(officer.scope(), paper.award()).orElseThrow();
    }

    private static ObjectNode papers(AwardTransfer paper, Month from, TransferState state) {
        return Json.object().put("certificate", paper.certificate()).put("fromOffice", paper.from().value()).put("toOffice", paper.to().value())
            .put("fromMonth", from.toString()).put("state", state.name());
    }

    /**
     * Takes over a family that another county sends: it pays from the month that the certificate names, or from the first that nobody has paid by now.
     * The family gets a certificate of this county, and is looked at in the first month.
     *
     * @throws Refused not found if no certificate of that number waits for an office of this county
     */
    @Allowed(value = Role.COUNTY_APPROVER, act = "ACCEPT_TRANSFER")
    public AwardFile accept(Officer officer, String certificate) {
        AwardTransfer paper = transfers.waiting(officer.scope(), certificate).orElseThrow(Refused::notFound);
        Month from = Move.payable(paper.wanted(), docket.month(), docket.paidUntil(paper));
        Award award = taken(officer, paper, from);
        families.unrelated(officer, award.applicationNumber());
        OfficeCode county = county(paper.to());
        int year = docket.today().getYear();
        award.takenOver("%s-%d-%06d".formatted(county, year, numbers.next("certificate/" + county + "/" + year)), from.lastDay());
        return docket.close(officer, award, AwardStep.TRANSFER, null, papers(paper, from, TransferState.DONE));
    }

    /**
     * Does not take a family over; it stays where it is, and the county that sent it reads why.
     *
     * @throws Refused not found if no certificate of that number waits for an office of this county; conflict for a near relative of the family
     */
    @Allowed(value = Role.COUNTY_APPROVER, act = "DECLINE_TRANSFER")
    public TransferPaper decline(Officer officer, String certificate, TransferDenial reason) {
        AwardTransfer paper = transfers.waiting(officer.scope(), certificate).orElseThrow(Refused::notFound);
        transfers.hold(paper).ifPresent(file -> families.unrelatedWherever(officer, file));
        transfers.answer(paper, TransferState.DECLINED, null, reason, docket.today());
        return paper.paper();
    }

    /**
     * One certificate of the officer's area.
     *
     * @throws Refused not found if it names no office of it
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR}, look = "READ_TRANSFERS")
    public TransferPaper find(Officer officer, String certificate) {
        return transfers.find(officer.scope(), certificate).map(AwardTransfer::paper).orElseThrow(Refused::notFound);
    }

    /**
     * One page of the certificates of the officer's area, the newest first.
     *
     * @param before the key of the page before; empty for the first page
     */
    @Allowed(value = {Role.TOWNSHIP_CASEWORKER, Role.TOWNSHIP_REVIEWER, Role.TOWNSHIP_APPROVER, Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR}, look = "READ_TRANSFERS")
    public TransferPage list(Officer officer, String before) {
        List<AwardTransfer> found = transfers.newest(officer.scope(), PageKey.of(before, Long.MAX_VALUE), PAGE + 1);
        List<AwardTransfer> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new TransferPage(shown.stream().map(AwardTransfer::paper).toList(), found.size() > PAGE ? shown.get(PAGE - 1).id().toString() : "");
    }
}
