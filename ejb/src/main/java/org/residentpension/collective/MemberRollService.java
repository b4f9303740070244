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

    /**
     * Somebody is a member from that day on, unless another membership of hers has one of those days; filed, whatever day it is, on the
     * day on which it is entered.
     */
    @Once
    @Requires(value = Right.MEMBER_ROLL_FILE, ofObject = true)
    public void join(long collectiveId, NewMember member, LocalDate from) {
        Collective collective = changeable("MEMBER_JOIN", collectiveId, from);
        members.onOrAfter(collectiveId, vault.lookupHash(member.idNumber()), from)
                .ifPresent(known -> {
                    throw new MemberRefused("already", member.name(), known);
                });
        record("MEMBER_JOIN", collective, null, members.add(collectiveId, member, from, clock.today()));
    }

    /** Somebody is no member any more: the day before {@code filedOn} is the last one. */
    @Once
    @Requires(value = Right.MEMBER_ROLL_FILE, ofObject = true)
    public void leave(long collectiveId, String idNumber, LocalDate filedOn) {
        Collective collective = changeable("MEMBER_LEAVE", collectiveId, filedOn);
        LocalDate lastDay = filedOn.minusDays(1);
        List<Membership> ended = members.end(collectiveId, vault.lookupHash(idNumber), lastDay);
        if (ended.isEmpty()) {
            throw new MemberRefused("nobody", "");
        }
        ended.forEach(each -> record("MEMBER_LEAVE", collective, each, each.until(lastDay)));
    }

    private Collective changeable(String event, long collectiveId, LocalDate filedOn) {
        Collective collective = collectives.byId(collectiveId).orElse(null);
        String subject = "rp_collective:" + collectiveId;
        guard.assertMay(Right.MEMBER_ROLL_FILE, subject, collective == null ? null : collective.divisionCode());
        caller.attempts(event, subject, collective.divisionCode());
        if (filedOn.isAfter(clock.today())) {
            throw new MemberRefused("future", filedOn);
        }
        collectives.lock(collectiveId);
        return collective;
    }

    private void record(String event, Collective collective, Membership before, Membership after) {
        audit.done(caller.line(event)
                .about("rp_membership:" + after.id(), collective.divisionCode())
                .change(before == null ? null : before.days(), after.days()));
    }

    private MembershipRepository.Search search(long collectiveId, LocalDate day, String name) {
        return new MembershipRepository.Search(collectiveId, day, name, reach.of(Right.COLLECTIVE_READ));
    }
}
