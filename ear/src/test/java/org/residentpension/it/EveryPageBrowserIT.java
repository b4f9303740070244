package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.residentpension.launcher.Store;
import org.residentpension.portal.Role;

/** Every page of every role's menu in both languages. The pictures in ear/target/screenshots are there to be looked at. */
@InBrowser
class EveryPageBrowserIT {

    /** What nobody should have to read: missing words, names of constants, records as Java prints them. */
    private static final Pattern RAW =
            Pattern.compile("\\?\\?\\?|\\b[A-Z]{2,}(?:_[A-Z]+)+\\b|\\b[A-Z][A-Za-z]+\\[\\w+=|\\bnull\\b");

    /** Names of files, users and sites are data, and so is the other language's own name. */
    private static final Pattern DATA = Pattern.compile("\\S*\\w[.@]\\w\\S*|English|beidouxi\\S*");

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{4,}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Written by us and never by the county: they speak the reader's language. */
    private static final String OURS = "h1, h2, th, label, .menu-group, .menu-entry, .lead, button[type=submit]";

    /** Of places, which are called the same in every language. */
    private static final String NAMES = "\\p{IsHan}+[村镇乡县市]";

    private static Screens screens;

    @BeforeAll
    static void meet(Screens demonstration) {
        screens = demonstration;
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.MATCH_NONE, names = ".*_SERVICE")
    void opens_in_both_languages_and_changes_nothing(Role role) {
        Books books = new Books(Store.of(screens.county().home().site()));
        Map<String, String> before = books.hashes();
        Page page = screens.signIn(role.name(), "431224");
        Set<String> addresses = menu(page);
        assertThat(addresses).isNotEmpty();

        for (String language : List.of("zh", "en")) {
            if (language.equals("en")) {
                page.getByText("English").click();
            }
            for (String address : addresses) {
                assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
                Screens.shot(page, role.name().toLowerCase() + "-" + name(address) + "-" + language);
                assertReadable(page, language);
            }
        }

        assertThat(books.hashes()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY_CLERK,person/list",
        "COUNTY_CLERK,enrollment/list",
        "COUNTY_CLERK,contribution/imports",
        "COUNTY_CLERK,contribution/tasks",
        "COUNTY_CLERK,policy/list",
        "SECURITY_ADMIN,system/accounts",
        "AUDITOR,system/audit"
    })
    void every_choice_of_every_filter_opens(String role, String list) {
        Page page = screens.signIn(role, "431224");
        page.navigate(screens.address(list));

        for (String query : queries(page)) {
            assertThat(page.navigate(screens.address(list + "?" + query)).status())
                    .as(query)
                    .isEqualTo(200);
            assertReadable(page, "zh");
        }
    }

    private static Set<String> menu(Page page) {
        Set<String> addresses =
                new LinkedHashSet<>(List.of(screens.address("home.xhtml"), screens.address("password.xhtml")));
        page.locator(".shell-menu a").all().stream()
                .map(link -> link.evaluate("link => link.href").toString())
                .forEach(addresses::add);
        return addresses;
    }

    /**
     * One for each option of each menu of the plain form above a list. Divisions are alike, one of them will do; events of which
     * the audit trail has no line show the same empty list.
     */
    private static List<String> queries(Page page) {
        List<String> recorded =
                new Books(Store.of(screens.county().home().site())).column("SELECT DISTINCT event FROM rp_audit");
        return page.locator("form.filters[method=get] select").all().stream()
                .flatMap(menu -> {
                    String name = menu.getAttribute("name");
                    List<Locator> options = menu.locator("option").all();
                    return (name.matches("division|place") ? options.subList(0, 2) : options)
                            .stream()
                                    .map(option -> option.getAttribute("value"))
                                    .filter(value ->
                                            !name.equals("event") || value.isEmpty() || recorded.contains(value))
                                    .map(value -> name + "=" + value);
                })
                .toList();
    }

    private static void assertReadable(Page page, String language) {
        String text = page.locator("body").innerText();
        assertThat(text).as(page.url()).doesNotContainPattern(RAW);
        if (language.equals("zh")) {
            String ours = DATA.matcher(String.join("\n", page.locator(OURS).allInnerTexts()))
                    .replaceAll("");
            assertThat(ours).as(page.url()).doesNotContainPattern(ENGLISH);
        } else {
            String ours = String.join("\n", page.locator(OURS).allInnerTexts()).replaceAll(NAMES, "");
            assertThat(ours).as(page.url()).doesNotContainPattern(CHINESE);
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("fits in the width of the screen: " + page.url())
                .isEqualTo(true);
    }

    private static String name(String address) {
        return address.substring(screens.address("").length())
                .replace(".xhtml", "")
                .replace('/', '-');
    }
}
