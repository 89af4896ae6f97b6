package org.tongchou.web.standard;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tongchou.json.Fault;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Part;
import org.tongchou.web.Places;
import org.tongchou.web.Wording;

/**
 * Where the draft's page has the parts of a rule pack's document: {@code /rules/topUps/kinds/0/percent} is typed in {@code draft:kinds:0:percent},
 * {@code /rules/benefit/mode} in {@code draft:benefitMode}.
 *
 * @param notes how many notes each part has, in the order in which they are written
 */
record PackPlaces(Map<String, Integer> notes) implements Places {

    private static final String FORM = "draft:";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    /** The field to repair where a row as a whole is wrong. */
    private static final Map<String, String> FIRST = Map.of("kinds", "percent", "tiers", "upToPerCapitaAnnual", "triggers", "atLeast", "steps", "from",
        "exemptIncome", "item", "deductions", "item", "property", "max", "delegation", "county", "rows", "code");

    /** A field: in which list and row, if in one, and its name. */
    private record Place(String part, String list, int row, String name) {
    }

    @Override
    public String field(String pointer) {
        Place place = place(pointer);
        return FORM + (place.row() < 0 ? "" : place.list() + ":" + place.row() + ":") + place.name();
    }

    @Override
    public String label(String pointer, Wording wording) {
        Place place = place(pointer);
        List<String> steps = steps(pointer);
        String last = NUMBER.matcher(steps.get(steps.size() - 1)).matches() ? place.name() : steps.get(steps.size() - 1);
        String key = Category.URBAN.name().equals(last) || Category.RURAL.name().equals(last) || Category.UNIFIED.name().equals(last)
            ? "casework.category." + last : wording.has("law.incomeGroup." + last) ? "law.incomeGroup." + last : "web.pack.field." + last;
        String name = wording.of(key);
        return Part.ofField(place.part()).map(part -> wording.of(place.row() < 0 ? "web.packDraft.place" : "web.packDraft.placeOfRow", wording.of("law.part." + part), name,
            Integer.toString(place.row() + 1))).orElse(name);
    }

    @Override
    public String says(Fault fault, Wording wording) {
        String own = fault.key().replaceFirst("^json[.]fault[.]", "web.packDraft.form.");
        return wording.has(own) ? wording.of("web.form.fault", label(fault.pointer(), wording), wording.of(own)) : Places.super.says(fault, wording);
    }

    private Place place(String pointer) {
        List<String> steps = steps(pointer);
        if (steps.get(0).equals("sources") && steps.size() > 1) {
            return note(Integer.parseInt(steps.get(1)), steps.size() > 2 ? steps.get(2) : "text");
        }
        boolean price = steps.get(0).equals(Part.PRICE_LINKAGE.field());
        if (!price && !steps.get(0).equals("rules") || steps.size() == 1 && !price) {
            return new Place("", "", -1, steps.get(0));
        }
        List<String> rest = steps.subList(price ? 1 : 2, steps.size());
        String part = price ? steps.get(0) : steps.get(1);
        return part.equals("standards") ? standard(rest) : within(part, rest.isEmpty() || !rest.get(0).equals("amount") ? rest : rest.subList(1, rest.size()));
    }

    private static Place within(String part, List<String> rest) {
        if (rest.isEmpty()) {
            return new Place(part, "", -1, part.equals(Part.EDGE.field()) ? part : part + "How");
        }
        boolean itself = NUMBER.matcher(rest.get(0)).matches();
        List<String> row = itself ? rest : rest.subList(1, rest.size());
        String list = itself ? part : rest.get(0);
        if (!row.isEmpty() && NUMBER.matcher(row.get(0)).matches()) {
            return new Place(part, list, Integer.parseInt(row.get(0)), row.size() > 1 ? row.get(1) : FIRST.getOrDefault(list, "item"));
        }
        boolean plain = !FIRST.containsKey(rest.get(0));
        return new Place(part, "", -1, plain ? part + Character.toUpperCase(rest.get(0).charAt(0)) + rest.get(0).substring(1) : part + "How");
    }

    private static Place standard(List<String> rest) {
        int row = rest.isEmpty() ? 0 : List.of(Category.values()).stream().map(Enum::name).toList().indexOf(rest.get(0));
        return new Place("", "standards", Math.max(row, 0), "amount");
    }

    private Place note(int at, String field) {
        int before = 0;
        for (Map.Entry<String, Integer> part : notes.entrySet()) {
            if (at < before + part.getValue()) {
                return new Place(part.getKey(), part.getKey() + "Notes", at - before, field);
            }
            before += part.getValue();
        }
        return new Place("", "", -1, "source");
    }

    private static List<String> steps(String pointer) {
        return List.of(pointer.substring(Math.min(1, pointer.length())).split("/"));
    }
}
