package org.residentpension.portal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written out for portals that take a descriptor, sign by sign. */
class MenuDescriptorTest {

    @ParameterizedTest
    @EnumSource
    void a_descriptor_is_what_it_was(MenuDescriptor descriptor) throws IOException {
        assertThat(descriptor.write(Menus.small("参保人员"))).isEqualTo(golden(descriptor.file()));
    }

    @Test
    void a_title_cannot_break_out_of_its_place() {
        MenuManifest odd = Menus.small("O'Hara \"<&>\" \\");

        assertThat(MenuDescriptor.JEECG.write(odd)).contains("'O''Hara \"<&>\" \\\\'");
        assertThat(MenuDescriptor.LUTECE.write(odd)).contains("O''Hara");
        assertThat(MenuDescriptor.UPORTAL.write(odd)).contains("O'Hara &quot;&lt;&amp;>&quot;");
    }

    @Test
    void a_manifest_is_read_as_it_was_written() {
        MenuManifest manifest = Menus.small("参保人员");

        assertThat(MenuManifest.read(manifest.json().toString())).isEqualTo(manifest);
    }

    private static String golden(String file) throws IOException {
        try (InputStream golden = MenuDescriptorTest.class.getResourceAsStream("/portal/" + file)) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
