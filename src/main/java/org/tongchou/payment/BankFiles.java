package org.tongchou.payment;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;

/** Giving a released run to the banks: written block by block, the same bytes whenever it is asked for (L3 art. 25; payments.md "The month"). */
@Boundary
public class BankFiles {

    private static final int BLOCK = 5_000;

    @Inject
    PaymentRuns runs;

    @Inject
    BankLines lines;

    @Inject
    RunDocket docket;

    @Inject
    BusinessClock clock;

    /** The banks that a run pays to, in the order of their names. */
    @Allowed({Role.COUNTY_PAYMENTS, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public List<BankSum> banks(Officer officer, long id) {
        return lines.banks(officer.scope(), runs.find(officer.scope(), id).orElseThrow(Refused::notFound));
    }

    /**
     * The file for the banks, all in one document, or for one of them; amounts in yuan with two decimals. The first one makes the run a sent one.
     *
     * @param bank only the payments to accounts at that bank
     * @throws Refused conflict before the release, where there is nothing to pay, and where the file would not be what it was; invalid for a bank that
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
        Path file = aside();
        try {
            String sha256 = write(officer, run, format, file, banks, whole);
            lines.register(run, officer, clock.now().toLocalDateTime(), new BankLines.Written(format, whole.bank(), whole, sha256));
            if (!lines.written(officer.scope(), run, format, whole.bank()).equals(Optional.of(sha256))) {
                throw Refused.conflict("payment.fileChanged");
            }
            if (run.send()) {
                docket.keep(officer, run, runs);
            }
            return new BankDocument(run.id(), "payment-%s-%s.%s".formatted(run.office(), run.month(), format.extension()), format, file);
        } catch (RuntimeException failed) {
            remove(file);
            throw failed;
        }
    }

    private List<BankSum> chosen(Officer officer, PaymentRun run, Optional<String> bank) {
        List<BankSum> banks = lines.banks(officer.scope(), run);
        if (bank.isEmpty()) {
            return banks;
        }
        List<BankSum> one = banks.stream().filter(sum -> sum.bank().equals(bank.get())).toList();
        if (one.isEmpty()) {
            throw Refused.invalid("payment.noSuchBank");
        }
        return one;
    }

    /** Writes the file block by block. @return the SHA-256 of its bytes */
    String write(Officer officer, PaymentRun run, FileFormat format, Path path, List<BankSum> banks, BankSum whole) {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path, StandardOpenOption.WRITE), digest);
            PaymentFile file = format == FileFormat.CSV ? new BankFile(out) : new TransferFile(out, head(officer, run, banks, whole))) {
            for (BankSum bank : banks) {
                file.bank(bank);
                List<BankLines.Keyed> block = lines.payments(officer.scope(), run, bank.bank(), 0, BLOCK);
                while (!block.isEmpty()) {
                    block.forEach(line -> file.add(line.payment()));
                    block = block.size() < BLOCK ? List.of() : lines.payments(officer.scope(), run, bank.bank(), block.get(block.size() - 1).key(), BLOCK);
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With a mark over all that is paid and to whom, from which the message gets its name. */
    private TransferFile.Head head(Officer officer, PaymentRun run, List<BankSum> banks, BankSum whole) {
        MessageDigest digest = sha256();
        for (BankSum bank : banks) {
            List<BankLines.Mark> block = lines.marks(officer.scope(), run, bank.bank(), 0, BLOCK);
            while (!block.isEmpty()) {
                block.forEach(mark -> digest.update((mark.text() + "\n").getBytes(StandardCharsets.UTF_8)));
                block = block.size() < BLOCK ? List.of() : lines.marks(officer.scope(), run, bank.bank(), block.get(block.size() - 1).key(), BLOCK);
            }
        }
        return new TransferFile.Head(run.office(), run.month(), HexFormat.of().formatHex(digest.digest()), run.row().released().orElseThrow().at(), whole);
    }

    private static Path aside() {
        try {
            return Files.createTempFile("tongchou-bank-", ".part");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
