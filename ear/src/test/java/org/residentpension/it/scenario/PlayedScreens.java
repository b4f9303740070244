package org.residentpension.it.scenario;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.it.Screens;
import org.residentpension.launcher.Store;
import org.residentpension.platform.security.PasswordHash;

/** A case is played with its verbs; then its officers look at it on their screens. */
final class PlayedScreens implements AutoCloseable {

    private static final String PASSWORD = "Held-2024-money";

    private final ScenarioServer server;
    private final Browser browser;
    private Screens screens;

    /** @param name of the directory of its county */
    PlayedScreens(String name, Browser browser) {
        this.server = new ScenarioServer(name);
        this.browser = browser;
    }

    /** A whole case. */
    void play(Map<String, Object> played) throws IOException, SQLException {
        ScenarioJudge judge = new ScenarioJudge(CaseDirectory.asked(), server, anything -> List.of());
        Assertions.assertThat(judge.differences(played)).isEmpty();
        letEverybodyIn();
        screens = new Screens(browser, server.county());
    }

    /** The people of a case have accounts without a password. */
    private void letEverybodyIn() throws SQLException {
        try (Connection connection = store().owner();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE rp_user SET password_hash = ?, must_change_password = FALSE")) {
            update.setString(1, PasswordHash.hash(PASSWORD.toCharArray()));
            update.executeUpdate();
        }
    }

    Page at(String user, String path) {
        Page page = screens.open("sign-in");
        screens.signInOn(page, user, PASSWORD);
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.navigate(address(path));
        return page;
    }

    String address(String path) {
        return screens.address(path);
    }

    /** The one value of a query. */
    String text(String sql) throws SQLException {
        return PlayedOffice.text(store(), sql);
    }

    private Store store() {
        return Store.of(server.county().home().site());
    }

    @Override
    public void close() {
        server.close();
    }
}
