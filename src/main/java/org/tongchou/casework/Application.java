package org.tongchou.casework;

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
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/**
 * A family's application: drafted, submitted, sent back once for correction if something is missing, accepted or declined at the township,
 * surveyed and checked, given an opinion, posted for seven days and, if somebody objects, surveyed again; forwarded, visited where the county
 * orders it, and confirmed or refused by the county, or by the township where the province delegates that; or withdrawn or terminated on the way. It is never deleted once submitted.
 */
@Entity
@Table(name = "application")
class Application extends OfficeRow {

    /** A file on which nothing is due sorts last. */
    static final LocalDate NOTHING_DUE = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String number;

    private String category;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version
    private int version;

    /** Counts the steps, so that a step that leaves the file where it is changes its version too. */
    private int acts;

    @Column(name = "applicant_name")
    private String applicantName;

    @Column(name = "member_count")
    private int memberCount;

    /** Names, numbers, illness, income, account: sealed. */
    @Column(name = "declaration_sealed")
    private byte[] declarationSealed;

    @Column(name = "created_on", updatable = false)
    private LocalDate createdOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    /** Whether the township decides, because the province had delegated that to the townships of this county on the day of acceptance. */
    private boolean delegated;

    @Column(name = "notice_until")
    private LocalDate noticeUntil;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "check_ordered")
    private boolean checkOrdered;

    @Column(name = "check_reported")
    private boolean checkReported;

    @Enumerated(EnumType.STRING)
    private Proposal proposal;

    @Column(name = "proposed_monthly")
    private Money proposedMonthly;

    @Column(name = "proposed_top_ups")
    private Money proposedTopUps;

    @Column(name = "next_due")
    private LocalDate nextDue = NOTHING_DUE;

    protected Application() {
    }

    Application(OfficeCode office, String number, Declaration declared, LocalDate today) {
        super(office);
        this.number = number;
        this.state = State.DRAFT;
        this.createdOn = today;
        declare(declared);
    }

    /** Replaces what the family declared; only while it is a draft or sent back for correction. */
    void amend(Declaration declared) {
        if (state != State.DRAFT && state != State.CORRECTION_REQUESTED) {
            throw Refused.conflict("casework.notEditable", state);
        }
        declare(declared);
    }

    /** Replaces what the family declared by what was found. */
    void correct(Declaration found) {
        declare(found);
    }

    private void declare(Declaration declared) {
        category = declared.category().name();
        applicantName = declared.applicantMember().name();
        memberCount = declared.members().size();
        declarationSealed = Seals.own().seal(SealedColumn.DECLARATION, number, declared.json());
    }

    /** Goes one step on the road; refused where the step does not begin in the state that the file is in. */
    void take(Step step) {
        if (!step.from(state)) {
            throw Refused.conflict("casework.wrongState", step, state);
        }
        state = step.to(state);
        acts++;
    }

    void accept(LocalDate today, boolean toTheTownship) {
        take(Step.ACCEPT);
        acceptedOn = today;
        delegated = toTheTownship;
    }

    void orderCheck() {
        take(Step.ORDER_CHECK);
        if (checkOrdered) {
            throw Refused.conflict("casework.checkOrderedAlready");
        }
        checkOrdered = true;
    }

    void reportCheck() {
        take(Step.REPORT_CHECK);
        if (!checkOrdered || checkReported) {
            throw Refused.conflict("casework.noCheckOrdered");
        }
        checkReported = true;
    }

    /** Asks a source once more, so that the check waits for a report again. */
    void reopenCheck() {
        checkReported = false;
    }

    /** Goes back to the survey because somebody objected to the notice; the proposal no longer stands. */
    void object() {
        take(Step.OBJECT);
        proposal = null;
        proposedMonthly = null;
        proposedTopUps = null;
        noticeUntil = null;
    }

    /** Takes the preliminary opinion; refused before the check is reported. */
    void opine(Proposal proposed, Money monthly, Money topUps) {
        take(Step.OPINE);
        if (!checkReported) {
            throw Refused.conflict("casework.checkOpen");
        }
        proposal = proposed;
        proposedMonthly = monthly;
        proposedTopUps = topUps;
    }

    void publish(LocalDate until) {
        take(Step.PUBLISH_NOTICE);
        noticeUntil = until;
    }

    /** Goes to the county; refused until the notice's last day has come. */
    void forward(LocalDate today) {
        take(Step.FORWARD);
        if (today.isBefore(noticeUntil)) {
            throw Refused.conflict("casework.noticeStillUp", noticeUntil);
        }
    }

    void confirm(LocalDate today) {
        take(Step.CONFIRM);
        if (proposal != Proposal.CONFIRM) {
            throw Refused.conflict("casework.notProposed");
        }
        decidedOn = today;
    }

    void refuse(LocalDate today) {
        take(Step.REFUSE);
        decidedOn = today;
    }

    void dueNext(LocalDate due) {
        nextDue = due;
    }

    /** Refuses a caller who read another version than this. */
    void readAs(Integer versionRead) {
        if (!isRead(versionRead)) {
            throw Refused.stale();
        }
    }

    /** Whether a caller who says which version he read has read this one. */
    boolean isRead(Integer versionRead) {
        return versionRead == null || versionRead == version;
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    State state() {
        return state;
    }

    int version() {
        return version;
    }

    String applicantName() {
        return applicantName;
    }

    int memberCount() {
        return memberCount;
    }

    String category() {
        return category;
    }

    String declaration() {
        return Seals.own().open(SealedColumn.DECLARATION, number, declarationSealed);
    }

    LocalDate createdOn() {
        return createdOn;
    }

    Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    boolean delegated() {
        return delegated;
    }

    Optional<LocalDate> noticeUntil() {
        return Optional.ofNullable(noticeUntil);
    }

    boolean checkOrdered() {
        return checkOrdered;
    }

    boolean checkReported() {
        return checkReported;
    }

    Optional<Proposal> proposal() {
        return Optional.ofNullable(proposal);
    }

    Money proposedMonthly() {
        return proposedMonthly;
    }

    Money proposedTopUps() {
        return proposedTopUps;
    }

    LocalDate nextDue() {
        return nextDue;
    }
}
