package org.tongchou.audit;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.access.WallClock;
import org.tongchou.law.jurisdiction.Jurisdiction;

/**
 * The auditor's check of the chains within the application: every link of the jurisdiction is reckoned anew, and compared with the heads that
 * were laid down outside the database. Whoever does not trust the application uses deploy/verify-audit.
 */
@Boundary
public class ChainCheck {

    /** How many links are reckoned in one act: a fraction of a second. */
    static final int CHUNK = 2000;

    private static final int MOST_UNCHAINED = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Pattern KEY = Pattern.compile("([0-9]{2,6})\\.([0-9]{1,18})");

    @Inject
    ChainedLines chained;

    @Inject
    Heads heads;

    @Inject
    Keyring keyring;

    /** Checks the next part. @param after the place that the part before gave as next; empty for the first part */
    @Allowed(value = Role.AUDITOR, look = "CHECK_TRAIL")
    public Checked next(Officer officer, String after) {
        Link place = place(after);
        List<Link> laidDown = heads.folder().daily().stream().flatMap(file -> file.heads().stream())
            .filter(head -> head.chain().startsWith(officer.scope().root().value())).toList();
        Map<String, String> hashes = laidDown.stream().collect(Collectors.toMap(ChainCheck::key, Link::hash, (first, second) -> first));
        List<ChainFault> faults = new ArrayList<>();
        if (after.isEmpty()) {
            faults.addAll(unchained(officer.scope()));
            faults.addAll(cut(officer.scope(), laidDown));
        }
        List<ChainedLines.Chained> found = chained.after(officer.scope(), place, CHUNK + 1);
        List<ChainedLines.Chained> part = found.size() > CHUNK ? found.subList(0, CHUNK) : found;
        Link before = chained.upTo(officer.scope(), place.chain(), place.seq());
        for (ChainedLines.Chained link : part) {
            before = link.link().chain().equals(before.chain()) ? before : Link.none(link.link().chain());
            check(before, link, faults);
            before = link.link();
            if (!hashes.getOrDefault(key(before), before.hash()).equals(before.hash())) {
                faults.add(new ChainFault(before.chain(), before.seq(), before.line(), ChainFault.What.NOT_AS_LAID_DOWN));
            }
        }
        String from = part.isEmpty() ? "" : key(part.get(0).link()) + "-" + key(before);
        return new Checked(from, part.size(), faults, found.size() > CHUNK ? key(before) : "");
    }

    private void check(Link before, ChainedLines.Chained chained, List<ChainFault> faults) {
        Link link = chained.link();
        if (link.seq() != before.seq() + 1) {
            faults.add(new ChainFault(link.chain(), before.seq() + 1, 0, ChainFault.What.LEFT_OUT));
        } else if (chained.line().isEmpty()) {
            faults.add(new ChainFault(link.chain(), link.seq(), link.line(), ChainFault.What.GONE));
        } else if (!link.equals(before.next(chained.line().get()))) {
            faults.add(new ChainFault(link.chain(), link.seq(), link.line(), ChainFault.What.ALTERED));
        } else if (!keyring.signet().signed(chained.line().get().values(), chained.line().get().signature())) {
            faults.add(new ChainFault(link.chain(), link.seq(), link.line(), ChainFault.What.FORGED));
        }
    }

    private List<ChainFault> unchained(Jurisdiction area) {
        Instant before = WallClock.now().minus(PATIENCE);
        return chained.unchained(area, NewLine.moment(before), MOST_UNCHAINED).stream()
            .map(line -> new ChainFault(line.chain(), 0, line.id(), ChainFault.What.NEVER_CHAINED)).toList();
    }

    private List<ChainFault> cut(Jurisdiction area, List<Link> laidDown) {
        Map<String, Long> furthest = new TreeMap<>();
        laidDown.forEach(head -> furthest.merge(head.chain(), head.seq(), Math::max));
        List<ChainFault> cut = new ArrayList<>();
        furthest.forEach((chain, seq) -> {
            long end = chained.upTo(area, chain, Long.MAX_VALUE).seq();
            if (end < seq) {
                cut.add(new ChainFault(chain, end + 1, 0, ChainFault.What.CUT_OFF));
            }
        });
        return cut;
    }

    private static Link place(String after) {
        if (after.isEmpty()) {
            return Link.none("");
        }
        Matcher key = KEY.matcher(after);
        if (!key.matches()) {
            throw Refused.invalid("audit.badPage");
        }
        return new Link(key.group(1), Long.parseLong(key.group(2)), 0, "");
    }

    private static String key(Link link) {
        return link.chain() + "." + link.seq();
    }
}
