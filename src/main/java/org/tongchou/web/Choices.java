package org.tongchou.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Lists to choose from, labelled from the bundles under a key for the list. */
@RequestScoped
@Named("choices")
public class Choices {

    @Inject
    Texts texts;

    /** The options of these codes: {@code choices.of('casework.category', 'URBAN', 'RURAL')}. */
    public List<Option> of(String prefix, String... codes) {
        return Stream.of(codes).map(code -> new Option(code, texts.code(prefix, code))).toList();
    }

    /** The same with the code before each label, so that a typed code finds its line. */
    public List<Option> numbered(String prefix, String... codes) {
        return of(prefix, codes).stream().map(option -> new Option(option.value(), option.value() + " " + option.label())).toList();
    }
}
