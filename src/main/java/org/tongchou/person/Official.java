package org.tongchou.person;

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
import org.tongchou.access.Refused;
import org.tongchou.persistence.OfficeRow;

/**
 * Somebody who handles or supervises cases, or sits on a village committee: registered, given relatives, and ended on leaving. What was
 * found by it while it stood stays found.
 */
@Entity
@Table(name = "official")
class Official extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OfficialKind kind;

    @Column(updatable = false)
    private String account;

    @Column(updatable = false)
    private String name;

    @Column(name = "registered_on", updatable = false)
    private LocalDate registeredOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Official() {
    }

    Official(Registration registration, LocalDate today) {
        super(registration.office());
        this.kind = registration.kind();
        this.account = registration.account().orElse(null);
        this.name = registration.self().name();
        this.registeredOn = today;
    }

    /** Leaves the office; refused where that was recorded already. */
    void end(LocalDate today) {
        stillThere();
        endedOn = today;
    }

    /** Refuses what is done about somebody who has left. */
    void stillThere() {
        if (endedOn != null) {
            throw Refused.conflict("person.ended", endedOn);
        }
    }

    long id() {
        return id;
    }

    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    String name() {
        return name;
    }

    OfficialRow row() {
        return new OfficialRow(id, office(), kind, account(), name, registeredOn, Optional.ofNullable(endedOn));
    }
}
