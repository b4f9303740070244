package org.residentpension.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.residentpension.launcher.County;

/** The machine's own Chromium. Without one the tests are skipped aloud, and fail where CI must have one. */
public class Chromium
        implements ExecutionCondition, ParameterResolver, BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** Headless and quiet: a browser that looks for updates disturbs machines without a way out. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds until what should appear is missing: enough for a machine that builds other things as well. */
    private static final double PATIENCE = 20_000;

    /** Playwright and its browser, closed together after the last test. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI=true and no Chromium: the browser tests must not be skipped here.");
        }
        if (context.getTestMethod().isEmpty()) {
            System.err.println("*** BROWSER TESTS SKIPPED: no Chromium on this machine (apt install chromium): "
                    + context.getDisplayName() + " ***");
        }
        return ConditionEvaluationResult.disabled("no Chromium");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Screens.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent("browser", name -> launch(), Running.class);
        if (parameter.getParameter().getType() == Browser.class) { // for a test with a county of its own
            return running.browser();
        }
        return new Screens(running.browser(), county(context));
    }

    private static County county(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        if (test.isAnnotationPresent(OnPortal.class)) {
            return new GuestOfPortal().county(context);
        }
        if (test.isAnnotationPresent(OnSeason.class)) {
            return new SeasonCounty().county(context);
        }
        return test.isAnnotationPresent(OnMoneyCounty.class)
                ? MoneyCounties.county(context).county()
                : new DemonstrationCounty().county(context);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        browser(context).ifPresent(browser -> own(context).put("before", Set.copyOf(browser.contexts())));
    }

    /** The windows that the test opened are closed, after a failure not before they were looked at. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        Set<?> before = own(context).getOrDefault("before", Set.class, Set.of());
        List<BrowserContext> opened = browser(context).map(Browser::contexts).orElse(List.of()).stream()
                .filter(window -> !before.contains(window))
                .toList();
        if (context.getExecutionException().isPresent()) {
            String test = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            opened.stream().flatMap(window -> window.pages().stream()).forEach(page -> tell(page, test));
        }
        opened.forEach(BrowserContext::close);
    }

    private static void tell(Page page, String test) {
        Screens.shot(page, "failed-" + test + "-" + Integer.toHexString(page.hashCode()));
        System.err.println("*** " + test + " failed at " + page.url() + ", which said:\n" + page.innerText("body"));
    }

    private static Optional<Browser> browser(ExtensionContext context) {
        return Optional.ofNullable(context.getRoot()
                        .getStore(Namespace.create(Chromium.class))
                        .get("browser", Running.class))
                .map(Running::browser);
    }

    private static Store own(ExtensionContext context) {
        return context.getStore(Namespace.create(Chromium.class, context.getUniqueId()));
    }

    private static Running launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create();
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(find().orElseThrow())
                .setArgs(FLAGS);
        return new Running(playwright, playwright.chromium().launch(options));
    }

    private static Optional<Path> find() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .flatMap(path -> Files.isExecutable(path) ? Stream.of(path) : Stream.empty())
                .findFirst();
    }
}
