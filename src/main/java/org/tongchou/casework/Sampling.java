package org.tongchou.casework;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.access.Allowed;
import org.tongchou.access.Boundary;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.RandomDraw;
import org.tongchou.law.rulepack.Part;
import org.tongchou.persistence.Numbers;
import org.tongchou.standard.RulesInForce;

/**
 * The county's random checks: the list of files that wait for a decision is closed and published with a seed, and only then drawn from; what
 * is drawn is visited before it is decided. Anybody who has both draws the same (docs/random-checks.md).
 */
@Boundary
public class Sampling {

    private static final int MOST_FILES = 5000;
    private static final int SHOWN = 50;
    private static final int SEED_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    RandomChecks checks;

    @Inject
    Applications applications;

    @Inject
    BusinessClock clock;

    @Inject
    Numbers numbers;

    @Inject
    RulesInForce rules;

    /**
     * Closes the list of the own county's files that wait for a decision and were on no list before, and publishes it with a seed that nobody chose.
     *
     * @param asked how many of a hundred are to be drawn, at least the share of the rule packs in force; that share if it is not said
     * @throws Refused invalid for a smaller share, conflict where no file waits
     */
    @Allowed(value = Role.COUNTY_APPROVER, act = "PUBLISH_RANDOM_CHECK")
    public RandomCheckSheet publish(Officer officer, Optional<Integer> asked) {
        int least = least(officer);
        int percent = asked.orElse(least);
        if (percent < least || percent > RandomDraw.WHOLE) {
            throw Refused.invalid("casework.drawPercent", least);
        }
        numbers.next("random-check/" + officer.office());
        List<Application> waiting = checks.waiting(officer.scope(), officer.office(), MOST_FILES);
        if (waiting.isEmpty()) {
            throw Refused.conflict("casework.nothingToDraw");
        }
        Set<Long> obliged = checks.obliged(officer.scope(), officer.office());
        List<String> free = waiting.stream().filter(file -> !obliged.contains(file.id())).map(Application::number).toList();
        RandomCheck check = new RandomCheck(officer.office(), officer, clock.now().toLocalDateTime(), seed(), percent, new ClosedList(free, waiting.size()));
        checks.add(check);
        waiting.forEach(file -> checks.add(new RandomCheckFile(check, file, obliged.contains(file.id()))));
        applications.flush();
        return sheet(officer, check);
    }

    /** How many of a hundred files are drawn at least: what the rule packs in force say, and never less than the usual thirty (L9 art. 16; L1 art. 46). */
    @Allowed(Role.COUNTY_APPROVER)
    public int least(Officer officer) {
        int set = rules.layers(officer.office(), clock.today()).rules().path(Part.RANDOM_CHECKS.field()).path("percent").asInt(RandomDraw.USUAL_PERCENT);
        return Math.max(set, RandomDraw.USUAL_PERCENT);
    }

    private static String seed() {
        byte[] seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    /** Draws, once; the files that are drawn have to be visited before they are decided. */
    @Allowed(value = Role.COUNTY_APPROVER, act = "DRAW_RANDOM_CHECK")
    public RandomCheckSheet draw(Officer officer, long id) {
        RandomCheck check = checks.lock(officer.scope(), id).orElseThrow(Refused::notFound);
        check.draw(officer, clock.now().toLocalDateTime());
        List<RandomCheckFile> free = checks.files(officer.scope(), check).stream().filter(RandomCheckFile::isFree).toList();
        RandomCheckRow row = check.row();
        Set<String> drawn = new RandomDraw(row.seed(), row.percent(), ClosedList::sha256).from(free.stream().map(RandomCheckFile::number).toList());
        free.stream().filter(file -> drawn.contains(file.number())).forEach(RandomCheckFile::draw);
        applications.flush();
        return sheet(officer, check);
    }

    /** One random check with its list. */
    @Allowed({Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public RandomCheckSheet find(Officer officer, long id) {
        return sheet(officer, checks.find(officer.scope(), id).orElseThrow(Refused::notFound));
    }

    /** The newest random checks of an office and below, fifty at most. */
    @Allowed({Role.COUNTY_APPROVER, Role.MUNICIPAL_SUPERVISOR, Role.AUDITOR})
    public List<RandomCheckRow> list(Officer officer, OfficeCode office) {
        return checks.list(officer.scope(), office, SHOWN).stream().map(RandomCheck::row).toList();
    }

    private RandomCheckSheet sheet(Officer officer, RandomCheck check) {
        boolean mayDraw = officer.holdsOneOf(Role.COUNTY_APPROVER) && check.row().drawnAt().isEmpty();
        return new RandomCheckSheet(check.row(), checks.files(officer.scope(), check).stream().map(RandomCheckFile::listed).toList(), mayDraw);
    }
}
