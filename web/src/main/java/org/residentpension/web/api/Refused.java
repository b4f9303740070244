package org.residentpension.web.api;

/** Ends a request with a problem document; the arguments fill its sentence. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient Object[] arguments;

    Refused(Fault fault, Object... arguments) {
        super(fault.name());
        this.fault = fault;
        this.arguments = arguments;
    }

    Problem problem() {
        return Problem.of(fault, arguments);
    }
}
