package org.tongchou.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of a page that carry the state of a view, with what a browser would send. */
final class Forms {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile("(?s)<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern BUTTON = Pattern.compile("(?s)<button\\b([^>]*)>|<input\\b([^>]*type=\"submit\"[^>]*)>");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");

    private Forms() {
    }

    /**
     * A button with its form.
     *
     * @param name of the button
     * @param fields what its form sends, without the button
     */
    record Button(String name, List<String[]> fields) {
    }

    /** The buttons whose name ends so. */
    static List<Button> buttons(String page, String end) {
        List<Button> buttons = new ArrayList<>();
        for (Matcher form = FORM.matcher(page); form.find();) {
            if (form.group(2).contains("ViewState")) {
                List<String[]> fields = fields(form.group(2));
                for (Matcher button = BUTTON.matcher(form.group(2)); button.find();) {
                    String attributes = button.group(1) == null ? button.group(2) : button.group(1);
                    attribute(attributes, "name").filter(name -> (":" + name).endsWith(end)).ifPresent(name -> buttons.add(new Button(name, fields)));
                }
            }
        }
        return buttons;
    }

    private static List<String[]> fields(String form) {
        List<String[]> fields = new ArrayList<>();
        for (Matcher field = FIELD.matcher(form); field.find();) {
            if (field.group(1) != null) {
                input(field.group(1), fields);
            } else if (field.group(2) != null) {
                attribute(field.group(2), "name").ifPresent(name -> fields.add(new String[] {name, field.group(3).isBlank() ? "走查" : field.group(3).strip()}));
            } else {
                Matcher option = OPTION.matcher(field.group(5).replaceAll("(?s).*?(<option[^>]*selected)", "$1"));
                attribute(field.group(4), "name").ifPresent(name -> fields.add(new String[] {name, option.find() ? option.group(1) : ""}));
            }
        }
        return fields;
    }

    private static void input(String attributes, List<String[]> fields) {
        String type = attribute(attributes, "type").orElse("text");
        String value = attribute(attributes, "value").orElse("");
        Optional<String> name = attribute(attributes, "name");
        boolean first = name.isPresent() && fields.stream().noneMatch(field -> field[0].equals(name.get()));
        boolean chosen = !type.equals("radio") && !type.equals("checkbox") || first;
        if (name.isPresent() && chosen && !type.equals("submit") && !type.equals("button")) {
            fields.add(new String[] {name.get(), value.isEmpty() && type.equals("text") ? typed(name.get()) : value});
        }
    }

    /** Something that a field of that name takes. */
    private static String typed(String name) {
        String last = name.replaceFirst(".*:", "");
        if (last.matches("(?i).*(on|day|from|date)")) {
            return Plant.LAST.toString();
        }
        return last.matches("(?i).*(participants|representatives|signed)") ? "9" : "走查";
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? Optional.of(found.group(1).replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">")) : Optional.empty();
    }
}
