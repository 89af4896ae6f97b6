package org.tongchou.web.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tongchou.web.Places;
import org.tongchou.web.Wording;

/**
 * Where the intake page has the parts of an application's body. A field's id is the name of its part: {@code /members/0/idNumber} is typed in
 * {@code intake:members:0:idNumber}, {@code /account/number} in {@code intake:accountNumber}. Lines that nobody filled in are not in the body, so
 * the lines of the body are counted apart from those of the page.
 */
record IntakePlaces(Map<String, List<Integer>> rows) implements Places {

    /** The field to repair where a line as a whole is wrong. */
    private static final Map<String, String> FIRST = Map.of("members", "name", "income", "monthly", "expenses", "annual",
        "obligors", "householdMonthlyIncome", "assets", "amount", "authorisations", "signedOn");
    private static final Map<String, String> OTHER_NAMES = Map.of("for", "supports", "birthDate", "idNumber", "sex", "idNumber",
        "areaSquareMetres", "area", "subscribedCapital", "amount", "signedBy", "signedOn", "sources", "signedOn");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    static IntakePlaces of(IntakeForm form) {
        Map<String, List<Integer>> rows = new HashMap<>();
        rows.put("members", filled(form.getMembers(), member -> true));
        rows.put("income", filled(form.getIncome(), line -> !line.isBlank()));
        rows.put("expenses", filled(form.getExpenses(), line -> !line.isBlank()));
        rows.put("obligors", filled(form.getObligors(), line -> !line.isBlank()));
        rows.put("assets", filled(form.getAssets(), line -> !line.isBlank()));
        rows.put("authorisations", filled(form.getMembers(), MemberForm::isSigned));
        return new IntakePlaces(rows);
    }

    @Override
    public String field(String pointer) {
        Part part = part(pointer);
        return "intake:" + (part.row() < 0 ? "" : part.list() + ":" + part.row() + ":") + part.name();
    }

    @Override
    public String label(String pointer, Wording wording) {
        Part part = part(pointer);
        String name = wording.of("web.intake." + (part.row() < 0 ? "" : part.list() + ".") + part.name());
        return part.row() < 0 ? name : wording.of("web.intake.place." + part.list(), part.row() + 1, name);
    }

    private Part part(String pointer) {
        List<String> steps = List.of(pointer.substring(Math.min(1, pointer.length())).split("/"));
        String list = steps.get(0);
        if (!rows.containsKey(list)) {
            return new Part("", -1, joined(steps));
        }
        int row = steps.size() > 1 && NUMBER.matcher(steps.get(1)).matches() ? Integer.parseInt(steps.get(1)) : 0;
        List<Integer> shown = rows.get(list);
        String name = steps.size() > 2 ? joined(steps.subList(2, steps.size())) : FIRST.get(list);
        return new Part(list, row < shown.size() ? shown.get(row) : 0, name);
    }

    /** {@code disability, level} is {@code disabilityLevel}; a number at the end is a place in a list that the page has as one field. */
    private static String joined(List<String> steps) {
        StringBuilder name = new StringBuilder();
        for (String step : steps) {
            if (!NUMBER.matcher(step).matches()) {
                name.append(name.isEmpty() || step.isEmpty() ? step : Character.toUpperCase(step.charAt(0)) + step.substring(1));
            }
        }
        return OTHER_NAMES.getOrDefault(name.toString(), name.toString());
    }

    private static <T> List<Integer> filled(List<T> lines, Predicate<T> filled) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (filled.test(lines.get(at))) {
                places.add(at);
            }
        }
        return List.copyOf(places);
    }

    /** A field: in which list and line, if in one, and its name. */
    private record Part(String list, int row, String name) {
    }
}
