package org.tongchou.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the faults of one document while it is read; of several at one place the first stands. */
public final class Faults {

    /** A document with more faults than this is not told about the rest. */
    public static final int MOST = 1000;

    private final Map<String, Fault> found = new LinkedHashMap<>();

    /** Notes a fault. @param kind the last part of the message key */
    public void add(String pointer, String kind, Object... args) {
        if (found.size() < MOST) {
            found.putIfAbsent(pointer, new Fault(pointer, "json.fault." + kind, List.of(args)));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    /** Whether a fault was noted at this very place. */
    public boolean isAt(String pointer) {
        return found.containsKey(pointer);
    }

    /** Whether a fault was noted at this place or below it. */
    public boolean isWithin(String pointer) {
        Collection<String> places = found.keySet();
        return places.stream().anyMatch(place -> place.equals(pointer) || place.startsWith(pointer + "/"));
    }

    /** The faults in the order in which they were found. */
    public List<Fault> list() {
        return new ArrayList<>(found.values());
    }

    /** @throws InvalidDocument with all faults, if there are any */
    public void refuseAny() {
        if (!found.isEmpty()) {
            throw new InvalidDocument(list());
        }
    }
}
