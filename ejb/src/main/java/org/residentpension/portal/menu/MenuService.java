package org.residentpension.portal.menu;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.portal.Role;
import org.residentpension.portal.yudao.YudaoClient;

/** Our menu in the portal of this site, from the screen. The same can be done by {@code config/portal/menu.sh}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class MenuService {

    private static final String YUDAO = "residentpension.yudao.";

    @Inject
    private Config config;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** Whether the portal of this site takes rows over its interface; otherwise a descriptor is written out. */
    @Requires(Right.PORTAL_ADMINISTER)
    public boolean isDirect() {
        return config.getOptionalValue("residentpension.host.menu", String.class)
                .filter("yudao"::equals)
                .isPresent();
    }

    @Requires(Right.PORTAL_ADMINISTER)
    public List<MenuStep> plan(MenuManifest manifest, Function<Role, String> names) {
        return registrar(manifest, names).plan();
    }

    @Once
    @Requires(Right.PORTAL_ADMINISTER)
    public List<MenuStep> apply(MenuManifest manifest, Function<Role, String> names) {
        List<MenuStep> steps = registrar(manifest, names).apply();
        record("PORTAL_MENU_APPLY", steps);
        return steps;
    }

    @Once
    @Requires(Right.PORTAL_ADMINISTER)
    public List<MenuStep> remove(MenuManifest manifest) {
        List<MenuStep> steps = registrar(manifest, Role::name).remove();
        record("PORTAL_MENU_REMOVE", steps);
        return steps;
    }

    private void record(String event, List<MenuStep> steps) {
        long done =
                steps.stream().filter(step -> step.kind() != MenuStep.Kind.KEEP).count();
        audit.done(caller.line(event).change(null, String.valueOf(done)));
    }

    private MenuRegistrar registrar(MenuManifest manifest, Function<Role, String> names) {
        YudaoClient client = new YudaoClient(value("base-url"), value("tenant-id"));
        Map<String, String> user = Map.of(
                "client-id", value("client-id"),
                "client-secret", value("client-secret"),
                "user", value("menu-user"),
                "password", value("menu-password"));
        String frame =
                config.getOptionalValue(YUDAO + "frame-component", String.class).orElse(null);
        return new MenuRegistrar(manifest, YudaoMenu.signIn(client, user, frame), names);
    }

    private String value(String name) {
        return config.getOptionalValue(YUDAO + name, String.class)
                .orElseThrow(() -> new MenuFailure(YUDAO + name + " is not set"));
    }
}
