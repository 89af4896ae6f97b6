package org.tongchou.standard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;

/** Puts together what is handed out about a rule pack. */
@Dependent
class PackFiles {

    @Inject
    PackRegister packs;

    @Inject
    PackChecking checking;

    @Inject
    BusinessClock clock;

    /** A draft with what is to be said before its publication. */
    PackFile of(Officer officer, RulePackDraft draft) {
        Optional<PublishedPack> published = packs.find(draft.id());
        if (published.isPresent()) {
            return of(officer, published.get(), Optional.of(draft));
        }
        boolean open = draft.isOpen();
        return new PackFile(draft.id(), Optional.empty(), draft.body(), open ? PackState.DRAFT : PackState.WITHDRAWN, Optional.of(draft.drafted()), Optional.empty(),
            Optional.empty(), draft.version(), open ? checking.findings(draft.body(), clock.today()) : List.of(), actions(officer, draft));
    }

    /** A published pack. @param draft what it was, where this officer may know */
    PackFile of(Officer officer, PublishedPack pack, Optional<RulePackDraft> draft) {
        PackState state = state(pack);
        PackBody body = new PackBody(pack.reference().region(), pack.reference().era(), pack.term(), pack.source(), pack.document());
        boolean withdrawable = state == PackState.SCHEDULED && rules(officer, body);
        return new PackFile(pack.id(), Optional.of(pack.reference().version()), body, state, draft.map(RulePackDraft::drafted), pack.published(),
            packs.withdrawal(pack.id()), draft.map(RulePackDraft::version).orElse(0), List.of(), withdrawable ? List.of(PackAct.WITHDRAW) : List.of());
    }

    /** Where a published pack stands today. */
    PackState state(PublishedPack pack) {
        LocalDate today = clock.today();
        if (packs.withdrawal(pack.id()).isPresent()) {
            return PackState.WITHDRAWN;
        }
        if (pack.term().from().isAfter(today)) {
            return PackState.SCHEDULED;
        }
        boolean current = packs.inForce(pack.reference().region(), today).stream().anyMatch(one -> one.id() == pack.id());
        return current ? PackState.IN_FORCE : PackState.PAST;
    }

    private static List<PackAct> actions(Officer officer, RulePackDraft draft) {
        List<PackAct> actions = new ArrayList<>();
        if (draft.isOpen() && rules(officer, draft.body())) {
            actions.add(PackAct.REVISE);
            if (!draft.isWrittenBy(officer)) {
                actions.add(PackAct.PUBLISH);
            }
            actions.add(PackAct.WITHDRAW);
        }
        return actions;
    }

    /** Whether this officer makes the rules of that region. */
    static boolean rules(Officer officer, PackBody body) {
        return officer.holdsOneOf(Role.PROVINCIAL_POLICY) && officer.scope().covers(body.region());
    }
}
