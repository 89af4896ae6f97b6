package org.tongchou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"//example.org/a", "/\\example.org/a", "\\\\example.org/a", "///example.org/a"})
    void an_address_never_leads_to_another_host(String path) {
        assertEquals("/example.org/a", new Address(path, "").toString());
    }

    @Test
    void a_parameter_is_taken_off_and_put_on_and_the_others_stay() {
        Address address = new Address("/a.xhtml", "x=1&lang=en&language=2&lang");
        assertEquals("/a.xhtml?x=1&language=2", address.without("lang").toString());
        assertEquals("/a.xhtml?x=1&language=2&lang=zh-CN", address.with("lang", "zh-CN"));
        assertEquals("/a.xhtml", new Address("/a.xhtml", "lang=en").without("lang").toString());
    }
}
