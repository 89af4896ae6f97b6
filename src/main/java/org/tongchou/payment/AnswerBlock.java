package org.tongchou.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** Gathers what a bank's file says and writes it a block at a time, so that a file of any length needs the memory of a block. */
final class AnswerBlock {

    private static final int BLOCK = 2_000;

    private final LineResults results;
    private final Jurisdiction area;
    private final PaymentRun run;
    private final long file;
    private final List<BankReply> gathered = new ArrayList<>(BLOCK);

    AnswerBlock(LineResults results, Jurisdiction area, PaymentRun run, long file) {
        this.results = results;
        this.area = area;
        this.run = run;
        this.file = file;
    }

    void take(BankReply reply) {
        gathered.add(reply);
        if (gathered.size() == BLOCK) {
            write();
        }
    }

    /**
     * Writes what was gathered; a line that has a result already keeps it, but for one that was paid and whose money came back afterwards: in a later file, or as the file says by itself.
     */
    void write() {
        Set<EndToEnd> names = gathered.stream().map(reply -> EndToEnd.parse(reply.endToEndId())).flatMap(Optional::stream).collect(Collectors.toSet());
        Map<String, LineResults.Known> lines = results.lines(area, run, names);
        StringBuilder fresh = new StringBuilder();
        for (BankReply reply : gathered) {
            Optional<LineResults.Known> line = Optional.ofNullable(reply.readable() ? lines.get(reply.endToEndId()) : null);
            if (line.isPresent() && reply.settled() && line.get().status().equals("SETTLED")) {
                // Said once more here, it stands against whatever else this file says of the line.
                lines.put(reply.endToEndId(), new LineResults.Known(line.get().key(), line.get().amount(), line.get().status(), file));
            }
            if (line.isPresent() && isNews(reply, line.get())) {
                fresh.append(fresh.isEmpty() ? "[" : ",").append("[").append(line.get().key()).append(",\"").append(reply.status()).append("\",\"").append(reply.reason()).append("\"]");
                lines.put(reply.endToEndId(), new LineResults.Known(line.get().key(), line.get().amount(), reply.status(), file));
            } else if (line.isEmpty() || !line.get().status().equals(reply.status()) || !reply.means(line.get().amount())) {
                results.add(run, file, new Returned.Unknown(reply.line(), text(reply, line)));
            }
        }
        if (!fresh.isEmpty()) {
            results.add(area, run, file, fresh.append("]").toString());
        }
        gathered.clear();
    }

    private boolean isNews(BankReply reply, LineResults.Known line) {
        boolean cameBack = line.status().equals("SETTLED") && !reply.settled() && (line.file() != file || reply.cameBack());
        return reply.means(line.amount()) && (line.status().isEmpty() || cameBack);
    }

    /** As it stands in the file, and what it contradicts: the amount of the line, or what was said of it before. */
    private static String text(BankReply reply, Optional<LineResults.Known> line) {
        String said = reply.readable() ? reply.endToEndId() + "," + reply.status() + "," + reply.reason() : reply.endToEndId();
        return line.map(known -> reply.means(known.amount()) ? said + " ≠ " + known.status()
            : said + "," + reply.amount().map(PaymentFile::yuan).orElse("") + " ≠ " + PaymentFile.yuan(known.amount())).orElse(said);
    }
}
