package org.tongchou.standard;

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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.law.standard.StandardLevel;
import org.tongchou.persistence.OfficeRow;

/** A standard at work: drafted by one person, never changed, published by another or withdrawn; what was published may be withdrawn until it begins. */
@Entity
@Table(name = "standard_draft")
class StandardDraft extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StandardLevel level;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Standard.Period unit;

    @Column(updatable = false)
    private Money amount;

    @Column(name = "effective_from", updatable = false)
    private LocalDate from;

    @Column(name = "effective_to", updatable = false)
    private LocalDate to;

    @Column(updatable = false)
    private String document;

    @Column(name = "doc_number", updatable = false)
    private String docNumber;

    @Column(name = "approved_by", updatable = false)
    private String approvedBy;

    @Column(name = "published_on", updatable = false)
    private LocalDate publishedOn;

    @Column(updatable = false)
    private String method;

    @Column(updatable = false)
    private String inputs;

    @Column(name = "minimum_wage", updatable = false)
    private Money minimumWage;

    @Enumerated(EnumType.STRING)
    private StandardState state;

    @Version
    private int version;

    @Column(name = "drafted_by", updatable = false)
    private String draftedBy;

    @Column(name = "drafted_name", updatable = false)
    private String draftedName;

    @Column(name = "drafted_at", updatable = false)
    private LocalDateTime draftedAt;

    @Column(name = "pack_id", updatable = false)
    private Long packId;

    protected StandardDraft() {
    }

    /** A standard that is published with the rule pack that brings it along. */
    static StandardDraft ofPack(StandardProposal proposal, RulePackDraft pack, LocalDateTime at) {
        StandardDraft draft = new StandardDraft(proposal, "", pack.drafted().name(), at);
        draft.packId = pack.id();
        draft.state = StandardState.PUBLISHED;
        return draft;
    }

    StandardDraft(StandardProposal proposal, Officer officer, LocalDateTime at) {
        this(proposal, officer.subject(), officer.name(), at);
    }

    private StandardDraft(StandardProposal proposal, String subject, String name, LocalDateTime at) {
        super(proposal.dated().region());
        DatedStandard dated = proposal.dated();
        category = dated.category();
        level = dated.level();
        unit = dated.standard().period();
        amount = dated.standard().amount();
        from = dated.from();
        to = dated.to().orElse(null);
        describe(proposal.origin());
        state = StandardState.DRAFT;
        draftedBy = subject;
        draftedName = name;
        draftedAt = at;
    }

    private void describe(StandardOrigin origin) {
        document = origin.document();
        docNumber = origin.docNumber().orElse(null);
        approvedBy = origin.approvedBy().orElse(null);
        publishedOn = origin.publishedOn().orElse(null);
        method = origin.method().map(how -> MethodDocument.kind(how).name()).orElse(null);
        inputs = origin.method().map(how -> Json.write(MethodDocument.inputs(how))).orElse(null);
        minimumWage = origin.minimumWage().orElse(null);
    }

    /** Refuses whoever may not publish it: the one who drafted it, and anybody once it is published or withdrawn. */
    void publishableBy(Officer officer) {
        if (state != StandardState.DRAFT) {
            throw Refused.conflict("standard.noDraft");
        }
        if (isDraftedBy(officer)) {
            throw Refused.conflict("standard.samePerson");
        }
    }

    void publish(Officer officer) {
        publishableBy(officer);
        state = StandardState.PUBLISHED;
    }

    /** Takes it back; refused once it has begun or is withdrawn already. */
    void withdraw(LocalDate today) {
        if (state == StandardState.WITHDRAWN) {
            throw Refused.conflict("standard.withdrawn");
        }
        if (state == StandardState.PUBLISHED && !from.isAfter(today)) {
            throw Refused.conflict("standard.begun", from);
        }
        state = StandardState.WITHDRAWN;
    }

    /** What an officer may do with it on a day. */
    List<StandardAct> acts(Officer officer, LocalDate today) {
        boolean policy = officer.holdsOneOf(Role.PROVINCIAL_POLICY);
        boolean open = state == StandardState.DRAFT;
        boolean mayWithdraw = policy ? open || state == StandardState.PUBLISHED && from.isAfter(today)
            : open && isDraftedBy(officer) && officer.holdsOneOf(Role.MUNICIPAL_SUPERVISOR);
        return Stream.of(StandardAct.values()).filter(act -> act == StandardAct.PUBLISH ? policy && open && !isDraftedBy(officer) : mayWithdraw).toList();
    }

    boolean isDraftedBy(Officer officer) {
        return draftedBy.equals(officer.subject());
    }

    StandardProposal proposal() {
        return new StandardProposal(new DatedStandard(office(), category, level, new Standard(amount, unit), from, Optional.ofNullable(to)),
            new StandardOrigin(document, Optional.ofNullable(docNumber), Optional.ofNullable(approvedBy), Optional.ofNullable(publishedOn),
                MethodDocument.stored(method, inputs), Optional.ofNullable(minimumWage)));
    }

    Long id() {
        return id;
    }

    StandardState state() {
        return state;
    }

    Signature drafted() {
        return new Signature(draftedName, draftedAt);
    }
}
