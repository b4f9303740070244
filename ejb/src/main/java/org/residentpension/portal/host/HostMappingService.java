package org.residentpension.portal.host;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Account;
import org.residentpension.portal.AccountDesk;
import org.residentpension.portal.AccountRepository;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.portal.Role;

/** Verifying what the portal's roles and units mean here. Acts at once on everybody whom it concerns. */
@Stateless
public class HostMappingService {

    @Inject
    private HostRepository host;

    @Inject
    private HostSync sync;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountDesk desk;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Requires(Right.ACCOUNT_ADMINISTER)
    public List<HostName> names(HostNameKind kind) {
        return host.names(kind, desk.reach());
    }

    /** @param place one of the administrator's divisions; there the role counts, whoever comes with the portal's word for it */
    @Once
    @Requires(Right.ACCOUNT_ADMINISTER)
    public void mapRole(long nameId, Role role, String place) {
        String keeper = desk.homeOf(place);
        requireKind(nameId, HostNameKind.ROLE);
        host.map(nameId, keeper, role, null, caller.userName(), clock.now());
        record("HOST_MAP", nameId, keeper, role.name());
    }

    @Once
    @Requires(Right.ACCOUNT_ADMINISTER)
    public void mapUnit(long nameId, String division) {
        String keeper = desk.homeOf(division);
        requireKind(nameId, HostNameKind.UNIT);
        host.map(nameId, keeper, null, division, caller.userName(), clock.now());
        record("HOST_MAP", nameId, keeper, division);
    }

    @Once
    @Requires(Right.ACCOUNT_ADMINISTER)
    public void unmap(long nameId, String keeper) {
        String home = desk.homeOf(keeper);
        if (host.unmap(nameId, home)) {
            record("HOST_UNMAP", nameId, home, null);
        }
    }

    private void record(String event, long nameId, String keeper, String meaning) {
        audit.done(caller.line(event)
                .about("rp_host_name:" + nameId, keeper)
                .change(host.nameOf(nameId).orElse(null), meaning));
        bringAll(caller.userName());
    }

    private void bringAll(String by) {
        for (HostRepository.Told told : host.heardSince(clock.now().minus(HostNight.SILENCE))) {
            Account account = accounts.byId(told.userId()).orElseThrow();
            if (sync.bring(account, told, by)) {
                // nobody changes her own rights, not even by giving the portal's words a meaning
                desk.refuseOwn(account);
            }
        }
    }

    private void requireKind(long nameId, HostNameKind kind) {
        if (host.kindOf(nameId).filter(kind::equals).isEmpty()) {
            throw caller.accessRefused("rp_host_name:" + nameId, null);
        }
    }
}
