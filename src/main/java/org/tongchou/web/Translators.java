package org.tongchou.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts the translator before the server's own treatment of faults. */
public class Translators extends ExceptionHandlerFactory {

    /** Made once by the server. */
    public Translators(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Translator(getWrapped().getExceptionHandler());
    }
}
