package org.tongchou.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tongchou.access.Officer;

/** Writes a run's payments into a file, block by block, so that it never stands in memory as a whole. */
@Dependent
class BankWriting {

    private static final int BLOCK = 5_000;
    private static final int AT_ONCE = 1 << 16;

    @Inject
    BankLines lines;

    /** Writes the file block by block and closes it. @return the SHA-256 of its bytes */
    String write(Officer officer, PaymentRun run, FileFormat format, OutputStream bytes, List<BankSum> banks, BankSum whole) {
        MessageDigest digest = sha256();
        // The writer of the XML hands on every mark by itself.
        try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(bytes, digest), AT_ONCE);
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
