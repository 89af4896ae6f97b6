package org.tongchou.draft;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The draft that this request hands in, as its door says; the first act of the request that changes anything takes it. */
@RequestScoped
public class HandedIn {

    private String form = "";

    /** This request hands in a form; an empty name says that it does not. */
    public void names(String wanted) {
        form = wanted == null ? "" : wanted.strip();
    }

    Optional<String> take() {
        Optional<String> named = Optional.of(form).filter(name -> !name.isEmpty());
        form = "";
        return named;
    }
}
