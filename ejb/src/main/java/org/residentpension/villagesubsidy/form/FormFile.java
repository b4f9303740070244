package org.residentpension.villagesubsidy.form;

import java.util.Arrays;
import java.util.Objects;

/** A form as a file to take away. */
public record FormFile(String name, String type, byte[] content) {

    private static final String PDF = "application/pdf";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param title without ending; characters that no file name may have are left out */
    static FormFile pdf(String title, byte[] content) {
        return new FormFile(plain(title) + ".pdf", PDF, content);
    }

    public static FormFile workbook(String title, byte[] content) {
        return new FormFile(plain(title) + ".xlsx", WORKBOOK, content);
    }

    public static FormFile csv(String title, byte[] content) {
        return new FormFile(plain(title) + ".csv", "text/csv", content);
    }

    private static String plain(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormFile file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return name + ", " + content.length + " bytes";
    }
}
