package org.residentpension.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.residentpension.launcher.County;

/** Opens pages as an officer's desk shows them: 1366 × 768, in Chinese or English, the hours of the office. */
public final class Screens {

    /** Nothing is asked of the server for longer than a field waits after the last keystroke (400 ms) before it asks. */
    private static final String SETTLED = "() => { const now = performance.now();"
            + " if (!window.settledSince || !PrimeFaces.ajax.Queue.isEmpty()) { window.settledSince = now; }"
            + " return now - window.settledSince > 500; }";

    private static final Path SHOTS = Counties.ROOT.resolve("ear/target/screenshots");

    private final Browser browser;
    private final County county;

    public Screens(Browser browser, County county) {
        this.browser = browser;
        this.county = county;
    }

    /** @param path below the context root, without a leading slash */
    public Page open(String path) {
        Page page = window("zh-CN").newPage();
        page.navigate(address(path));
        return page;
    }

    /** Signed in on the page like a person. @param countyCode 431224 or 360222 */
    public Page signIn(String role, String countyCode) {
        return signIn(role, countyCode, "zh-CN");
    }

    public Page signIn(String role, String countyCode, String language) {
        return signInAs(county.demonstrationUser(role, countyCode), language);
    }

    /** Any account that has the password of the demonstration. */
    public Page signInAs(String userName) {
        return signInAs(userName, "zh-CN");
    }

    private Page signInAs(String userName, String language) {
        Page page = window(language).newPage();
        page.navigate(address("sign-in"));
        signInOn(page, userName, county.demonstrationPassword());
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /** On the page of the sign-in, whatever comes of it. */
    public void signInOn(Page page, String userName, String password) {
        page.locator("input[name=userName]").fill(userName);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
    }

    /** Any address, as the browser's first page. */
    public Page visit(String address) {
        Page page = window("zh-CN").newPage();
        page.navigate(address);
        return page;
    }

    public County county() {
        return county;
    }

    public String address(String path) {
        return county.address().resolve(path).toString();
    }

    /** A choice of a PrimeFaces menu, made when the menu has come to rest as it has for a person. */
    public static void choose(Page page, String field, String choice) {
        page.locator(id(field)).click();
        page.locator(id(field + "_panel") + ".ui-connected-overlay-enter-done")
                .locator("li", new Locator.LocatorOptions().setHasText(choice))
                .first()
                .click();
    }

    /** What a field asks for when it is left has come, and the page has been drawn with it. */
    public static void settled(Page page) {
        page.evaluate("() => { delete window.settledSince; }");
        page.waitForFunction(SETTLED);
    }

    /** By the whole of what stands on it. */
    public static Locator button(Page page, String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** A component by its client id, whose colons mean something else to a selector. */
    public static String id(String clientId) {
        return "[id='" + clientId + "']";
    }

    /** Into ear/target/screenshots, to be looked at. */
    public static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    private BrowserContext window(String language) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai"));
    }
}
