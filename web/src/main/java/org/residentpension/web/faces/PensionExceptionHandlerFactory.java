package org.residentpension.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PensionExceptionHandler} in front of the one of the server. */
public class PensionExceptionHandlerFactory extends ExceptionHandlerFactory {

    public PensionExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PensionExceptionHandler(getWrapped().getExceptionHandler());
    }
}
