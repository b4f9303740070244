package org.residentpension.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Accounts, their people and the divisions they hold roles for. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Account> byUserName(String userName) {
        return entities.createNamedQuery("Account.byUserName", Account.class)
                .setParameter("userName", userName)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> byId(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** Accounts that hold a role at or below one of the given division prefixes, or no role at all yet. */
    public List<Account> within(List<String> prefixes) {
        return entities.createQuery("SELECT a FROM Account a ORDER BY a.userName", Account.class)
                .getResultStream()
                .filter(account -> account.grants().isEmpty()
                        || account.grants().stream()
                                .anyMatch(grant -> prefixes.stream().anyMatch(grant.divisionCode()::startsWith)))
                .toList();
    }

    public Optional<Staff> staffByIdHash(byte[] idHash) {
        return entities.createNamedQuery("Staff.byIdHash", Staff.class)
                .setParameter("idHash", idHash)
                .getResultStream()
                .findFirst();
    }

    /** Accounts of the same natural person, which share her incompatibilities. */
    public List<Account> ofStaff(long staffId) {
        return entities.createQuery("SELECT a FROM Account a WHERE a.staff.id = :staff", Account.class)
                .setParameter("staff", staffId)
                .getResultList();
    }

    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }
}
