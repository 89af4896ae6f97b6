package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.law.standard.Method;

@Tag("law")
class MethodDocumentTest {

    private static ObjectNode document(String kind, String inputs) {
        ObjectNode document = Json.object().put("method", kind);
        document.set("inputs", Json.parse(inputs.replace('\'', '"')));
        return document;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "CONSUMPTION_RATIO; {'consumption':1186080,'ratio':'30.5'}; 361754.4",
        "ENGEL; {'foodCost':28560,'engel':'0.408'}; 840000",
        "BASIC_LIVING; {'foodCost':28560,'nonFoodCost':41440}; 840000"})
    void what_is_read_is_written_the_same_way(String kind, String inputs, String annual) {
        Method method = MethodDocument.read(Cursor.of(document(kind, inputs), new Faults())).orElseThrow();
        assertEquals(annual, method.annual().toText(6));
        assertEquals(kind, MethodDocument.kind(method).name());
        assertEquals(inputs.replace('\'', '"'), Json.write(MethodDocument.inputs(method)));
        assertEquals(Optional.of(method), MethodDocument.stored(kind, Json.write(MethodDocument.inputs(method))));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "CONSUMPTION_RATIO; {'consumption':0,'ratio':'30'}; /inputs/consumption notAboveZero",
        "CONSUMPTION_RATIO; {'consumption':1,'ratio':'0'}; /inputs/ratio notAboveZero",
        "CONSUMPTION_RATIO; {'consumption':1,'ratio':'100.1'}; /inputs/ratio outOfRange",
        "CONSUMPTION_RATIO; {'ratio':'30'}; /inputs/consumption missing",
        "ENGEL; {'foodCost':1,'engel':'0.009'}; /inputs/engel outOfRange",
        "ENGEL; {'foodCost':1,'engel':'1.1'}; /inputs/engel outOfRange",
        "ENGEL; {'foodCost':1,'engel':'0.4','ratio':'1'}; /inputs/ratio unknownField",
        "BASIC_LIVING; {'foodCost':0,'nonFoodCost':1}; /inputs/foodCost notAboveZero",
        "GUESS; {'foodCost':0}; /method unknownValue"})
    void a_fault_is_named_and_nothing_is_read(String kind, String inputs, String expected) {
        Faults faults = new Faults();
        assertEquals(Optional.empty(), MethodDocument.read(Cursor.of(document(kind, inputs), faults)));
        assertEquals(expected, faults.list().get(0).pointer() + " " + faults.list().get(0).key().substring("json.fault.".length()));
    }

    @Test
    void no_method_is_stored_as_none() {
        assertEquals(Optional.empty(), MethodDocument.stored(null, null));
    }
}
