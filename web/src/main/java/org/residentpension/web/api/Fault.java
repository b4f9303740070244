package org.residentpension.web.api;

/** What is wrong with a request as such, before any service is asked. The names are stable codes. */
enum Fault {
    A_SIGN_IN(401),
    A_PARAMETER(400),
    A_REQUESTED_WITH(403),
    A_KEY_MISSING(400),
    A_BODY_EMPTY(400),
    A_BODY_LARGE(413),
    A_METHOD(405),
    A_NOT_ACCEPTABLE(406),
    A_MEDIA_TYPE(415),
    A_REQUEST(400),
    A_FAILURE(500);

    private final int status;

    Fault(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
