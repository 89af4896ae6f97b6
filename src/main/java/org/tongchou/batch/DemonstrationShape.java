package org.tongchou.batch;

import java.util.ArrayList;
import java.util.List;

/** Who lives together: the kinds of families that apply, of one to five persons. */
enum DemonstrationShape {
    ELDER, ELDER_COUPLE, LONE_ADULT, LONE_PARENT, COUPLE, THREE_GENERATIONS;

    private static final List<DemonstrationShape> AS_OFTEN = List.of(ELDER, ELDER, ELDER, ELDER_COUPLE, ELDER_COUPLE, LONE_ADULT, LONE_ADULT,
        LONE_PARENT, LONE_PARENT, COUPLE, COUPLE, THREE_GENERATIONS);

    /**
     * A place in a family.
     *
     * @param relationship to the head, GB/T 4761
     * @param sex 1 male, 2 female
     * @param age in whole years
     */
    record Place(String relationship, int sex, int age) {
    }

    static List<Place> thrown(DemonstrationDice dice) {
        return dice.pick(AS_OFTEN).places(dice);
    }

    private List<Place> places(DemonstrationDice dice) {
        int sex = dice.between(1, 2);
        int age = this == ELDER || this == ELDER_COUPLE ? dice.between(60, 88) : dice.between(24, 56);
        List<Place> places = new ArrayList<>(List.of(new Place("02", sex, age)));
        if (this == ELDER_COUPLE || this == COUPLE || this == THREE_GENERATIONS && dice.chance(70)) {
            places.add(new Place("10", 3 - sex, Math.max(22, age + dice.between(-4, 4))));
        }
        if (this == THREE_GENERATIONS) {
            int parent = dice.between(1, 2);
            places.add(new Place(parent == 1 ? "51" : "52", parent, Math.min(90, age + dice.between(22, 30))));
        }
        int children = switch (this) {
            case LONE_PARENT -> dice.between(1, 2);
            case COUPLE -> dice.between(1, 3);
            case THREE_GENERATIONS -> dice.between(1, 2);
            default -> 0;
        };
        for (int child = 0; child < children; child++) {
            int own = dice.between(1, 2);
            places.add(new Place(own == 1 ? "20" : "30", own, dice.between(0, Math.min(20, age - 20))));
        }
        return places;
    }
}
