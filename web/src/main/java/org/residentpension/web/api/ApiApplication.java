package org.residentpension.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** What is served below {@code /api}; openapi.json lists the same resources, and a test compares the two. */
@ApplicationPath("/api")
public class ApiApplication extends Application {

    static final Set<Class<?>> RESOURCES = Set.of(
            ProgressResource.class,
            PolicyResource.class,
            PersonsResource.class,
            ImportsResource.class,
            NoticesResource.class,
            PostingFilesResource.class,
            SubsidiesResource.class,
            OpenApiResource.class);

    private static final Set<Class<?>> ALL = Set.of(
            ProgressResource.class,
            PolicyResource.class,
            PersonsResource.class,
            ImportsResource.class,
            NoticesResource.class,
            PostingFilesResource.class,
            SubsidiesResource.class,
            OpenApiResource.class,
            SignedInFilter.class,
            WriteFilter.class,
            ProblemMapper.class);

    @Override
    public Set<Class<?>> getClasses() {
        return ALL;
    }

    /** No generated description beside ours, and errors as we write them. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
