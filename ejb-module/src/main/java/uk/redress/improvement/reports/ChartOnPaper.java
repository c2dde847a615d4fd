package uk.redress.improvement.reports;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the charts of reports: lines, polylines and circles of an SVG, and nothing else, which is all they are made of. A
 * library that draws every SVG would be larger than everything else a report needs.
 */
final class ChartOnPaper implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Chart(svg, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // it draws no letters
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // it draws no letters
    }

    @Override
    public void close() {
        // it holds nothing
    }

    private record Chart(Element svg, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(number(svg, "width") * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(number(svg, "height") * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            AffineTransform scale = AffineTransform.getTranslateInstance(x, y);
            scale.scale(dotsPerPixel, dotsPerPixel);
            for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element shape) {
                    draw(device, shape, scale);
                }
            }
        }

        private void draw(OutputDevice device, Element shape, AffineTransform scale) {
            switch (shape.getTagName()) {
                case "circle" -> {
                    double r = number(shape, "r");
                    device.setColor(colour(shape.getAttribute("fill")));
                    device.fill(scale.createTransformedShape(
                            new Ellipse2D.Double(number(shape, "cx") - r, number(shape, "cy") - r, 2 * r, 2 * r)));
                }
                case "line" -> {
                    stroke(device, shape);
                    device.draw(scale.createTransformedShape(new Line2D.Double(
                            number(shape, "x1"), number(shape, "y1"), number(shape, "x2"), number(shape, "y2"))));
                }
                case "polyline" -> {
                    stroke(device, shape);
                    device.draw(scale.createTransformedShape(line(shape.getAttribute("points"))));
                }
                default -> {
                    // a title is for who hears it
                }
            }
        }

        private void stroke(OutputDevice device, Element shape) {
            float width = (float) (number(shape, "stroke-width") * dotsPerPixel);
            device.setColor(colour(shape.getAttribute("stroke")));
            device.setStroke(
                    shape.hasAttribute("stroke-dasharray")
                            ? new BasicStroke(
                                    width,
                                    BasicStroke.CAP_BUTT,
                                    BasicStroke.JOIN_ROUND,
                                    1,
                                    new float[] {4 * width, 3 * width},
                                    0)
                            : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }

        private static Path2D line(String points) {
            Path2D path = new Path2D.Double();
            for (String point : points.strip().split("\\s+", -1)) {
                int comma = point.indexOf(',');
                double x = Double.parseDouble(point.substring(0, comma));
                double y = Double.parseDouble(point.substring(comma + 1));
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            return path;
        }

        private static double number(Element shape, String name) {
            return Double.parseDouble(shape.getAttribute(name));
        }

        private static FSColor colour(String hex) {
            return new FSRGBColor(Integer.parseInt(hex.substring(1), 16));
        }
    }
}
