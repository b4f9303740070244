package org.residentpension.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Sending a file on the page of files, as whoever may. */
final class UploadForm {

    private final Page page;

    private UploadForm(Page page) {
        this.page = page;
    }

    /** @param place one of the divisions that the form offers */
    static UploadForm on(Page page, String address, String kind, String place, int year) {
        page.navigate(address);
        if (!page.locator(Screens.id("upload:kind_label")).innerText().equals(kind)) {
            page.waitForResponse(
                    answer -> answer.request().method().equals("POST"),
                    () -> Screens.choose(page, "upload:kind", kind));
        }
        Screens.choose(page, "upload:division", place);
        Screens.choose(page, "upload:year", String.valueOf(year));
        return new UploadForm(page);
    }

    UploadForm with(String fileName, String content) {
        page.setInputFiles(
                "input[type=file]", new FilePayload(fileName, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    UploadForm with(Path file) {
        page.setInputFiles("input[type=file]", file);
        return this;
    }

    /** Leaves the browser on the page of the import. */
    void send() {
        page.getByText("上传并核对").click();
        page.waitForURL("**/contribution/import?id=*");
    }
}
