package org.tongchou.fund;

import java.util.Optional;
import java.util.stream.Collectors;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.rulepack.Category;

/** Reads an entry (api.md "Funds"): what a kind of entry has no use for is a fault, so that nothing is sent in vain. */
public final class FundEntryReading {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 300;
    private static final String SOURCE = "source";
    private static final String AMOUNT = "amount";
    private static final String CORRECTS = "corrects";

    private FundEntryReading() {
    }

    /** The entry under a cursor, which the caller closes; empty if a fault was noted. */
    public static Optional<FundEntry> read(Cursor body) {
        EntryKind kind = body.oneOf("kind", EntryKind.class);
        boolean known = !body.isFaulty("kind");
        FundSource source = source(body, kind, known);
        OfficeCode office = body.office("office");
        Optional<OfficeCode> to = body.optionalOffice("toOffice");
        Optional<String> donor = body.optionalText("donor", LONGEST);
        Optional<EntryKind> corrects = body.optionalOneOf(CORRECTS, EntryKind.class);
        FundEntry.Bound bound = new FundEntry.Bound(body.optionalOffice("place"), body.optionalOneOf("purpose", Category.class));
        Money amount = body.signedAmount(AMOUNT);
        int year = body.count("year", FIRST_YEAR, LAST_YEAR);
        String text = body.text("text", LONGEST);
        if (known) {
            belongs(body, "toOffice", to.isPresent(), kind == EntryKind.TRANSFER, kind);
            belongs(body, "donor", donor.isPresent(), kind == EntryKind.DONATION, kind);
            amount(body, kind, amount);
            corrects(body, kind, corrects);
            bound(body, source, kind, corrects, bound);
        }
        Optional<EntryKind> corrected = kind == EntryKind.CORRECTION ? corrects.or(() -> Optional.of(EntryKind.RECEIPT)) : Optional.empty();
        return body.faults().isEmpty() ? Optional.of(new FundEntry(kind, source, office, to, amount, year, text, donor, bound, corrected)) : Optional.empty();
    }

    /** A correction says what it corrects, or means what came in. */
    private static void corrects(Cursor body, EntryKind kind, Optional<EntryKind> corrects) {
        if (kind != EntryKind.CORRECTION) {
            belongs(body, CORRECTS, corrects.isPresent(), false, kind);
        } else if (corrects.isPresent() && !EntryKind.CORRECTED.contains(corrects.get())) {
            body.fault(CORRECTS, "unknownValue", EntryKind.CORRECTED.stream().map(EntryKind::name).collect(Collectors.joining(", ")));
        }
    }

    /** Only what was given is bound; a gift keeps what it is bound to when it is passed on or put right. */
    private static void bound(Cursor body, FundSource source, EntryKind kind, Optional<EntryKind> corrects, FundEntry.Bound bound) {
        boolean gift = source == FundSource.DONATION && (kind == EntryKind.DONATION || kind == EntryKind.TRANSFER || kind == EntryKind.CORRECTION && corrects.orElse(EntryKind.RECEIPT) == EntryKind.RECEIPT);
        if (!gift && !body.isFaulty(SOURCE)) {
            bound.place().ifPresent(place -> body.fault("place", "notHere", kind.name()));
            bound.purpose().ifPresent(purpose -> body.fault("purpose", "notHere", kind.name()));
        }
    }

    private static FundSource source(Cursor body, EntryKind kind, boolean known) {
        if (!known || kind != EntryKind.DONATION) {
            FundSource source = body.oneOf(SOURCE, FundSource.class);
            if (known && kind == EntryKind.RECEIPT && source == FundSource.DONATION) {
                body.fault(SOURCE, "isDonation");
            }
            return source;
        }
        body.optionalOneOf(SOURCE, FundSource.class).filter(source -> source != FundSource.DONATION).ifPresent(source -> body.fault(SOURCE, "unknownValue", FundSource.DONATION.name()));
        return FundSource.DONATION;
    }

    private static void belongs(Cursor body, String field, boolean there, boolean wanted, EntryKind kind) {
        if (there != wanted && !body.isFaulty(field)) {
            body.fault(field, wanted ? "missing" : "notHere", kind.name());
        }
    }

    private static void amount(Cursor body, EntryKind kind, Money amount) {
        if (!body.isFaulty(AMOUNT) && (amount.isZero() || amount.isNegative() && kind != EntryKind.CORRECTION)) {
            body.fault(AMOUNT, kind == EntryKind.CORRECTION ? "zero" : "notAboveZero");
        }
    }
}
