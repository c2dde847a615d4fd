package uk.redress.improvement.reports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Sets a written report on paper: pages with numbers, tagged for who has it read aloud, in a font that is in the file. What
 * is finished of it waits in a temporary file, not in memory.
 */
final class PdfPress {

    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfPress() {}

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /**
     * @param report as {@link Sheets} wrote it
     * @param watcher is told when the pages are set, and of each that is printed
     * @return how many pages it has
     */
    static int print(Path report, Path pdf, PrintWatcher watcher) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
            int[] pages = {0};
            Document read = read(report);
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .useSVGDrawer(new ChartOnPaper())
                    .usePageSupplier((to, width, height, number, shadow) -> {
                        watcher.printing(number + 1, pages[0]);
                        PDPage page = new PDPage(new PDRectangle(width, height));
                        to.addPage(page);
                        return page;
                    })
                    .withProducer("Redress")
                    .useUnicodeLineBreaker(new LinesOnPaper(read, watcher::setting))
                    .withW3cDocument(read, null)
                    .toStream(out);
            font(builder, "Regular", REGULAR, FontStyle.NORMAL);
            font(builder, "Bold", BOLD, FontStyle.NORMAL);
            font(builder, "Italic", REGULAR, FontStyle.ITALIC);
            font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                pages[0] = renderer.getRootBox().getLayer().getPages().size();
                renderer.createPDF();
            }
            return pages[0];
        }
    }

    private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> liberation(name), FAMILY, weight, style, true);
    }

    private static InputStream liberation(String name) {
        String file = "/liberation/LiberationSans-" + name + ".ttf";
        return Objects.requireNonNull(PdfPress.class.getResourceAsStream(file), file);
    }

    /** With the marks a reader leafs by: one for each part that can be led to. */
    private static Document read(Path report) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("A report refers to nothing outside.");
            });
            Document document = parser.parse(report.toFile());
            mark(document);
            return document;
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException("The report is not well formed.", unreadable);
        }
    }

    private static void mark(Document document) {
        Element bookmarks = document.createElement("bookmarks");
        NodeList headings = document.getElementsByTagName("h2");
        for (int i = 0; i < headings.getLength(); i++) {
            Element heading = (Element) headings.item(i);
            if (heading.hasAttribute("id")) {
                Element bookmark = document.createElement("bookmark");
                bookmark.setAttribute("name", heading.getTextContent());
                bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
                bookmarks.appendChild(bookmark);
            }
        }
        document.getElementsByTagName("head").item(0).appendChild(bookmarks);
    }
}
