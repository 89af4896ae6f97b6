package org.tongchou.award;

import org.tongchou.law.award.AwardState;
import org.tongchou.law.award.AwardStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.casework.Account;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.casework.Covered;
import org.tongchou.kernel.Money;
import org.tongchou.law.award.RecheckClass;
import org.tongchou.law.award.Start;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/**
 * A family's support: begun by the county's confirmation, paid month by month after its dated versions, looked at again when its recheck is due;
 * raised, lowered, put into grace or, for one person's share, at rest as the family changes, and stopped in the end.
 */
@Entity
@Table(name = "award")
class Award extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String number;

    private String certificate;

    @Column(name = "application_number", updatable = false)
    private String applicationNumber;

    private String category;

    @Enumerated(EnumType.STRING)
    private AwardState state;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "member_count")
    private int memberCount;

    @Enumerated(EnumType.STRING)
    @Column(name = "recheck_class")
    private RecheckClass recheckClass;

    @Column(name = "recheck_due")
    private LocalDate recheckDue;

    @Column(name = "account_holder")
    private String accountHolder;

    @Column(name = "account_sealed")
    private byte[] accountSealed;

    @Column(name = "account_bank")
    private String accountBank;

    /** How many acts were taken; every one changes the row, so that its version tells of it. */
    private int acts;

    @Version
    private int version;

    protected Award() {
    }

    Award(ApplicationConfirmed confirmed, String number, String certificate) {
        super(confirmed.office());
        this.number = number;
        this.certificate = certificate;
        this.applicationNumber = confirmed.number();
        this.category = confirmed.category();
        this.state = AwardState.ACTIVE;
        this.holderName = confirmed.holder();
        this.memberCount = confirmed.members();
        this.recheckClass = confirmed.recheck();
        this.recheckDue = Start.recheckDue(confirmed.on(), confirmed.recheck());
        this.accountHolder = confirmed.account().holder();
        this.accountSealed = Seals.own().seal(SealedColumn.ACCOUNT, number, confirmed.account().number());
        this.accountBank = confirmed.account().bank();
    }

    /** Refuses a caller who read another version than this. */
    void readAs(Integer versionRead) {
        if (versionRead != null && versionRead != version) {
            throw Refused.stale();
        }
    }

    /** Takes an act; refused where it does not begin in the state that the award is in. */
    void take(AwardStep step) {
        if (!step.from(state)) {
            throw Refused.conflict("award.wrongState", step, state);
        }
        state = step.to(state);
        acts = acts + 1;
    }

    /** The family changed: who it is held by, how many it covers. */
    void renew(String holder, int members) {
        holderName = holder;
        memberCount = members;
    }

    /** Is paid to another account from now on. */
    void payTo(Account account) {
        accountHolder = account.holder();
        accountSealed = Seals.own().seal(SealedColumn.ACCOUNT, number, account.number());
        accountBank = account.bank();
    }

    /** Was looked at again; the next time is due after the months of its class. */
    void rechecked(LocalDate on, RecheckClass next) {
        recheckClass = next;
        recheckDue = Start.recheckDue(on, next);
    }

    /** Was taken over by another county: under a certificate of that county, which looks at the family by a day. */
    void takenOver(String newCertificate, LocalDate lookAt) {
        certificate = newCertificate;
        recheckDue = lookAt;
    }

    /** Ends because nobody of the family is left. */
    void end() {
        state = AwardState.STOPPED;
    }

    /** When the county has to have seen a near relative's family, as a clock; none once it is stopped. */
    Optional<AwardDue> visit() {
        return recheck().map(next -> new AwardDue(AwardDue.Kind.VISIT, next.due()));
    }

    /** When the family is looked at again, as a clock; none once it is stopped. */
    Optional<AwardDue> recheck() {
        return state == AwardState.STOPPED ? Optional.empty() : Optional.of(new AwardDue(AwardDue.Kind.RECHECK, recheckDue));
    }

    String number() {
        return number;
    }

    String holderName() {
        return holderName;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    AwardState state() {
        return state;
    }

    Long id() {
        return id;
    }

    String category() {
        return category;
    }

    int memberCount() {
        return memberCount;
    }

    AwardFile file(AwardFile.Life life, List<AwardAmount> versions) {
        return new AwardFile(number, applicationNumber, state, office(), category, holderName, memberCount, certificate, recheckClass, recheckDue,
            versions, new AwardFile.PaidTo(accountHolder, Covered.account(Seals.own().open(SealedColumn.ACCOUNT, number, accountSealed)), accountBank), version, life);
    }

    AwardRow row(Money monthly) {
        return new AwardRow(number, office(), state, category, holderName, memberCount, monthly, recheckDue);
    }
}
