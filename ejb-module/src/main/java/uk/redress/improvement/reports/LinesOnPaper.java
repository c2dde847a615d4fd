package uk.redress.improvement.reports;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.traversal.DocumentTraversal;
import org.w3c.dom.traversal.NodeFilter;
import org.w3c.dom.traversal.NodeIterator;

/**
 * Breaks lines as the press does by itself, and tells on the way how much of the text has been set: nothing else is known
 * of how far it is before the pages are there. A text is counted when it is met first.
 */
final class LinesOnPaper implements FSTextBreaker {

    private static final int HUNDRED = 100;
    private static final int STEP = 5;

    private final FSTextBreaker lines = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.UK));
    private final Set<String> unset = new HashSet<>();
    private final IntConsumer told;
    private final long all;
    private long set;
    private int said;

    /** @param told how much is set, of a hundred */
    LinesOnPaper(Document report, IntConsumer told) {
        this.told = told;
        NodeIterator texts = ((DocumentTraversal) report)
                .createNodeIterator(report.getElementsByTagName("body").item(0), NodeFilter.SHOW_TEXT, null, false);
        for (Node text = texts.nextNode(); text != null; text = texts.nextNode()) {
            unset.add(tidy(text.getNodeValue()));
        }
        all = Math.max(1, unset.stream().mapToLong(String::length).sum());
    }

    @Override
    public void setText(String text) {
        lines.setText(text);
        String tidy = tidy(text);
        if (unset.remove(tidy)) {
            set += tidy.length();
            int share = (int) (HUNDRED * set / all);
            if (share >= said + STEP) {
                said = share;
                told.accept(share);
            }
        }
    }

    @Override
    public int next() {
        return lines.next();
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
