package org.residentpension.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** A problem document (RFC 9457): a stable code for machines and one Chinese sentence for people. */
record Problem(int status, String code, String detail, Optional<String> incident) {

    static final String TYPE = "application/problem+json";

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle(
            "org.residentpension.web.api.problems", Locale.ROOT, Problem.class.getClassLoader());

    static Problem of(Fault fault, Object... arguments) {
        return new Problem(fault.status(), fault.name(), sentence(fault.name(), arguments), Optional.empty());
    }

    static String sentence(String key, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(arguments);
    }

    JsonObject json() {
        Response.Status known = Response.Status.fromStatusCode(status);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", known == null ? String.valueOf(status) : known.getReasonPhrase())
                .add("status", status)
                .add("code", code)
                .add("detail", detail);
        incident.ifPresent(number -> json.add("incident", number));
        return json.build();
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(TYPE).entity(json());
    }
}
