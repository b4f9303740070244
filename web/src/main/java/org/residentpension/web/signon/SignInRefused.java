package org.residentpension.web.signon;

/** Ends a sign-in through the portal; the message is for the log, the fault for the person. */
class SignInRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final SignInFault fault;

    SignInRefused(SignInFault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    SignInRefused(SignInFault fault, String detail, Throwable cause) {
        super(detail, cause);
        this.fault = fault;
    }

    SignInFault fault() {
        return fault;
    }
}
