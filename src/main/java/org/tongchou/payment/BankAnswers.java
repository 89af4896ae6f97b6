package org.tongchou.payment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.tongchou.law.award.MonthClosed;

/** What comes back from the banks, what becomes of lines that failed, and closing a month (L3 art. 25; payments.md "Returns", "Closing a month"). */
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
    RunTrail trail;

    @Inject
    BusinessClock clock;

    @Inject
    Event<MonthClosed> closed;

    /**
     * Takes a bank's file in: each line settles or fails once, whatever later files say. What belongs to no line of the run, cannot be read, or
     * contradicts what was said before is kept and shown and stops nothing. The same file again has no further effect and the same answer.
     *
     * @param file where it lies
     * @throws Refused conflict before the release and once the month is closed; invalid if it is no such file at all
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "READ_RETURNS")
    public Returned read(Officer officer, long id, ReturnFormat format, Path file) {
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
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (format == ReturnFormat.CSV) {
                CsvReturns.read(in, block::take);
            } else {
                XmlReturns.read(in, block::take);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        block.write();
        trail.keep(officer, run);
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
     * Gives a failed line back to the fund, because there is nobody to pay it to any more.
     *
     * @param endToEndId what the line is called towards the bank
     * @throws Refused conflict unless it is a failed line of the run of which nothing has become yet
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "RETURN_TO_FUND")
    public Standing giveBack(Officer officer, long id, String endToEndId) {
        PaymentRun run = runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        run.open();
        boolean done = EndToEnd.parse(endToEndId).filter(name -> results.giveBack(officer.scope(), run, name, officer, now())).isPresent();
        if (!done) {
            throw Refused.conflict("payment.notFailed");
        }
        return results.standing(officer.scope(), run);
    }

    /**
     * Closes a month: every line is settled, issued anew or given back to the fund, and the lines are what was released.
     *
     * @throws Refused conflict as long as lines wait for the bank or failed ones for what becomes of them, and where the sums differ
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "CLOSE_RUN")
    public Standing close(Officer officer, long id) {
        PaymentRun run = runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        run.close();
        Standing standing = results.standing(officer.scope(), run);
        if (!standing.through()) {
            throw Refused.conflict("payment.notThrough", standing.waiting(), standing.open());
        }
        if (!standing.total().equals(run.total())) {
            throw Refused.conflict("payment.sumsDiffer");
        }
        closed.fire(new MonthClosed(run.office(), run.month()));
        trail.keep(officer, run);
        return results.standing(officer.scope(), run);
    }

    private PaymentRun run(Officer officer, long id) {
        return runs.find(officer.scope(), id).orElseThrow(Refused::notFound);
    }

    private LocalDateTime now() {
        return clock.now().toLocalDateTime();
    }

    private static String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
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
