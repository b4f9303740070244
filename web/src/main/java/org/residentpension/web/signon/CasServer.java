package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apereo.cas.client.authentication.AttributePrincipal;
import org.apereo.cas.client.validation.Cas30ServiceTicketValidator;
import org.apereo.cas.client.validation.TicketValidationException;
import org.residentpension.portal.host.HostPerson;

/** A CAS as it answers: who stands behind a ticket. */
@ApplicationScoped
class CasServer {

    static final String HOST = "cas";
    private static final int PATIENCE = 5_000;

    @Inject
    private CasSettings settings;

    /**
     * A ticket is good once and for one address only. Throws what the page tells her: REFUSED for a ticket that is not good or a
     * person without a key, DOWN where the CAS does not answer.
     *
     * @param service the address with which it was asked for, letter by letter
     */
    HostPerson validated(String ticket, String service) throws SignInRefused {
        URI prefix = settings.prefix();
        Cas30ServiceTicketValidator validator = new Cas30ServiceTicketValidator(prefix.toString());
        validator.setEncoding("UTF-8");
        validator.setURLConnectionFactory(CasServer::patient);
        try {
            return person(prefix.toString(), validator.validate(ticket, service).getPrincipal());
        } catch (TicketValidationException refused) {
            throw new SignInRefused(SignInFault.REFUSED, "ticket: " + refused.getMessage(), refused);
        } catch (RuntimeException failed) {
            // the library wraps what the connection threw; everything else is a fault of ours and stays one
            if (failed.getCause() instanceof IOException unreachable) {
                throw new SignInRefused(SignInFault.DOWN, unreachable.toString(), unreachable);
            }
            throw failed;
        }
    }

    private HostPerson person(String prefix, AttributePrincipal principal) throws SignInRefused {
        Map<String, Object> attributes = principal.getAttributes();
        Optional<String> subject = settings.subjectAttribute();
        if (subject.isPresent() && text(attributes, subject.get()) == null) {
            // her user name instead would be the key of somebody else one day
            throw new SignInRefused(SignInFault.REFUSED, "no attribute " + subject.get());
        }
        Set<String> regions = texts(attributes, settings.regionAttribute());
        return new HostPerson(
                HOST,
                prefix,
                subject.map(name -> text(attributes, name)).orElse(principal.getName()),
                principal.getName(),
                text(attributes, settings.nameAttribute()),
                text(attributes, settings.staffAttribute()),
                settings.idNumberAttribute().map(name -> text(attributes, name)).orElse(null),
                texts(attributes, settings.rolesAttribute()),
                regions.isEmpty() ? texts(attributes, settings.groupsAttribute()) : regions);
    }

    private static String text(Map<String, Object> attributes, String name) {
        return texts(attributes, name).stream().findFirst().orElse(null);
    }

    private static Set<String> texts(Map<String, Object> attributes, String name) {
        Object value = attributes.get(name);
        Collection<?> several = value instanceof Collection<?> list ? list : value == null ? Set.of() : Set.of(value);
        return several.stream()
                .map(each -> each.toString().strip())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    private static HttpURLConnection patient(URLConnection connection) {
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        return (HttpURLConnection) connection;
    }
}
