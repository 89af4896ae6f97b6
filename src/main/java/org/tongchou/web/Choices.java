package org.tongchou.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
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

    /** The options of all members of an enum. */
    public List<Option> of(String prefix, Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants()).map(word -> new Option(word.name(), texts.code(prefix, word.name()))).toList();
    }
}
