package org.tongchou.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.persistence.OfficeRow;

/**
 * A county's payments of one month: prepared by one person, who may add to it until another person releases it; unchanged from then on. Before its release it
 * may be cancelled; then the month can be prepared anew, and the cancelled lines stay and count for nothing.
 */
@Entity
@Table(name = "payment_run")
class PaymentRun extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Month month;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @Version
    private int version;

    @Column(name = "line_count")
    private long lineCount;

    private Money total;

    @Column(name = "prepared_by", updatable = false)
    private String preparedBy;

    @Column(name = "prepared_name", updatable = false)
    private String preparedName;

    @Column(name = "prepared_at", updatable = false)
    private LocalDateTime preparedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "released_name")
    private String releasedName;

    @Column(name = "released_at")
    private LocalDateTime releasedAt;

    @Column(name = "versions_seen")
    private Long versionsSeen;

    @Column(name = "differences_seen")
    private Long differencesSeen;

    /** 0 while the run counts, its own key once it is cancelled; the lines follow it by their foreign key. */
    private long cancellation;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    @Column(name = "cancelled_name")
    private String cancelledName;

    @Column(name = "cancelled_at")
    private LocalDateTime cancelledAt;

    protected PaymentRun() {
    }

    /** Whether this officer may add lines: the one who prepared it, before its release. */
    boolean growsBy(Officer officer) {
        return state == RunState.PREPARED && preparedBy.equals(officer.subject());
    }

    void recount(long lines, Money sum) {
        lineCount = lines;
        total = sum;
    }

    /** Refuses whoever may not release it now: the one who prepared it, and anybody once it is released. */
    void releasableBy(Officer officer) {
        if (state != RunState.PREPARED) {
            throw Refused.conflict("payment.notPrepared", state);
        }
        if (preparedBy.equals(officer.subject())) {
            throw Refused.conflict("payment.samePerson");
        }
    }

    /** @param seen how far amounts and corrections go now */
    void release(Officer officer, LocalDateTime at, Seen seen) {
        releasableBy(officer);
        versionsSeen = seen.versions();
        differencesSeen = seen.differences();
        state = RunState.RELEASED;
        releasedBy = officer.subject();
        releasedName = officer.name();
        releasedAt = at;
    }

    /** Whether its money was taken from the sources. */
    boolean isPosted() {
        return releasedAt != null;
    }

    /** Gives it up: its lines no longer stand in the way of others. */
    void cancel(Officer officer, LocalDateTime at) {
        cancellable();
        state = RunState.CANCELLED;
        cancellation = id;
        cancelledBy = officer.subject();
        cancelledName = officer.name();
        cancelledAt = at;
    }

    /** Refuses once it is released or cancelled. */
    void cancellable() {
        if (state != RunState.PREPARING && state != RunState.PREPARED) {
            throw Refused.conflict("payment.notCancellable", state);
        }
    }

    /** Refuses unless it waits for its release. */
    void prepared() {
        if (state != RunState.PREPARED) {
            throw Refused.conflict("payment.notOpen", state);
        }
    }

    /** All lines are there; somebody has to release them. */
    void complete() {
        state = RunState.PREPARED;
    }

    /** Refuses as long as the bank may not have it. */
    void released() {
        if (!state.released()) {
            throw Refused.conflict("payment.notReleased", state);
        }
    }

    /** A file was taken out. @return whether it was the first one */
    boolean send() {
        boolean first = state == RunState.RELEASED;
        state = first ? RunState.SENT : state;
        return first;
    }

    /** A bank's answer comes in; refused before the release. A closed month stays closed, whatever comes back of it later. */
    void answered() {
        released();
        state = state == RunState.CLOSED ? state : RunState.PARTLY_RETURNED;
    }

    /** Refuses before the release and once it is closed. */
    void open() {
        released();
        if (state == RunState.CLOSED) {
            throw Refused.conflict("payment.closed", month);
        }
    }

    /** Nothing of it is waited for any more; refused before the release and a second time. */
    void close() {
        open();
        state = RunState.CLOSED;
    }

    Long id() {
        return id;
    }

    Month month() {
        return month;
    }

    long cancellation() {
        return cancellation;
    }

    RunState state() {
        return state;
    }

    Money total() {
        return total;
    }

    RunRow row() {
        return new RunRow(id, office(), month, state, lineCount, total, new RunRow.Signature(preparedName, preparedAt),
            Optional.ofNullable(releasedAt).map(at -> new RunRow.Signature(releasedName, at)),
            Optional.ofNullable(cancelledAt).map(at -> new RunRow.Signature(cancelledName, at)));
    }

    boolean preparedBy(Officer officer) {
        return preparedBy.equals(officer.subject());
    }
}
