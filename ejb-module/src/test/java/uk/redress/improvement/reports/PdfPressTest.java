package uk.redress.improvement.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A whole board pack, opened as its readers open it. */
class PdfPressTest {

    private static final Watching WATCHED = new Watching();
    private static Path pdf;
    private static int pages;

    @BeforeAll
    static void a_pack_is_printed() throws IOException {
        Path page = Packs.written(Packs.pack(4, 12));
        Files.createDirectories(Path.of("target"));
        pdf = Path.of("target", "board-pack.pdf");
        pages = PdfPress.print(page, pdf, WATCHED);
        Files.copy(page, Path.of("target", "board-pack.html"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void how_much_is_set_is_told_on_the_way_to_the_end() {
        assertThat(WATCHED.set).hasSizeGreaterThan(8).isSorted();
        assertThat(WATCHED.set.get(WATCHED.set.size() - 1)).isBetween(80, 100);
    }

    @Test
    void it_has_a_title_a_language_and_is_tagged() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Board pack, November 2026 - Improvement plan 2026 to 2028");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .contains("Summary", "The plan", "Indicators", "Findings without an answer");
        }
    }

    @Test
    void each_page_has_its_number_and_each_word_can_be_selected() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages).isGreaterThan(8);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page)).contains("Page %d of %d".formatted(page, pages));
            }
            assertThat(text(document, 1)).contains("Example County Council", "Board pack", "November 2026");
            assertThat(text(document, 2)).contains("Contents", "Leadership and governance");
        }
    }

    @Test
    void the_heads_of_long_tables_are_repeated() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            long landscape = StreamSupport.stream(document.getPages().spliterator(), false)
                    .filter(PdfPressTest::isWide)
                    .count();
            long withHead = 0;
            for (int page = 1; page <= pages; page++) {
                if (isWide(document.getPage(page - 1)) && text(document, page).contains("Where it stands")) {
                    withHead++;
                }
            }
            assertThat(landscape).isGreaterThan(3).isEqualTo(withHead);
        }
    }

    @Test
    void every_font_is_in_the_file() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void a_workstream_has_one_page_however_much_there_is_to_tell() throws IOException {
        MonthOfPlan month = Months.of(1, 60);
        Paper paper = Packs.paper(ReportKind.HIGHLIGHT, month)
                .titled("Highlight report")
                .highlights(List.of(
                        Highlight.of(month, month.workstreams().get(0), Months.risks(12), Months.indicators(12))))
                .done("Example County Council");

        assertThat(PdfPress.print(Packs.written(paper), Path.of("target", "highlight.pdf"), new Watching()))
                .isEqualTo(1);
    }

    @Test
    void who_waits_is_told_of_each_page() {
        assertThat(WATCHED.told).hasSize(pages).first().isEqualTo("1/" + pages);
    }

    private static boolean isWide(PDPage page) {
        return page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** Keeps what it is told while the pack is printed. */
    private static final class Watching implements PrintWatcher {

        final List<Integer> set = new ArrayList<>();
        final List<String> told = new ArrayList<>();

        @Override
        public void setting(int share) {
            set.add(share);
        }

        @Override
        public void printing(int page, int of) {
            told.add(page + "/" + of);
        }
    }
}
