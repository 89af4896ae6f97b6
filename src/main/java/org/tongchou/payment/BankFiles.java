package org.tongchou.payment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.sealing.LaidAside;

/** Giving a released run to the banks: written block by block, the same bytes whenever it is asked for (L3 art. 25; payments.md "The month"). */
@Boundary
public class BankFiles {

    @Inject
    PaymentRuns runs;

    @Inject
    BankLines lines;

    @Inject
    BankWriting writing;

    @Inject
    RunDocket docket;

    @Inject
    BusinessClock clock;

    /** The banks that a run pays to, in the order of their names. */
    @Allowed({Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public List<BankSum> banks(Officer officer, long id) {
        return lines.banks(officer.scope(), runs.find(officer.scope(), id).orElseThrow(Refused::notFound));
    }

    /** The way in which a run was given to the banks; empty as long as it was not. */
    @Allowed({Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public Optional<BankWay> way(Officer officer, long id) {
        return lines.way(officer.scope(), runs.find(officer.scope(), id).orElseThrow(Refused::notFound));
    }

    /**
     * The file for the banks, all in one document, or for one of them; amounts in yuan with two decimals. The first one makes the run a sent one.
     *
     * @param bank only the payments to accounts at that bank
     * @throws Refused conflict before the release, where there is nothing to pay, where a line has no account to go to, where the run has gone to the banks in the other way already, and where the file would not be what it was; invalid for a bank that
     *     the run pays nothing to
     */
    @Allowed(value = Role.COUNTY_PAYMENTS, act = "EXPORT_RUN")
    public BankDocument file(Officer officer, long id, FileFormat format, Optional<String> bank) {
        PaymentRun run = runs.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        run.released();
        List<BankSum> banks = chosen(officer, run, bank);
        if (banks.isEmpty() && format == FileFormat.PAIN_001) {
            throw Refused.conflict("payment.nothingToPay");
        }
        BankSum whole = new BankSum(bank.orElse(""), banks.stream().mapToLong(BankSum::lines).sum(), banks.stream().map(BankSum::total).reduce(Money.ZERO, Money::plus));
        oneWay(officer, run, format, whole.bank());
        LaidAside file = LaidAside.fresh();
        try {
            String sha256 = writing.write(officer, run, format, file.writing(), banks, whole);
            lines.register(run, officer, clock.now().toLocalDateTime(), new BankLines.Written(format, whole.bank(), whole, sha256));
            if (!lines.written(officer.scope(), run, format, whole.bank()).equals(Optional.of(sha256))) {
                throw Refused.conflict("payment.fileChanged");
            }
            if (run.send()) {
                docket.keep(officer, run, runs);
            }
            return new BankDocument(run.id(), "payment-%s-%s.%s".formatted(run.office(), run.month(), format.extension()), format, file);
        } catch (RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private void oneWay(Officer officer, PaymentRun run, FileFormat format, String bank) {
        boolean again = lines.written(officer.scope(), run, format, bank).isPresent();
        lines.way(officer.scope(), run).filter(way -> !again && way != BankWay.of(bank)).ifPresent(way -> {
            throw Refused.conflict(way.refusal());
        });
    }

    private List<BankSum> chosen(Officer officer, PaymentRun run, Optional<String> bank) {
        List<BankSum> banks = lines.banks(officer.scope(), run);
        Money payable = banks.stream().map(BankSum::total).reduce(Money.ZERO, Money::plus);
        if (!payable.equals(run.total())) {
            throw Refused.conflict("payment.noAccount", payable, run.total());
        }
        if (bank.isEmpty()) {
            return banks;
        }
        List<BankSum> one = banks.stream().filter(sum -> sum.bank().equals(bank.get())).toList();
        if (one.isEmpty()) {
            throw Refused.invalid("payment.noSuchBank");
        }
        return one;
    }
}
