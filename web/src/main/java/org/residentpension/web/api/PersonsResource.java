package org.residentpension.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.residentpension.account.AccountService;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.participant.PersonFilter;
import org.residentpension.participant.PersonService;
import org.residentpension.platform.OutOfScope;
import org.residentpension.portal.Right;

/** Persons by name or number, always masked and page by page by key, and the account of one of them. */
@Path("v1/persons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonsResource {

    private static final int USUAL = 50;
    private static final int LARGEST = 200;

    @Inject
    private PersonService persons;

    @Inject
    private AccountService accounts;

    @Inject
    private ScopeGuard guard;

    @GET
    public JsonObject search(
            @QueryParam("q") String text,
            @QueryParam("division") String division,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        Parameters parameters = new Parameters();
        String code = parameters.divisionIfGiven("division", division);
        long key = parameters.idOr("after", after, 0);
        int size = parameters.wholeOr("limit", limit, USUAL, LARGEST);
        parameters.refuseIfWrong();
        // one more than asked for tells whether there is a next page
        return PersonJson.page(persons.pageAfter(filter(text, code), key, size + 1), size);
    }

    /** A whole identity number, or else the beginning of a name. */
    private PersonFilter filter(String text, String code) {
        String division =
                code == null ? null : guard.open(Right.PERSON_READ, code).code();
        String sought = text == null || text.isBlank() ? null : text.strip();
        boolean isNumber = sought != null && sought.matches("\\d{17}[\\dXx]");
        return new PersonFilter(
                division, isNumber ? null : sought, isNumber ? sought.toUpperCase(Locale.ROOT) : null, null, null);
    }

    /** A person without an account looks like one that does not exist. */
    @GET
    @Path("{id: \\d{1,18}}/account")
    public JsonObject account(@PathParam("id") long id) {
        return PersonJson.account(accounts.open(id).orElseThrow(OutOfScope::new));
    }
}
