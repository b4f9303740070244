package org.residentpension.villagesubsidy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class EvidenceTypeTest {

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_photograph_and_a_scan_are_known_by_what_is_in_them() throws IOException {
        assertThat(EvidenceType.of(picture("jpg"))).contains(EvidenceType.JPEG);
        assertThat(EvidenceType.of(picture("png"))).contains(EvidenceType.PNG);
        assertThat(EvidenceType.of(text("%PDF-1.7\n...\n%%EOF\n"))).contains(EvidenceType.PDF);
    }

    @Test
    void a_page_or_a_program_is_none_whatever_its_name() {
        assertThat(EvidenceType.of(text("<html><script>alert(1)</script></html>")))
                .isEmpty();
        assertThat(EvidenceType.of(text("MZ............................"))).isEmpty();
        assertThat(EvidenceType.of(new byte[0])).isEmpty();
    }

    @Test
    void a_picture_that_was_cut_off_is_refused() throws IOException {
        byte[] whole = picture("png");

        assertThat(EvidenceType.of(Arrays.copyOf(whole, whole.length - 12))).isEmpty();
    }

    @Test
    void bytes_that_a_camera_leaves_behind_the_end_do_not_matter() throws IOException {
        byte[] whole = picture("jpg");

        assertThat(EvidenceType.of(Arrays.copyOf(whole, whole.length + 64))).contains(EvidenceType.JPEG);
    }
}
