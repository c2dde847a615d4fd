package uk.redress.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.redress.kernel.Refused;

class RecognisedFileTest {

    private static final byte[] OLD_OFFICE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    @TempDir
    Path folder;

    @Test
    void a_pdf_is_a_pdf() {
        assertThat(recognised("audit.pdf", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj")).isEqualTo(FileType.PDF);
    }

    @Test
    void a_program_renamed_to_pdf_is_refused_and_called_a_program() {
        refuses("audit.pdf", program(), "audit.pdf is a program for Windows, whatever it is called");
    }

    @Test
    void a_program_for_linux_a_script_and_a_web_page_are_refused_by_their_names() {
        byte[] elf = new byte[256];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}, 0, elf, 0, 8);
        elf[16] = 2;
        refuses("audit.pdf", elf, "a program for Linux");
        refuses("notes.txt", bytes("#!/bin/sh\nrm -rf /\n"), "a script");
        refuses("notes.txt", bytes("<!DOCTYPE html><html><body>hello</body></html>"), "a web page");
        refuses("picture.png", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"), "SVG");
    }

    @Test
    void a_picture_that_calls_itself_a_pdf_is_told_its_right_ending() {
        refuses(
                "audit.pdf",
                PNG,
                "audit.pdf is a picture (PNG), and its name says otherwise. Let its name end in .png");
        assertThat(recognised("audit.PNG", PNG)).isEqualTo(FileType.PNG);
    }

    @Test
    void office_documents_are_told_by_what_is_packed_in_them() throws IOException {
        assertThat(recognised("a.docx", zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(FileType.WORD);
        assertThat(recognised("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(FileType.EXCEL);
        assertThat(recognised("a.pptx", zip("ppt/presentation.xml", "[Content_Types].xml")))
                .isEqualTo(FileType.POWERPOINT);
    }

    @Test
    void a_compressed_folder_is_none_of_them_whatever_it_is_called() throws IOException {
        refuses("a.docx", zip("minutes.pdf"), "compressed folder");
        refuses("a.xlsx", zip("META-INF/MANIFEST.MF", "uk/Example.class"), "Java program");
        refuses(
                "a.docx",
                zip("[Content_Types].xml", "xl/workbook.xml"),
                "is an Excel workbook, and its name says otherwise");
    }

    @Test
    void macros_are_programs() throws IOException {
        refuses("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "has macros in it");
        refuses("a.xls", old("Workbook", "_VBA_PROJECT"), "has macros in it");
    }

    @Test
    void a_damaged_document_is_called_damaged() throws IOException {
        byte[] whole = zip("[Content_Types].xml", "word/document.xml");
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

        refuses("a.docx", half, "damaged");
    }

    @Test
    void documents_of_the_old_kind_are_told_by_the_names_of_their_streams_wherever_these_lie() {
        assertThat(recognised("a.doc", old("WordDocument"))).isEqualTo(FileType.OLD_WORD);
        assertThat(recognised("a.xls", old("Workbook"))).isEqualTo(FileType.OLD_EXCEL);
        assertThat(recognised("a.msg", old("__properties_version1.0", "WordDocument")))
                .isEqualTo(FileType.OUTLOOK);
        refuses("setup.doc", old("Installer"), "not the office document its name says");
        refuses("a.docx", old("EncryptedPackage"), "has a password");
    }

    @Test
    void text_is_what_its_ending_says_as_long_as_it_is_text() {
        assertThat(recognised("a.csv", "Month,Visits\nMay,12\n")).isEqualTo(FileType.CSV);
        assertThat(recognised("a.txt", "They came on time.")).isEqualTo(FileType.TEXT);
        assertThat(recognised("a.eml", "From: a@example.org\nSubject: Visits\n\nThank you."))
                .isEqualTo(FileType.E_MAIL);
        refuses("a.pdf", bytes("They came on time."), "is plain text, and its name says otherwise");
        refuses("a.csv", new byte[] {1, 0, 2, 0, 3, 4, 5, 0}, "of a kind Redress does not know");
    }

    private FileType recognised(String name, String content) {
        return recognised(name, bytes(content));
    }

    private FileType recognised(String name, byte[] content) {
        return RecognisedFile.of(name, file(content)).type();
    }

    private void refuses(String name, byte[] content, String because) {
        assertThatThrownBy(() -> RecognisedFile.of(name, file(content)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
    }

    private Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "file", ".tmp"), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        System.arraycopy(new byte[] {'P', 'E', 0, 0, 0x4c, 1}, 0, program, 0x80, 6);
        return program;
    }

    private byte[] zip(String... names) throws IOException {
        Path zip = Files.createTempFile(folder, "made", ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String name : names) {
                entries.putNextEntry(new ZipEntry(name));
                entries.write(bytes("<x/>"));
                entries.closeEntry();
            }
        }
        return Files.readAllBytes(zip);
    }

    /** The names lie across the edges of what is read at a time. */
    private static byte[] old(String... streams) {
        byte[] file = new byte[(64 << 10) * (streams.length + 1) + 100];
        System.arraycopy(OLD_OFFICE, 0, file, 0, OLD_OFFICE.length);
        for (int i = 0; i < streams.length; i++) {
            byte[] name = streams[i].getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(name, 0, file, (64 << 10) * (i + 1) - 7, name.length);
        }
        return file;
    }
}
