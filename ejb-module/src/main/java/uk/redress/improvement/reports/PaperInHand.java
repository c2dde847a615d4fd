package uk.redress.improvement.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report while it is put together. */
final class PaperInHand {

    private final MonthOfPlan records;
    private final WhichReport which;
    private final int edition;
    private final @Nullable String because;

    private String title = "";
    private List<Highlight> highlights = List.of();
    private List<Paper.Part> parts = List.of();
    private @Nullable Exceptions exceptions;
    private List<IndicatorInReport> indicators = List.of();
    private long moreIndicators;
    private List<RiskInReport> risks = List.of();
    private List<SourceInReport> sources = List.of();
    private @Nullable Answers answers;
    private long complaints;

    PaperInHand(MonthOfPlan records, WhichReport which, int edition, @Nullable String because) {
        this.records = records;
        this.which = which;
        this.edition = edition;
        this.because = because;
    }

    PaperInHand titled(String words) {
        title = words;
        return this;
    }

    PaperInHand highlights(List<Highlight> told) {
        highlights = told;
        return this;
    }

    /** Workstreams without an action are left out. */
    PaperInHand withPlan() {
        parts = records.workstreams().stream()
                .map(stream -> new Paper.Part(
                        stream.title(),
                        records.of(stream).stream().map(Paper.Row::of).toList()))
                .filter(part -> !part.rows().isEmpty())
                .toList();
        return this;
    }

    PaperInHand withExceptions() {
        exceptions = Exceptions.of(records);
        return this;
    }

    PaperInHand indicators(List<IndicatorInReport> shown, long more) {
        indicators = shown;
        moreIndicators = more;
        return this;
    }

    PaperInHand risks(List<RiskInReport> open) {
        risks = open;
        return this;
    }

    /** @param ofComplaints how many findings are counted only */
    PaperInHand sources(List<SourceInReport> told, long ofComplaints) {
        sources = told;
        answers = Answers.of(told);
        complaints = ofComplaints;
        return this;
    }

    Paper done(String council) {
        return new Paper(
                which.kind(),
                title,
                council,
                records.title(),
                records.plan(),
                which.month().inWords(),
                records.asOf(),
                edition,
                because,
                records.kept(),
                Standing.of(records.actions(), records.meanings()),
                records.workstreams().stream()
                        .filter(stream -> !records.of(stream).isEmpty())
                        .map(stream -> new Paper.Stream(
                                stream.title(), stream.position(), Standing.of(records.of(stream), records.meanings())))
                        .toList(),
                highlights,
                parts,
                exceptions,
                indicators,
                moreIndicators,
                risks,
                sources,
                answers,
                complaints);
    }
}
