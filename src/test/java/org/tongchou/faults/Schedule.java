package org.tongchou.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One month that is paid while something goes wrong: what, at which stage, and how far into that stage.
 *
 * @param number counted from 0; each pays a month of its own
 * @param fault what goes wrong
 * @param stage while this is being done
 * @param thousandths of the time which that stage takes when nothing goes wrong; over 1000 it has just been done
 */
record Schedule(int number, Fault fault, Stage stage, int thousandths) {

    private static final int WHOLE = 1100;

    /** What a month goes through: the county prepares it or the administrator does for all counties, another releases it, the bank answers. */
    enum Stage { PREPARE, MONTH, RELEASE, RETURNS }

    /** So many schedules, the same for the same seed; every fault meets every stage as often as any other. */
    static List<Schedule> of(long seed, int many) {
        Random dice = new Random(seed);
        List<Schedule> schedules = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            Fault fault = Fault.values()[number % Fault.values().length];
            Stage stage = Stage.values()[number / Fault.values().length % Stage.values().length];
            schedules.add(new Schedule(number, fault, stage, dice.nextInt(WHOLE)));
        }
        return schedules;
    }

    /** What is done in this month, one after the other. */
    List<Stage> stages() {
        return List.of(stage == Stage.MONTH ? Stage.MONTH : Stage.PREPARE, Stage.RELEASE, Stage.RETURNS);
    }

    @Override
    public String toString() {
        return "%d: %s while %s, at %d of 1000".formatted(number, fault, stage, thousandths);
    }
}
