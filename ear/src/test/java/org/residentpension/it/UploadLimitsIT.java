package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residentpension.launcher.Visitor;

/** A file larger than a file may be: our own sentence, on the page and in the machine view, however large it is. */
@OnMoneyCounty
class UploadLimitsIT {

    private static final String PAGE = "contribution/imports";

    private MoneyCounty county;
    private Visitor liaison;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
        liaison = county.visitor("TAX_LIAISON");
    }

    /** Just above the limit of a file, just above the limit of the container, and far above both. */
    @ParameterizedTest
    @ValueSource(ints = {20 * 1024 + 1, 21 * 1024 + 1, 60 * 1024})
    void the_upload_page_comes_back_with_a_sentence(int kilobytes) {
        Form form = Page.open(liaison, PAGE).form("upload");

        Page answer =
                form.attach("file_input", "过大.csv", new byte[kilobytes << 10]).press("send");

        assertThat(answer.messages()).contains("超过 20").contains("份");
        assertThat(answer.hasForm("upload")).isTrue();
    }

    @Test
    void a_file_of_the_largest_size_is_taken_in() {
        Form form = Page.open(liaison, PAGE).form("upload");

        Page answer = form.attach("file_input", "最大.csv", new byte[20 << 20]).press("send");

        assertThat(answer.path()).startsWith("contribution/import?id=");
    }

    @Test
    void an_empty_file_is_told_so() {
        Form form = Page.open(liaison, PAGE).form("upload");

        Page answer = form.attach("file_input", "空.csv", new byte[0]).press("send");

        assertThat(answer.messages()).contains("文件是空的");
    }

    @Test
    void the_way_back_to_the_page_has_the_headers_of_every_answer() {
        HttpResponse<String> answer = liaison.send(
                PAGE,
                request -> request.header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofByteArray(new byte[22 << 20])),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void any_other_form_ends_on_a_page_that_says_so_instead_of_a_failure() {
        HttpResponse<String> answer = liaison.send(
                "subsidy/scheme",
                request -> request.header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofByteArray(new byte[22 << 20])),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/too-large"));
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(liaison.get("too-large").body()).contains("文件超过 20 兆").doesNotContain("事件编号");
    }

    @ParameterizedTest
    @ValueSource(ints = {20 * 1024 + 1, 60 * 1024})
    void the_machine_view_answers_with_a_problem(int kilobytes) {
        HttpResponse<String> answer = county.imports("TAX_LIAISON")
                .send("TAX_PAYMENTS", MoneyCounty.TOWN, MoneyCounty.YEAR, "过大.csv", new byte[kilobytes << 10]);

        JsonObject problem = Imports.json(answer);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(problem.getString("code")).isEqualTo("A_BODY_LARGE");
        PlainChinese.check(problem.getString("detail"));
    }
}
