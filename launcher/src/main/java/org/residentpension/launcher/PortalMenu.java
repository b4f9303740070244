package org.residentpension.launcher;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residentpension.portal.menu.MenuDescriptor;
import org.residentpension.portal.menu.MenuFailure;
import org.residentpension.portal.menu.MenuHost;
import org.residentpension.portal.menu.MenuManifest;
import org.residentpension.portal.menu.MenuRegistrar;
import org.residentpension.portal.menu.MenuStep;
import org.residentpension.portal.menu.RuoyiMenu;
import org.residentpension.portal.menu.YudaoMenu;
import org.residentpension.portal.yudao.YudaoClient;

/** {@code config/portal/menu.sh}: our entries in a portal's menu, from the command line. */
public final class PortalMenu {

    private static final String USAGE = "Usage: menu.sh site.properties plan|apply|plan-removal|remove|write ["
            + Stream.of(MenuDescriptor.values())
                    .map(descriptor -> descriptor.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining("|"))
            + "]";

    private final Properties site;

    private PortalMenu(Properties site) {
        this.site = site;
    }

    public static void main(String[] words) {
        try {
            if (words.length < 2) {
                throw new CannotStart(USAGE);
            }
            new PortalMenu(load(Path.of(words[0]))).run(words[1], words.length > 2 ? words[2] : "sheet");
        } catch (CannotStart | MenuFailure failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    private void run(String action, String descriptor) {
        if (action.equals("write")) {
            System.out.print(descriptor(descriptor).write(manifest()));
            return;
        }
        switch (value("residentpension.host.menu")) {
            case "yudao" -> print(act(action, yudao()));
            case "ruoyi" -> print(inDatabase(action));
            default ->
                throw new CannotStart("residentpension.host.menu must be yudao or ruoyi; for others: menu.sh … write.");
        }
    }

    private List<MenuStep> act(String action, MenuHost host) {
        MenuRegistrar registrar = new MenuRegistrar(
                manifest(), host, role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return switch (action) {
            case "plan" -> registrar.plan();
            case "apply" -> registrar.apply();
            case "plan-removal" -> registrar.planRemoval();
            case "remove" -> registrar.remove();
            default -> throw new CannotStart(USAGE);
        };
    }

    /** All or nothing. */
    private List<MenuStep> inDatabase(String action) {
        try (Connection connection = DriverManager.getConnection(
                value("portal.ruoyi.jdbc-url"), value("portal.ruoyi.user"), value("portal.ruoyi.password"))) {
            connection.setAutoCommit(false);
            List<MenuStep> steps = act(action, new RuoyiMenu(connection));
            connection.commit();
            return steps;
        } catch (SQLException failed) {
            throw new CannotStart("The portal's database refused: " + failed.getMessage(), failed);
        }
    }

    private MenuHost yudao() {
        String prefix = "residentpension.yudao.";
        return YudaoMenu.signIn(
                new YudaoClient(value(prefix + "base-url"), value(prefix + "tenant-id")),
                Map.of(
                        "client-id", value(prefix + "client-id"),
                        "client-secret", value(prefix + "client-secret"),
                        "user", value(prefix + "menu-user"),
                        "password", value(prefix + "menu-password")),
                site.getProperty(prefix + "frame-component"));
    }

    private static void print(List<MenuStep> steps) {
        steps.forEach(step -> System.out.printf("%-7s %-45s %s%n", step.kind(), step.key(), step.title()));
    }

    private static MenuDescriptor descriptor(String name) {
        return Stream.of(MenuDescriptor.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new CannotStart(USAGE));
    }

    /** As the running application gives it. */
    private MenuManifest manifest() {
        URI address = URI.create(value("residentpension.public.base-url") + "/.well-known/resident-pension-menu.json");
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address)
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return MenuManifest.read(answer.body());
        } catch (IOException | IllegalArgumentException failed) {
            throw new CannotStart("No menu at " + address + ": " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", interrupted);
        }
    }

    private String value(String name) {
        String value = site.getProperty(name, "").trim();
        if (value.isEmpty()) {
            throw new CannotStart("site.properties: " + name + " has no value.");
        }
        return value;
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new CannotStart("Cannot read " + file + ".", unreadable);
        }
    }
}
