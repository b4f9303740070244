package org.residentpension.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.residentpension.portal.Role;
import org.residentpension.portal.menu.MenuDescriptor;
import org.residentpension.portal.menu.MenuManifest;
import org.residentpension.portal.menu.MenuService;
import org.residentpension.portal.menu.MenuStep;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.home.MenuOffer;
import org.residentpension.web.signon.PortalSelfCheck;

/** The connection to the portal: its self-check, and our entries in its menu, planned, written and taken out. */
@Named
@ViewScoped
public class PortalView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MenuService service;

    @Inject
    private transient MenuOffer offer;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private Messages messages;

    @Inject
    private transient PortalSelfCheck selfCheck;

    private List<PortalSelfCheck.Check> checks = List.of();
    private boolean direct;
    private List<MenuStep> steps = List.of();

    public void load() {
        direct = service.isDirect();
        checks = selfCheck.checks();
    }

    public void plan() {
        steps = service.plan(manifest(), this::name);
    }

    public void apply() {
        steps = service.apply(manifest(), this::name);
        messages.info("portalMenu.applied");
    }

    public void remove() {
        steps = service.remove(manifest());
        messages.info("portalMenu.removed");
    }

    private MenuManifest manifest() {
        return offer.manifest(request);
    }

    private String name(Role role) {
        return messages.word("role", role);
    }

    public List<PortalSelfCheck.Check> getChecks() {
        return checks;
    }

    public List<MenuDescriptor> getDescriptors() {
        return Arrays.asList(MenuDescriptor.values());
    }

    public boolean isDirect() {
        return direct;
    }

    public List<MenuStep> getSteps() {
        return steps;
    }
}
