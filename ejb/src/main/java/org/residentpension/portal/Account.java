package org.residentpension.portal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.residentpension.platform.security.PasswordHash;

/** A way to sign in. The natural person behind it is {@link Staff}; several accounts of one person count as one actor. */
@Entity
@Table(name = "rp_user")
@NamedQuery(name = "Account.byUserName", query = "SELECT a FROM Account a WHERE a.userName = :userName")
public class Account implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Failed attempts after which the account rests, and for how long (GB/T 22239 8.1.4.1). */
    static final int ATTEMPTS = 5;

    static final int REST_MINUTES = 15;

    public enum Kind {
        PERSON,
        SERVICE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "user_name")
    private String userName;

    @ManyToOne
    @JoinColumn(name = "staff_id")
    private Staff staff;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    private boolean enabled;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private LocalDateTime lockedUntil;

    @Column(name = "last_sign_in_at")
    private LocalDateTime lastSignInAt;

    /** The division whose administrator keeps the account; null for those that a script opened. */
    @Column(name = "home_code")
    private String homeCode;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rp_user_role", joinColumns = @JoinColumn(name = "user_id"))
    private Set<RoleGrant> grants = new HashSet<>();

    @Version
    private int version;

    protected Account() {}

    /** A new account of a person: the first password is known to the administrator, so it must be changed. */
    public Account(String userName, Staff staff, String passwordHash, String homeCode) {
        this.userName = userName;
        this.staff = staff;
        this.kind = Kind.PERSON;
        this.passwordHash = passwordHash;
        this.mustChangePassword = true;
        this.enabled = true;
        this.homeCode = homeCode;
    }

    /** An account of a machine, which keeps the password it got and acts in its own name. */
    public static Account ofMachine(Staff itself, String passwordHash, String homeCode) {
        Account account = new Account(itself.name(), itself, passwordHash, homeCode);
        account.kind = Kind.SERVICE;
        account.mustChangePassword = false;
        return account;
    }

    /** An account that a portal signs in: nobody knows its password, and its posts are those that the portal tells. */
    public static Account ofPortal(String userName, Staff staff, String homeCode) {
        Account account = new Account(
                userName, staff, PasswordHash.hash(FirstPassword.forMachine().toCharArray()), homeCode);
        account.mustChangePassword = false;
        return account;
    }

    public AccountState state(LocalDateTime now) {
        if (!enabled) {
            return AccountState.CLOSED;
        }
        if (isResting(now)) {
            return AccountState.LOCKED;
        }
        return mustChangePassword ? AccountState.NEW : AccountState.OPEN;
    }

    public boolean isResting(LocalDateTime now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void changePassword(String newHash, boolean mustChangeAgain) {
        passwordHash = newHash;
        mustChangePassword = mustChangeAgain;
        failedAttempts = 0;
        lockedUntil = null;
    }

    void unlock() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    void open() {
        enabled = true;
        unlock();
    }

    void close() {
        enabled = false;
    }

    void grant(RoleGrant grant) {
        grants.add(grant);
    }

    /** Takes away every post that is not among these. */
    public void keepOnly(Set<RoleGrant> posts) {
        grants.retainAll(posts);
    }

    public void hold(Set<RoleGrant> posts) {
        grants.addAll(posts);
    }

    /** Whoever takes away the last post keeps the account, so that it is not lost to everybody's view. */
    void withdraw(RoleGrant grant, String keeper) {
        grants.remove(grant);
        homeCode = homeCode == null ? keeper : homeCode;
    }

    /** Whether the administrator of the divisions that {@code within} covers keeps this account. */
    boolean isKeptIn(Predicate<String> within) {
        return homeCode != null
                ? within.test(homeCode)
                : grants.stream().map(RoleGrant::divisionCode).allMatch(within);
    }

    public Long id() {
        return id;
    }

    public String userName() {
        return userName;
    }

    public Staff staff() {
        return staff;
    }

    public Kind kind() {
        return kind;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Another one after each change of the password; says nothing about it. */
    public String credential() {
        return Integer.toHexString(passwordHash.hashCode());
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public LocalDateTime lockedUntil() {
        return lockedUntil;
    }

    public LocalDateTime lastSignInAt() {
        return lastSignInAt;
    }

    public Set<RoleGrant> grants() {
        return Collections.unmodifiableSet(grants);
    }

    public boolean holds(Right right) {
        return grants.stream().anyMatch(grant -> grant.role().carries(right));
    }

    public String homeCode() {
        return homeCode;
    }

    public int version() {
        return version;
    }
}
