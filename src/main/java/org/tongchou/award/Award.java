package org.tongchou.award;

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
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.casework.Covered;
import org.tongchou.kernel.Money;
import org.tongchou.law.award.RecheckClass;
import org.tongchou.law.award.Start;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** A family's support: begun by the county's confirmation, paid month by month after its dated versions, looked at again when its recheck is due. */
@Entity
@Table(name = "award")
class Award extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
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

    Long id() {
        return id;
    }

    String category() {
        return category;
    }

    int memberCount() {
        return memberCount;
    }

    AwardFile file(List<AwardAmount> versions) {
        return new AwardFile(number, applicationNumber, state, office(), category, holderName, memberCount, certificate, recheckClass, recheckDue,
            versions, new AwardFile.PaidTo(accountHolder, Covered.account(Seals.own().open(SealedColumn.ACCOUNT, number, accountSealed)), accountBank));
    }

    AwardRow row(Money monthly) {
        return new AwardRow(number, office(), state, category, holderName, memberCount, monthly, recheckDue);
    }
}
