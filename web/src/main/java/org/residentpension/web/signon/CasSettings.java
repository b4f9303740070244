package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What the site says of its CAS. */
@ApplicationScoped
class CasSettings {

    @Inject
    private Config config;

    /** Where it is, up to and including {@code /cas}. */
    URI prefix() throws SignInRefused {
        return settings().trusted("prefix-url");
    }

    String rolesAttribute() {
        return settings().value("attribute.roles", "roles");
    }

    String regionAttribute() {
        return settings().value("attribute.region", "region_code");
    }

    /** Departments stand in where it tells no region. */
    String groupsAttribute() {
        return settings().value("attribute.groups", "groups");
    }

    String nameAttribute() {
        return settings().value("attribute.name", "name");
    }

    String staffAttribute() {
        return settings().value("attribute.staff", "staff_no");
    }

    /** What never changes of a person; without it her user name there must never be given to anybody else. */
    Optional<String> subjectAttribute() {
        return settings().value("attribute.subject");
    }

    /** The identity number of the person, where the site may use it; none is looked at by default. */
    Optional<String> idNumberAttribute() {
        return settings().value("attribute.id-number");
    }

    private SignOnSettings settings() {
        return new SignOnSettings(config, "residentpension.cas.");
    }
}
