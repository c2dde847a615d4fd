package uk.redress.improvement.reports;

import java.util.List;

/** What became of all findings together. */
record Answers(long findings, long unanswered, long inHand, long accepted, long embedded) {

    static Answers of(List<SourceInReport> sources) {
        List<SourceInReport.Found> all =
                sources.stream().flatMap(source -> source.findings().stream()).toList();
        long unanswered =
                all.stream().filter(SourceInReport.Found::isUnanswered).count();
        long accepted = all.stream().filter(SourceInReport.Found::isAccepted).count();
        long embedded = all.stream().filter(SourceInReport.Found::isEmbedded).count();
        return new Answers(all.size(), unanswered, all.size() - unanswered - accepted, accepted - embedded, embedded);
    }
}
