package org.tongchou.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.Span;
import org.tongchou.persistence.OfficeRow;

/**
 * One side's copy of a transfer certificate 转移证明: written for both offices when a family is to move, answered once for both by whoever takes it over.
 * After that the former office keeps its copy and sees nothing else of the family.
 */
@Entity
@Table(name = "award_transfer")
class AwardTransfer extends OfficeRow {

    /** Whose copy it is. */
    enum Side { OUT, IN }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String certificate;

    @Column(name = "award_number")
    private String award;

    @Column(name = "holder_name")
    private String holder;

    @Column(name = "member_count")
    private int members;

    private String category;

    private Money regular;

    @Column(name = "top_ups")
    private Money topUps;

    @Column(name = "from_office")
    private OfficeCode from;

    @Column(name = "to_office")
    private OfficeCode to;

    @Column(name = "wanted_month")
    private Month wanted;

    @Column(name = "from_month")
    private Month fromMonth;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Enumerated(EnumType.STRING)
    private TransferDenial denial;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected AwardTransfer() {
    }

    AwardTransfer(Side side, String certificate, Award award, OfficeCode to, Month wanted, Span amount, LocalDate today) {
        super(side == Side.OUT ? award.office() : to);
        this.side = side;
        this.certificate = certificate;
        this.award = award.number();
        this.holder = award.holderName();
        this.members = award.memberCount();
        this.category = award.category();
        this.regular = amount.regular();
        this.topUps = amount.topUps();
        this.from = award.office();
        this.to = to;
        this.wanted = wanted;
        this.state = TransferState.WAITING;
        this.askedOn = today;
    }

    Long id() {
        return id;
    }

    String certificate() {
        return certificate;
    }

    String award() {
        return award;
    }

    OfficeCode from() {
        return from;
    }

    OfficeCode to() {
        return to;
    }

    Month wanted() {
        return wanted;
    }

    TransferPaper paper() {
        return new TransferPaper(certificate, award, side == Side.IN, holder, members, category, regular, topUps, from, to, wanted,
            Optional.ofNullable(fromMonth), state, Optional.ofNullable(denial), askedOn, Optional.ofNullable(answeredOn));
    }
}
