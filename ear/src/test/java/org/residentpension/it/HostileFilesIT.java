package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.residentpension.launcher.County;
import org.residentpension.launcher.Store;
import org.residentpension.launcher.Visitor;

/**
 * Every file of the demonstration's hostile folder, uploaded by the officer it belongs to: refused for exactly the rows that
 * the README names, in sentences that a clerk can act on, and nothing stored. What was said is kept in
 * {@code ear/target/hostile-sentences.txt}, to be read by people.
 */
@OnDemonstration
class HostileFilesIT {

    private static final String TOWN = "431224124000";
    private static final int YEAR = 2023;
    private static final Path SAID = Counties.ROOT.resolve("ear/target/hostile-sentences.txt");

    private static final Map<String, Imports> OFFICERS = new HashMap<>();
    private static County county;
    private static Books books;
    private static Map<String, String> before;

    @BeforeAll
    static void meet(County demonstration) throws IOException {
        county = demonstration;
        books = new Books(Store.of(county.home().site()));
        before = books.hashes();
        Files.deleteIfExists(SAID);
    }

    static List<HostileFile> files() {
        return HostileFile.in(county.home().demo().resolve("hostile"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_hostile_file_is_refused_for_the_rows_that_are_wrong_and_changes_nothing(HostileFile file)
            throws IOException {
        HttpResponse<String> answer = officer(file.role()).send(file.kind(), TOWN, YEAR, file.name(), file.content());

        List<JsonObject> issues = answer.statusCode() == 202 ? refused(file, answer) : List.of(Imports.json(answer));
        keep(file, issues);

        assertThat(issues).isNotEmpty().allSatisfy(issue -> PlainChinese.check(sentence(issue)));
        assertThat(rows(issues)).isEqualTo(file.bad().keySet());
        file.bad().forEach((row, code) -> assertThat(codes(issues, row)).anyMatch(told -> told.contains(code)));
        assertThat(books.hashes()).isEqualTo(before);
    }

    /** What is wrong with a file that was taken in to be read. */
    private static List<JsonObject> refused(HostileFile file, HttpResponse<String> answer) {
        Imports officer = officer(file.role());
        long id = Imports.json(answer).getJsonNumber("id").longValue();
        assertThat(officer.await(id).getString("state")).isEqualTo("REFUSED");
        return officer.issues(id);
    }

    private static Set<Integer> rows(List<JsonObject> issues) {
        Set<Integer> rows = new TreeSet<>();
        issues.forEach(issue -> rows.add(issue.getInt("row", 0)));
        rows.remove(0);
        return rows;
    }

    private static List<String> codes(List<JsonObject> issues, int row) {
        return issues.stream()
                .filter(issue -> issue.getInt("row") == row)
                .map(issue -> issue.getString("code"))
                .toList();
    }

    /** Of an issue, or of the problem document of an upload that was not even taken in. */
    private static String sentence(JsonObject issue) {
        return issue.getString(issue.containsKey("sentence") ? "sentence" : "detail");
    }

    private static Imports officer(String role) {
        return OFFICERS.computeIfAbsent(
                role,
                name -> new Imports(Visitor.signIn(
                        county.address(), county.demonstrationUser(name, "431224"), county.demonstrationPassword())));
    }

    private static void keep(HostileFile file, List<JsonObject> issues) throws IOException {
        StringBuilder said = new StringBuilder(file.name()).append('\n');
        for (JsonObject issue : issues) {
            said.append("  第 %d 行 [%s] %s：%s%n"
                    .formatted(
                            issue.getInt("row", 0),
                            issue.getString("column", ""),
                            issue.getString("value", ""),
                            sentence(issue)));
        }
        Files.writeString(SAID, said, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
