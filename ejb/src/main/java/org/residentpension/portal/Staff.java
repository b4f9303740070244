package org.residentpension.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** A natural person who works with the module, or a machine in her place. Separation of duties compares these, not accounts. */
@Entity
@Table(name = "rp_staff")
@NamedQuery(name = "Staff.byIdHash", query = "SELECT s FROM Staff s WHERE s.idHash = :idHash")
public class Staff implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "id_hash")
    private byte[] idHash;

    @Version
    private int version;

    protected Staff() {}

    public Staff(String name, byte[] idHash) {
        this.name = name;
        this.idHash = idHash.clone();
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
