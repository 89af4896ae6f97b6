package org.tongchou.standard;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.json.Json;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Term;
import org.tongchou.persistence.OfficeRow;

/** A rule pack at work: written and rewritten by one or several persons, until another publishes it or somebody gives it up; then it stays as it is. */
@Entity
@Table(name = "rule_pack_draft")
class RulePackDraft extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Era era;

    @Column(name = "effective_from")
    private LocalDate from;

    @Column(name = "effective_until")
    private LocalDate until;

    private String source;

    private String document;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    @Version
    private int version;

    @Column(name = "drafted_name")
    private String draftedName;

    @Column(name = "drafted_at")
    private LocalDateTime draftedAt;

    @ElementCollection
    @CollectionTable(name = "rule_pack_author", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "officer_subject")
    private Set<String> authors = new HashSet<>();

    protected RulePackDraft() {
    }

    RulePackDraft(PackBody body, Officer officer, LocalDateTime at) {
        super(body.region());
        this.state = DraftState.DRAFT;
        write(body, officer, at);
    }

    /** Replaces what it says; refused once it is published or given up, and for another region than it was begun for. */
    void revise(PackBody body, Officer officer, LocalDateTime at) {
        stillDraft();
        if (!body.region().equals(office())) {
            throw Refused.conflict("standard.pack.otherRegion", office());
        }
        write(body, officer, at);
    }

    /** Marks it as published by somebody who has not written at it. */
    void publish(Officer officer) {
        stillDraft();
        if (authors.contains(officer.subject())) {
            throw Refused.conflict("standard.pack.samePerson");
        }
        state = DraftState.PUBLISHED;
    }

    void giveUp() {
        stillDraft();
        state = DraftState.WITHDRAWN;
    }

    /** Refuses whoever read another version of it. */
    void readAs(Integer versionRead) {
        if (versionRead != null && versionRead != version) {
            throw Refused.stale();
        }
    }

    boolean isOpen() {
        return state == DraftState.DRAFT;
    }

    boolean isWrittenBy(Officer officer) {
        return authors.contains(officer.subject());
    }

    private void stillDraft() {
        if (!isOpen()) {
            throw Refused.conflict("standard.pack.noDraft");
        }
    }

    private void write(PackBody body, Officer officer, LocalDateTime at) {
        era = body.era();
        from = body.term().from();
        until = body.term().until().orElse(null);
        source = body.source();
        document = Json.write(body.document().json());
        draftedName = officer.name();
        draftedAt = at;
        authors.add(officer.subject());
    }

    PackBody body() {
        return new PackBody(office(), era, term(), source, document());
    }

    PackDocument document() {
        return PackDocument.of(Json.parse(document));
    }

    Long id() {
        return id;
    }

    Term term() {
        return new Term(from, Optional.ofNullable(until));
    }

    String source() {
        return source;
    }

    DraftState state() {
        return state;
    }

    int version() {
        return version;
    }

    Signature drafted() {
        return new Signature(draftedName, draftedAt);
    }
}
