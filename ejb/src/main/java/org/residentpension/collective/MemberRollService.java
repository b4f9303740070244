package org.residentpension.collective;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** The member roll of a collective as filed with the township, and changes of single members; whole rolls come as files. */
@Stateless
public class MemberRollService {

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private MembershipRepository members;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Vault vault;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Requires(Right.COLLECTIVE_READ)
    public List<Member> page(long collectiveId, LocalDate day, String name, int first, int size) {
        return members.page(search(collectiveId, day, name), first, size, reach.ofFullIdNumbers());
    }

    @Requires(Right.COLLECTIVE_READ)
    public long count(long collectiveId, LocalDate day, String name) {
        return members.count(search(collectiveId, day, name));
    }

    /** Somebody is a member from that day on, if no other membership of hers has one of those days; filed, whatever day it is, on the day on which it is entered. */
    @Once
    @Requires(value = Right.MEMBER_ROLL_FILE, ofObject = true)
    public void join(long collectiveId, NewMember member, LocalDate from) {
        Collective collective = changeable(collectiveId, from);
        members.onOrAfter(collectiveId, vault.lookupHash(member.idNumber()), from)
                .ifPresent(known -> {
                    throw new MemberRefused("already", member.name(), known);
                });
        members.add(collectiveId, member, from, clock.today());
        record("MEMBER_JOIN", collective, from);
    }

    /** Somebody is no member any more: the day before {@code filedOn} is the last one. */
    @Once
    @Requires(value = Right.MEMBER_ROLL_FILE, ofObject = true)
    public void leave(long collectiveId, String idNumber, LocalDate filedOn) {
        Collective collective = changeable(collectiveId, filedOn);
        if (members.end(collectiveId, vault.lookupHash(idNumber), filedOn.minusDays(1)) == 0) {
            throw new MemberRefused("nobody", "");
        }
        record("MEMBER_LEAVE", collective, filedOn);
    }

    private Collective changeable(long collectiveId, LocalDate filedOn) {
        Collective collective = collectives.byId(collectiveId).orElse(null);
        guard.assertMay(
                Right.MEMBER_ROLL_FILE,
                "rp_collective:" + collectiveId,
                collective == null ? null : collective.divisionCode());
        collectives.lock(collectiveId);
        if (filedOn.isAfter(clock.today())) {
            throw new MemberRefused("future", filedOn);
        }
        return collective;
    }

    private void record(String event, Collective collective, LocalDate filedOn) {
        audit.done(caller.line(event)
                .about("rp_collective:" + collective.id(), collective.divisionCode())
                .change(null, filedOn.toString()));
    }

    private MembershipRepository.Search search(long collectiveId, LocalDate day, String name) {
        return new MembershipRepository.Search(collectiveId, day, name, reach.of(Right.COLLECTIVE_READ));
    }
}
