package org.residentpension.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.exchange.SampleSheets.CHEN;
import static org.residentpension.exchange.SampleSheets.HEADER;
import static org.residentpension.exchange.SampleSheets.PAYMENTS;
import static org.residentpension.exchange.SampleSheets.WANG;
import static org.residentpension.exchange.SampleSheets.bytes;
import static org.residentpension.exchange.SampleSheets.parts;
import static org.residentpension.exchange.SampleSheets.workbook;
import static org.residentpension.exchange.SampleSheets.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residentpension.exchange.file.FileFault;
import org.residentpension.exchange.file.FileLimits;

/** Damaged, wrong and dangerous files: each gets one sentence, and never an exception. */
class HostileFileTest {

    @TempDir
    Path folder;

    private static Seen seen(Path file) {
        return Seen.in(file, PAYMENTS);
    }

    private static Seen seen(Path file, FileLimits limits) {
        return Seen.in(file, file.getFileName().toString(), PAYMENTS, limits);
    }

    private static String fault(Path file) {
        assertThat(seen(file).issues).hasSize(1);
        return seen(file).issues.get(0).code();
    }

    private Path workbookWith(String part, byte[] content) throws IOException {
        Path file = workbook(folder, HEADER, CHEN, WANG);
        Map<String, byte[]> parts = parts(file);
        parts.put(part, content);
        return zip(file, parts);
    }

    @Test
    void F_FILE_EMPTY_a_file_without_a_byte() {
        assertThat(fault(bytes(folder, "名单.xlsx", new byte[0]))).isEqualTo("F_FILE_EMPTY");
    }

    @Test
    void F_FILE_TYPE_a_picture_or_a_program() {
        assertThat(fault(bytes(folder, "名单.png", new byte[] {1, 2, 3, 4}))).isEqualTo("F_FILE_TYPE");
        assertThat(fault(bytes(folder, "名单.csv.exe", "姓名".getBytes(UTF_8)))).isEqualTo("F_FILE_TYPE");
        assertThat(fault(bytes(folder, "xlsx", "姓名".getBytes(UTF_8)))).isEqualTo("F_FILE_MISMATCH");
    }

    @Test
    void F_FILE_MISMATCH_the_extension_says_one_thing_and_the_content_another() throws IOException {
        byte[] workbook = Files.readAllBytes(workbook(folder, HEADER, CHEN));

        assertThat(fault(bytes(folder, "a.xlsx", "姓名,金额\n".getBytes(UTF_8)))).isEqualTo("F_FILE_MISMATCH");
        assertThat(fault(bytes(folder, "b.csv", workbook))).isEqualTo("F_FILE_MISMATCH");
        assertThat(fault(bytes(folder, "c.xls", "<table>".getBytes(UTF_8)))).isEqualTo("F_FILE_MISMATCH");
    }

