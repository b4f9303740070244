package org.residentpension.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of the machine view. Kept by hand and open to everybody: whoever is to write a program reads it first. */
@Path(OpenApiResource.PATH)
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    static final String PATH = "openapi.json";

    @GET
    public byte[] description() {
        try (InputStream file = OpenApiResource.class.getResourceAsStream(PATH)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
