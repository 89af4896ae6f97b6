package org.tongchou.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A new door cannot be forgotten: the walk says of every one how it is tried. */
@Tag("house")
class DoorsTest {

    @Test
    void every_door_has_a_recipe() {
        List<String> forgotten = Doors.all().stream().filter(door -> !Recipes.table().containsKey(door))
            .map(door -> "door \"" + door + "\" has no recipe: add one to " + Recipes.class.getName()).toList();
        assertEquals(List.of(), forgotten);
    }

    @Test
    void every_recipe_has_a_door() {
        Set<String> left = new TreeSet<>(Recipes.table().keySet());
        left.removeAll(Doors.all());
        assertEquals(Set.of(), left, "these doors are gone, or ask for something else now");
    }

    @Test
    void doors_of_every_kind_are_found() {
        assertTrue(Doors.operations().size() > 30 && Doors.pages().size() > 20 && Doors.acts().size() > 30, Doors.all().toString());
        assertTrue(Doors.pages().contains("casework/case.xhtml?no") && Doors.pages().contains("award/awards.xhtml?after,office,state"), Doors.pages().toString());
    }

    @Test
    void whoever_leaves_a_door_out_says_why() {
        Recipes.table().forEach((door, recipe) -> assertTrue(!recipe.asks().isEmpty() || recipe.reason().length() > 20 || door.equals("index.xhtml"), door));
    }
}
