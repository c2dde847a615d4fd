package uk.redress.bench.inserver;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What is to be done stands in the address; the answer is plain numbers. */
@WebServlet("/measure")
@SuppressWarnings("serial")
public class Measuring extends HttpServlet {

    private static final String MARKED = "marked ";

    @Inject
    transient WorkingStageOne stageOne;

    @Inject
    transient ReadingLists lists;

    @Inject
    transient BringingInALog log;

    @Inject
    transient PrintingAPack pack;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("text/plain");
        try {
            response.getWriter().write(answer(request));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private String answer(HttpServletRequest request) throws Exception {
        int times = Integer.parseInt(request.getParameter("times"));
        String what = request.getParameter("what");
        if (what.startsWith(MARKED)) {
            String question = what.substring(MARKED.length());
            lists.marked(question, question.equals("a month") ? "programme" : "officer");
            return "";
        }
        switch (what) {
            case "use cases" -> stageOne.byTheUseCases(times, false);
            case "use cases, marked" -> stageOne.byTheUseCases(times, true);
            case "engine alone" -> stageOne.byTheEngineAlone(times);
            case "pack" -> {
                return pack.print();
            }
            case "import" -> {
                return log.bringIn(Path.of(request.getParameter("file")));
            }
            default -> {
                return Arrays.stream(lists.times(what, request.getParameter("person"), times))
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(" "));
            }
        }
        return "";
    }
}
