package org.residentpension.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What only the descriptor says about sessions and that no answer of the server shows. */
class WebXmlTest {

    private static Document descriptor;

    @BeforeAll
    static void read() throws Exception {
        descriptor = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("src/main/webapp/WEB-INF/web.xml").toFile());
    }

    @Test
    void S6_a_session_that_is_left_alone_ends_after_half_an_hour() {
        assertThat(text("session-timeout")).isEqualTo("30");
    }

    @Test
    void S6_a_session_id_never_stands_in_an_address() {
        assertThat(text("tracking-mode")).isEqualTo("COOKIE");
    }

    @Test
    void S10_the_state_of_a_page_stays_on_the_server() {
        assertThat(descriptor.getDocumentElement().getTextContent()).doesNotContain("STATE_SAVING_METHOD");
    }

    private static String text(String element) {
        return descriptor.getElementsByTagName(element).item(0).getTextContent();
    }
}
