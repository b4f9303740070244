package org.residentpension.villagesubsidy.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.exchange.SheetTemplate;
import org.residentpension.intake.Upload;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Finding the people whom a draft names, within the roll of its collective and nowhere else. */
@Stateless
public class PeopleService {

    @Inject
    private RollPersonRepository people;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** Members of today whose name begins so, the first twenty. */
    @Requires(value = Right.SCHEME_DRAFT, ofObject = true)
    public List<RollPerson> search(long collectiveId, String name) {
        assertMay(collectiveId);
        return people.search(collectiveId, name, clock.today());
    }

    /** Those of a draft by their numbers in our records; who was never on the roll is missing. */
    @Requires(value = Right.SCHEME_DRAFT, ofObject = true)
    public Map<String, RollPerson> named(long collectiveId, Collection<String> ids) {
        assertMay(collectiveId);
        return people.byId(collectiveId, ids);
    }

    /**
     * A workbook, taken whole or not at all. Nothing is stored of it.
     *
     * @param awards with amount and reason; otherwise only names and numbers
     */
    @Requires(value = Right.SCHEME_DRAFT, ofObject = true)
    public PeopleList read(long collectiveId, Upload file, boolean awards) {
        String place = assertMay(collectiveId);
        PeopleSheet sheet = PeopleSheet.read(file, awards);
        audit.done(caller.line("SCHEME_PEOPLE_READ")
                .about(subject(collectiveId), place)
                .change(null, file.fileName()));
        return sheet.judged(people.byIdNumber(collectiveId, sheet.idNumbers(), clock.today())::get);
    }

    /** The empty workbook to fill in. */
    @Requires(Right.SCHEME_DRAFT)
    public void writeTemplate(boolean awards, OutputStream out) {
        try {
            SheetTemplate.write(awards ? PeopleSheet.AWARDS : PeopleSheet.PEOPLE, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String assertMay(long collectiveId) {
        String place = collectives
                .byId(collectiveId)
                .map(found -> found.divisionCode())
                .orElse(null);
        guard.assertMay(Right.SCHEME_DRAFT, subject(collectiveId), place);
        return place;
    }

    private static String subject(long collectiveId) {
        return "rp_collective:" + collectiveId;
    }
}
