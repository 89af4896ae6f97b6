package org.tongchou.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One month that is paid while something goes wrong: what, at which stage, and how far into the transaction that does the stage's work.
 *
 * @param number counted from 0; each pays a month of its own
 * @param fault what goes wrong
 * @param stage while this is being done
 * @param thousandths how far into it
 * @param inTime whether of the time that it usually takes; else of its statements
 */
record Schedule(int number, Fault fault, Stage stage, int thousandths, boolean inTime) {

    private static final int WHOLE = 1000;

    /** What a month goes through: the county prepares it or the administrator does for all counties, another releases it, the bank gets its file and answers. */
    enum Stage { PREPARE, MONTH, RELEASE, FILE, RETURNS }

    /** So many schedules, the same for the same seed; every fault meets every stage as often as any other. Those that need a second server come first. */
    static List<Schedule> of(long seed, int many) {
        Random dice = new Random(seed);
        List<Schedule> schedules = new ArrayList<>();
        List<Integer> kinds = IntStream.range(0, many).boxed().sorted(Comparator.comparing(number -> fault(number) != Fault.TWO_INSTANCES)).toList();
        for (int number = 0; number < many; number++) {
            int kind = kinds.get(number);
            schedules.add(new Schedule(number, fault(kind), Stage.values()[kind % Stage.values().length], dice.nextInt(WHOLE), dice.nextBoolean()));
        }
        return schedules;
    }

    private static Fault fault(int kind) {
        return Fault.values()[kind % Fault.values().length];
    }

    /** What is done in this month, one after the other. */
    List<Stage> stages() {
        return List.of(stage == Stage.MONTH ? Stage.MONTH : Stage.PREPARE, Stage.RELEASE, Stage.FILE, Stage.RETURNS);
    }

    @Override
    public String toString() {
        return "%d %s at %s, %d of 1000 %s".formatted(number, fault, stage, thousandths, inTime ? "of its time" : "of its statements");
    }
}
