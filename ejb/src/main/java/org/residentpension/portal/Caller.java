package org.residentpension.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Scope;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.DutyRefused;
import org.residentpension.platform.OutOfScope;
import org.residentpension.platform.TwoOfficers;

/** Who asks in this request: rights and divisions as they stand in the database now, not as they stood at sign-in. */
@RequestScoped
public class Caller {

    static final String DIVISIONS = "rp_division";

    @Inject
    private SecurityContext security;

    @Inject
    private AccountRepository accounts;

    @Inject
    private DivisionLevelRepository levels;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    private Account account;
    private boolean looked;
    private String remoteAddress;
    private Attempt attempt;

    /** What she is about to do, as the audit trail will call it if she is refused. */
    private record Attempt(String event, String subject, String division) {}

    public boolean isSignedIn() {
        return account().isPresent();
    }

    public String userName() {
        return account().map(Account::userName).orElse("?");
    }

    /** The natural person; null for a service account. */
    public Long staffId() {
        return account().map(Account::staff).map(Staff::id).orElse(null);
    }

    /** Hers, now. */
    public Act act() {
        return new Act(staffId(), clock.now());
    }

    public String displayName() {
        return account()
                .map(found ->
                        found.staff() == null ? found.userName() : found.staff().name())
                .orElse("");
    }

    public Set<RoleGrant> grants() {
        return account().map(Account::grants).orElse(Set.of());
    }

    public boolean mustChangePassword() {
        return account().map(Account::mustChangePassword).orElse(false);
    }

    public boolean may(Right right) {
        return grants().stream().anyMatch(grant -> grant.role().carries(right));
    }

    /** The divisions for which the caller holds a role with this right; nobody's divisions if there is none. */
    public Scope scope(Right right) {
        return scope(grant -> grant.role().carries(right));
    }

    private Scope scope(Predicate<RoleGrant> wanted) {
        return new Scope(grants().stream()
                .filter(wanted)
                .map(grant -> new Scope.Entry(levels.of(grant.divisionCode()), DivisionCode.of(grant.divisionCode())))
                .collect(Collectors.toSet()));
    }

    /** The divisions for which she holds a role that is shown whole identity numbers; elsewhere she sees them masked (workflows.md §0). */
    public Scope scopeOfFullIdNumbers() {
        return scope(grant -> grant.role().seesFullIdNumbers());
    }

    private boolean holds(Right... rights) {
        return !mustChangePassword() && Arrays.stream(rights).anyMatch(this::may);
    }

    /** Refuses, and puts on record, a caller who holds none of the rights (X_SOD). */
    public void require(Right... rights) {
        if (!holds(rights)) {
            throw refused(new DutyRefused(), "RIGHT_REFUSED", names(rights), null);
        }
    }

    /**
     * The same about an object, named as {@code table:id}: where it lies in none of her divisions she is told, as everybody
     * there is, that she does not see it (X_SCOPE).
     */
    void requireFor(String subject, Right... rights) {
        if (holds(rights)) {
            return;
        }
        String division = levels.divisionOf(subject).orElse(null);
        if (division != null && !anyScope().covers(DivisionCode.of(division), clock.today(), levels.tree())) {
            throw accessRefused(subject, division);
        }
        throw refused(new DutyRefused(), "RIGHT_REFUSED", subject, division);
    }

    /** For methods whose object decides: refuses nobody but a stranger, or an account that must change its password first. */
    public void requireSignedIn() {
        if (!isSignedIn() || mustChangePassword()) {
            throw refused(new DutyRefused(), "RIGHT_REFUSED", "?", null);
        }
    }

    /** All her divisions, whatever she may do there. */
    public Scope anyScope() {
        return scope(grant -> true);
    }

    private static String names(Right... rights) {
        return Arrays.stream(rights).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** The exception for an object outside the caller's scope; the attempt is put on record first. */
    public OutOfScope accessRefused(String subject, String division) {
        return refused(new OutOfScope(), "ACCESS_REFUSED", subject, division);
    }

    public DutyRefused dutyRefused(String subject, String division) {
        return refused(new DutyRefused(), "DUTY_REFUSED", subject, division);
    }

    /** Whoever has proposed something does not decide it, with whichever of her accounts (workflows.md §0 rule 1). */
    public void refuseProposer(TwoOfficers officers, String subject, String division) {
        if (officers.wasProposedBy(staffId())) {
            throw dutyRefused(subject, division);
        }
    }

    /** The same refusal, put on record. */
    public <E extends BusinessException> E refusedBy(E refusal, String event, String subject) {
        return refused(refusal, event, subject, null);
    }

    private <E extends BusinessException> E refused(E refusal, String event, String subject, String division) {
        audit.refused(line(event).about(subject, division).because(refusal.code()));
        refusal.putOnRecord();
        return refusal;
    }

    /** From here on whatever refuses this use case is put on record as a refusal of that. */
    public void attempts(String event, String subject, String division) {
        attempt = new Attempt(event, subject, division);
    }

    /** One use case; a refusal of what it was about to do leaves its line, wherever it arose. */
    Object through(Callable<Object> useCase) throws Exception {
        Attempt around = attempt;
        attempt = null;
        try {
            return useCase.call();
        } catch (BusinessException refusal) {
            if (!refusal.isOnRecord() && attempt != null) {
                throw refused(refusal, attempt.event(), attempt.subject(), attempt.division());
            }
            throw refusal;
        } finally {
            attempt = around;
        }
    }

    /** The beginning of an audit line of this caller. */
    public AuditLine line(String event) {
        return new AuditLine(userName(), staffId(), remoteAddress, event, null, null, null, null, null);
    }

    public void comesFrom(String address) {
        remoteAddress = address;
    }

    private Optional<Account> account() {
        if (!looked) {
            looked = true;
            Principal principal = security.getCallerPrincipal();
            account = principal == null
                    ? null
                    : accounts.byUserName(principal.getName())
                            .filter(Account::isEnabled)
                            .orElse(null);
        }
        return Optional.ofNullable(account);
    }
}
