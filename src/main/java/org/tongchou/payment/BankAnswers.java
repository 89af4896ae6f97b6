package org.tongchou.payment;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.fund.Ledger;
import org.tongchou.fund.LedgerEntry;
import org.tongchou.sealing.LaidAside;

/** What comes back from the banks and what becomes of lines that failed (L3 art. 25; P24; payments.md "Returns"). */
@Boundary
public class BankAnswers {

    private static final int SHOWN = 1_000;
    /** How many failed lines stand on a page. */
    public static final int PAGE = 50;


    @Inject
    PaymentRuns runs;

    @Inject
    LineResults results;

    @Inject
    RunDocket docket;

    @Inject
    BusinessClock clock;

    @Inject
    Ledger ledger;

    /**
     * Takes a bank's file in: each line settles or fails once, whatever later files say, but for one that was paid and comes back later: it fails once as well, even after the month was closed. What
     * belongs to no line of the run, cannot be read, names another amount, or contradicts what was said before is kept and shown and stops nothing. The money of failed lines is back with its sources.
     * The same file again has no further effect and the same answer.
     *
     * @param file its bytes
     * @throws Refused conflict before the release; invalid if it is no such file at all
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "READ_RETURNS")
    public Returned read(Officer officer, long id, ReturnFormat format, LaidAside file) {
        PaymentRun run = runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        run.released();
        String sha256 = sha256(file);
        Optional<Long> earlier = results.earlier(officer.scope(), run, sha256);
        if (earlier.isPresent()) {
            return returned(officer, run, earlier.get());
        }
        run.answered();
        long key = results.begin(officer.scope(), run, officer, now(), sha256);
        AnswerBlock block = new AnswerBlock(results, officer.scope(), run, key);
        try (InputStream in = file.reading()) {
            if (format == ReturnFormat.CSV) {
                CsvReturns.read(in, block::take);
            } else {
                XmlReturns.read(in, block::take);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        block.write();
        ledger.post(officer, new LedgerEntry(LedgerEntry.Kind.RETURN, run.office(), run.month().year(), run.id(), null, results.failedBySource(officer.scope(), run, key)));
        docket.keep(officer, run, runs);
        return returned(officer, run, key);
    }

    private Returned returned(Officer officer, PaymentRun run, long file) {
        Map<String, Long> counts = results.counts(officer.scope(), run, file);
        return new Returned(run.id(), counts.getOrDefault("SETTLED", 0L), counts.getOrDefault("FAILED", 0L), results.unknown(officer.scope(), file, SHOWN));
    }

    /** How far a run has come at the banks. */
    @Allowed({Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public Standing standing(Officer officer, long id) {
        return results.standing(officer.scope(), run(officer, id));
    }

    /** What the banks' files of a run said that belongs to no line, the newest first, at most fifty. */
    @Allowed(value = {Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR}, look = "READ_UNKNOWN_LINES")
    public List<Returned.Unknown> unknown(Officer officer, long id) {
        return results.unknown(officer.scope(), run(officer, id), PAGE);
    }

    /** The lines of a run that failed and what becomes of them, at most fifty after the key of a line. */
    @Allowed(value = {Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR}, look = "READ_FAILED_LINES")
    public List<FailedLine> failed(Officer officer, long id, long after) {
        return results.failed(officer.scope(), run(officer, id), after, PAGE);
    }

    /**
     * Leaves the money of a failed line with the fund, because there is nobody to pay it to any more.
     *
     * @param endToEndId what the line is called towards the bank
     * @throws Refused conflict unless it is a failed line of the run of which nothing has become yet
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "RETURN_TO_FUND")
    public Standing giveBack(Officer officer, long id, String endToEndId) {
        PaymentRun run = runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        run.released();
        boolean done = EndToEnd.parse(endToEndId).filter(name -> results.giveBack(officer.scope(), run, name, officer, now())).isPresent();
        if (!done) {
            throw Refused.conflict("payment.notFailed");
        }
        return results.standing(officer.scope(), run);
    }

    private PaymentRun run(Officer officer, long id) {
        return runs.find(officer.scope(), id).orElseThrow(Refused::notFound);
    }

    private LocalDateTime now() {
        return clock.now().toLocalDateTime();
    }

    private static String sha256(LaidAside file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(file.reading(), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
