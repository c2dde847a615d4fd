package uk.redress.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what was exported as a spreadsheet program would: rows of texts, a day in a workbook as its number. */
final class Spreadsheets {

    private Spreadsheets() {}

    static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (quoted && next == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(next);
                i++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (!quoted && (next == ',' || next == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (next == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || next != '\r') {
                cell.append(next);
            }
        }
        return rows;
    }

    static List<List<String>> xlsx(byte[] file) {
        Map<String, Document> parts = parts(file);
        List<String> shared = new ArrayList<>();
        Document strings = parts.get("xl/sharedStrings.xml");
        if (strings != null) {
            elements(strings.getDocumentElement(), "si").forEach(text -> shared.add(text.getTextContent()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Element row : elements(parts.get("xl/worksheets/sheet1.xml").getDocumentElement(), "row")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : elements(row, "c")) {
                while (cells.size() < column(cell.getAttribute("r"))) {
                    cells.add("");
                }
                String text = cell.getTextContent();
                cells.add(cell.getAttribute("t").equals("s") ? shared.get(Integer.parseInt(text)) : text);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int column(String reference) {
        int column = 0;
        for (char letter : reference.replaceAll("[0-9]", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static Map<String, Document> parts(byte[] content) {
        Map<String, Document> parts = new HashMap<>();
        try {
            // from a file, because only the directory at its end says how long the parts are
            Path file = Files.createTempFile("register", ".xlsx");
            Files.write(file, content);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    if (entry.getName().endsWith(".xml")) {
                        parts.put(
                                entry.getName(),
                                DocumentBuilderFactory.newInstance()
                                        .newDocumentBuilder()
                                        .parse(zip.getInputStream(entry)));
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
