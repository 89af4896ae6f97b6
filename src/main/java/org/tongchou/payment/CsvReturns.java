package org.tongchou.payment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.tongchou.access.Refused;

/** A bank's answer as a table: {@code endToEndId,status,reason}, and {@code amount} in yuan where the bank tells it; a line that cannot be read stops nothing. */
final class CsvReturns {

    private static final String HEADER = "endToEndId,status,reason";
    private static final String WITH_AMOUNT = HEADER + ",amount";
    private static final int REASON = 2;
    private static final int AMOUNT = 3;
    private static final int LONGEST_LINE = 1_000;

    private final BufferedReader text;
    private boolean ended;

    private CsvReturns(InputStream in) {
        text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Hands over what each line says. @throws Refused if the first line is not the header */
    static void read(InputStream in, Consumer<BankReply> replies) {
        CsvReturns file = new CsvReturns(in);
        String header = file.line().replace("\uFEFF", "").replace("\"", "").replace(" ", "");
        int most = header.equals(WITH_AMOUNT) ? AMOUNT + 1 : AMOUNT;
        if (!header.equals(HEADER) && !header.equals(WITH_AMOUNT)) {
            throw Refused.invalid("payment.returnsHeader", HEADER);
        }
        for (long number = 2; !file.ended; number++) {
            String line = file.line();
            if (!line.isBlank()) {
                replies.accept(reply(number, line, most));
            }
        }
    }

    private static BankReply reply(long number, String line, int most) {
        String[] cells = line.split(",", -1);
        for (int at = 0; at < cells.length; at++) {
            cells[at] = cells[at].strip().replaceAll("^\"(.*)\"$", "$1");
        }
        if (cells.length < REASON || cells.length > most) {
            return BankReply.unreadable(number, line);
        }
        String reason = cells.length > REASON ? cells[REASON] : "";
        String amount = cells.length > AMOUNT ? cells[AMOUNT] : "";
        return switch (cells[1]) {
            case "SETTLED" -> BankReply.settled(number, cells[0]).of(amount);
            case "FAILED" -> BankReply.failed(number, cells[0], reason).of(amount);
            default -> BankReply.unreadable(number, line);
        };
    }

    /** The next line, cut where it is longer than any that can be meant. */
    private String line() {
        StringBuilder line = new StringBuilder();
        try {
            int sign = text.read();
            while (sign >= 0 && sign != '\n') {
                if (sign != '\r' && line.length() < LONGEST_LINE) {
                    line.append((char) sign);
                }
                sign = text.read();
            }
            ended = sign < 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return line.toString();
    }
}
