package uk.redress.web.programme.indicators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.clock.Today;
import uk.redress.indicators.IndicatorFilter;
import uk.redress.indicators.IndicatorList;
import uk.redress.indicators.Rag;
import uk.redress.indicators.ReadingIndicators;
import uk.redress.web.shell.Wording;

/** The list of indicators: where each stands, and which way it moves. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class IndicatorsPage {

    @Inject
    @Param
    @Nullable
    String q;

    @Inject
    @Param
    @Nullable
    String rag;

    @Inject
    @Param
    @Nullable
    String area;

    @Inject
    @Param
    @Nullable
    String show;

    @Inject
    @Param
    @Nullable
    Integer page;

    @Inject
    ReadingIndicators reading;

    @Inject
    Today today;

    private IndicatorList list;
    private List<StandingLine> rows = List.of();

    public void open() {
        IndicatorFilter filter = new IndicatorFilter(
                given(q), colour().orElse(null), given(area), "stale".equals(show), "mine".equals(show));
        list = reading.list(filter, getPage());
        rows = list.rows().stream()
                .map(standing -> StandingLine.of(standing, today.date()))
                .toList();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Optional<Rag> colour() {
        return Arrays.stream(Rag.values())
                .filter(known -> known.name().equals(rag))
                .findAny();
    }

    public IndicatorList getList() {
        return list;
    }

    public List<StandingLine> getRows() {
        return rows;
    }

    public boolean isFiltered() {
        return given(q) != null || colour().isPresent() || given(area) != null || given(show) != null;
    }

    public String getTotal() {
        return list.total() == 1 ? Wording.of("indicators.one") : Wording.of("indicators.total", list.total());
    }

    public List<Chosen> getColours() {
        return Arrays.stream(Rag.values())
                .map(known -> new Chosen(
                        known.name(), Colours.inWords(known), known.name().equals(rag)))
                .toList();
    }

    public List<Chosen> getAreas() {
        return list.serviceAreas().stream()
                .map(name -> new Chosen(name, name, name.equals(given(area))))
                .toList();
    }

    public List<Chosen> getShows() {
        return List.of("stale", "mine").stream()
                .map(what -> new Chosen(what, Wording.of("indicators.show." + what), what.equals(show)))
                .toList();
    }

    /** How many of each colour, each a way to see only those. */
    public List<Counted> getFigures() {
        return Arrays.stream(Rag.values())
                .map(known -> new Counted(
                        known.name(), Colours.inWords(known), list.counts().getOrDefault(known, 0L)))
                .toList();
    }

    public int getPage() {
        return page == null || page < 1 ? 1 : page;
    }

    public long getPages() {
        return Math.max(1, (list.total() + ReadingIndicators.ON_A_PAGE - 1) / ReadingIndicators.ON_A_PAGE);
    }

    /** This list without its page, for the ways to the others. */
    public String getBase() {
        return "?" + part("q", q) + part("rag", rag) + part("area", area) + part("show", show);
    }

    private static String part(String name, @Nullable String value) {
        return given(value) == null
                ? ""
                : name + "=" + URLEncoder.encode(Objects.toString(value), StandardCharsets.UTF_8) + "&";
    }

    public @Nullable String getQ() {
        return q;
    }

    public record Counted(String name, String label, long count) {}
}