    @Test
    void F_FILE_XLS_an_old_workbook_also_when_renamed() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("姓名");
            book.write(old);
        }

        assertThat(fault(bytes(folder, "旧.xls", old.toByteArray()))).isEqualTo("F_FILE_XLS");
        assertThat(fault(bytes(folder, "旧.xlsx", old.toByteArray()))).isEqualTo("F_FILE_XLS");
    }

    @Test
    void F_FILE_ENCRYPTED_a_workbook_with_a_password() throws Exception {
        Path secret = folder.resolve("密.xlsx");
        try (POIFSFileSystem box = new POIFSFileSystem();
                OPCPackage book = OPCPackage.open(workbook(folder, HEADER, CHEN).toFile())) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("1234");
            try (OutputStream locked = lock.getDataStream(box)) {
                book.save(locked);
            }
            try (OutputStream out = Files.newOutputStream(secret)) {
                box.writeFilesystem(out);
            }
        }

        assertThat(fault(secret)).isEqualTo("F_FILE_ENCRYPTED");
    }

    @Test
    void F_FILE_CUT_a_workbook_cut_in_the_middle() throws IOException {
        byte[] whole = Files.readAllBytes(workbook(folder, HEADER, CHEN, WANG));

        assertThat(fault(bytes(folder, "断.xlsx", Arrays.copyOf(whole, whole.length / 2))))
                .isEqualTo("F_FILE_CUT");
    }

    @Test
    void F_FILE_BROKEN_a_sheet_cut_in_the_middle_names_the_last_row() throws IOException {
        Path file = workbook(folder, HEADER, CHEN, WANG);
        String sheet = new String(parts(file).get("xl/worksheets/sheet1.xml"), UTF_8);
        byte[] cut = sheet.substring(0, sheet.indexOf("<row r=\"3\"") + 20).getBytes(UTF_8);
        Seen seen = seen(workbookWith("xl/worksheets/sheet1.xml", cut));

        assertThat(seen.faults()).containsExactly("0 F_FILE_BROKEN");
        assertThat(seen.sentence()).contains("读到第 2 行后");
        assertThat(seen.rows).hasSize(1);
    }

    @Test
    void F_FILE_NOT_WORKBOOK_any_other_zip() throws IOException {
        Path zip = zip(folder.resolve("照片.xlsx"), Map.of("a.txt", "x".getBytes(UTF_8)));

        assertThat(fault(zip)).isEqualTo("F_FILE_NOT_WORKBOOK");
    }

    @Test
    void F_FILE_UNPACKED_200_megabytes_of_zeros_in_a_zip() throws IOException {
        Path bomb = folder.resolve("大.xlsx");
        Map<String, byte[]> parts = parts(workbook(folder, HEADER, CHEN));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                if (part.getKey().endsWith("sheet1.xml")) {
                    byte[] zeros = new byte[1 << 20];
                    for (int i = 0; i < 200; i++) {
                        zip.write(zeros);
                    }
                }
            }
        }

        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(fault(bomb)).isEqualTo("F_FILE_UNPACKED");
    }

    @Test
    void F_FILE_UNPACKED_also_when_the_zip_lies_about_its_size() throws IOException {
        byte[] blanks = new byte[20 << 20];
        Arrays.fill(blanks, (byte) ' ');
        System.arraycopy("<worksheet>".getBytes(UTF_8), 0, blanks, 0, 11);
        byte[] bomb = Files.readAllBytes(workbookWith("xl/worksheets/sheet1.xml", blanks));
        replace(bomb, littleEndian(blanks.length), littleEndian(1000));

        assertThat(fault(bytes(folder, "谎.xlsx", bomb))).isEqualTo("F_FILE_UNPACKED");
    }

    @Test
    void F_FILE_PARTS_a_zip_with_thousands_of_entries() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(parts(workbook(folder, HEADER, CHEN)));
        for (int i = 0; i < 3_000; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }

        assertThat(fault(zip(folder.resolve("多.xlsx"), parts))).isEqualTo("F_FILE_PARTS");
    }

    @Test
    void F_FILE_ROWS_F_FILE_TOO_LARGE_F_FILE_CELL_more_than_one_file_may_hold() throws IOException {
        Path file = workbook(folder, HEADER, CHEN, WANG);

        assertThat(seen(file, new FileLimits(32 << 20, 32 << 20, 200, 100, 2)).faults())
                .containsExactly("0 F_FILE_ROWS");
        assertThat(seen(file, new FileLimits(100, 32 << 20, 200, 100, 2)).faults())
                .containsExactly("0 F_FILE_TOO_LARGE");
        Path wordy = workbook(folder, HEADER, new Object[] {"长".repeat(32_000)});
        assertThat(seen(SampleSheets.withSheet(
                                wordy,
                                "</sheetData>",
                                "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>" + "长".repeat(40_000)
                                        + "</t></is></c></row></sheetData>"))
                        .faults())
                .endsWith("0 F_FILE_CELL");
    }

    @Test
    void F_FILE_FORBIDDEN_XML_nothing_outside_the_file_is_ever_read() throws IOException {
        Path canary = bytes(folder, "canary.txt", "秘密".getBytes(UTF_8));
        String evil =
                "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"%s\">]>".formatted(canary.toUri());
        Path file = workbook(folder, HEADER, CHEN);
        for (String part : parts(file).keySet()) {
            if (part.matches("xl/(worksheets/sheet1|workbook|styles|sharedStrings).xml|_rels/.rels")) {
                String content =
                        new String(parts(workbook(folder, HEADER, CHEN)).get(part), UTF_8);
                String infected =
                        evil + content.replaceFirst("<\\?xml[^>]*>", "").replace("300", "&x;");
                assertThat(fault(workbookWith(part, infected.getBytes(UTF_8))))
                        .as(part)
                        .isEqualTo("F_FILE_FORBIDDEN_XML");
            }
        }
    }

    @Test
    void F_FILE_BROKEN_an_entry_that_climbs_out_of_its_folder() throws IOException {
        assertThat(fault(workbookWith("../../evil.sh", new byte[] {1}))).isEqualTo("F_FILE_BROKEN");
    }

    @Test
    void a_damaged_byte_anywhere_gives_a_sentence_and_never_an_exception() throws IOException {
        Random random = new Random(20231);
        for (int i = 0; i < 400; i++) {
            Map<String, byte[]> parts = parts(workbook(folder, HEADER, CHEN, WANG));
            String part = parts.keySet().stream()
                    .filter(name -> name.endsWith("ml") || name.endsWith("rels"))
                    .skip(random.nextInt(5))
                    .findFirst()
                    .orElseThrow();
            byte[] damaged = parts.get(part).clone();
            for (int hit = 0; hit < 3; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            parts.put(part, damaged);

            Seen seen = seen(zip(folder.resolve("坏.xlsx"), parts));

            assertThat(seen.issues)
                    .allSatisfy(issue -> assertThat(issue.sentence()).endsWith("。"));
        }
    }

    @Test
    void a_file_cut_anywhere_gives_a_sentence_and_never_an_exception() throws IOException {
        byte[] whole = Files.readAllBytes(workbook(folder, HEADER, CHEN, WANG));
        for (int length = 1; length < whole.length; length += 17) {
            assertThat(seen(bytes(folder, "断.xlsx", Arrays.copyOf(whole, length))).issues)
                    .isNotEmpty();
        }
    }

    @Test
    void every_sentence_is_whole_and_says_what_to_do() {
        assertThat(FileFault.values())
                .allSatisfy(fault ->
                        assertThat(fault.sentence("1", "2")).endsWith("。").contains("请"));
    }

    private static byte[] littleEndian(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)};
    }

    private static void replace(byte[] in, byte[] what, byte[] by) {
        for (int i = 0; i + 4 <= in.length; i++) {
            if (Arrays.equals(in, i, i + 4, what, 0, 4)) {
                System.arraycopy(by, 0, in, i, 4);
            }
        }
    }
}
