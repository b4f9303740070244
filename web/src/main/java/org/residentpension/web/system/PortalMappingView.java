package org.residentpension.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.residentpension.portal.Role;
import org.residentpension.portal.host.HostMappingService;
import org.residentpension.portal.host.HostName;
import org.residentpension.portal.host.HostNameKind;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** What the portal's roles and units mean here. The chosen one stands in the address; saving it is the verification. */
@Named
@ViewScoped
public class PortalMappingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HostMappingService service;

    @Inject
    private PostChoices posts;

    @Inject
    private Messages messages;

    private Long id;
    private List<HostName> roles = List.of();
    private List<HostName> units = List.of();
    private HostName chosen;
    private Role role;
    private String place;

    public void load() {
        roles = service.names(HostNameKind.ROLE);
        units = service.names(HostNameKind.UNIT);
        chosen = Stream.concat(roles.stream(), units.stream())
                .filter(name -> Objects.equals(name.id(), id))
                .findFirst()
                .orElse(null);
        if (chosen != null) {
            role = chosen.role();
            place = chosen.kind() == HostNameKind.UNIT ? chosen.division() : chosen.keeper();
        }
    }

    public String save() {
        if (isForRole()) {
            service.mapRole(chosen.id(), role, place);
        } else {
            service.mapUnit(chosen.id(), place);
        }
        messages.info("portalMapping.saved", chosen.name());
        messages.keep();
        return "/system/portal-mapping?faces-redirect=true";
    }

    public String withdraw(HostName name) {
        service.unmap(name.id(), name.keeper());
        messages.info("portalMapping.withdrawn", name.name());
        messages.keep();
        return "/system/portal-mapping?faces-redirect=true";
    }

    public boolean isForRole() {
        return chosen != null && chosen.kind() == HostNameKind.ROLE;
    }

    /** In words; empty while it has none. */
    public String meaning(HostName name) {
        if (!name.isMapped()) {
            return "";
        }
        return name.kind() == HostNameKind.ROLE
                ? messages.word("role", name.role()) + " · " + posts.name(name.keeper())
                : posts.name(name.division());
    }

    public List<Role> getRoleChoices() {
        return posts.roles(false);
    }

    public List<PostChoices.Place> getPlaces() {
        return posts.places();
    }

    public List<HostName> getRoles() {
        return roles;
    }

    public List<HostName> getUnits() {
        return units;
    }

    public HostName getChosen() {
        return chosen;
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    public void setId(String id) {
        this.id = Typed.number(id);
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
