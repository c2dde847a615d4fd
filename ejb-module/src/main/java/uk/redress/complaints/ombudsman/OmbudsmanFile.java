package uk.redress.complaints.ombudsman;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case of the Ombudsman as a page shows it.
 *
 * @param complainantAgreedOn when the complainant agreed to leave the panel out; null unless it was referred early
 * @param beside whether it was taken up while a stage was under way, which went on
 */
public record OmbudsmanFile(
        long id,
        @Nullable String reference,
        LocalDate toldOn,
        @Nullable String about,
        boolean early,
        @Nullable LocalDate complainantAgreedOn,
        boolean beside,
        @Nullable LocalDate decidedOn,
        @Nullable Decision decision,
        @Nullable String decisionWords,
        @Nullable LocalDate compliedOn,
        @Nullable String compliedWords,
        List<EnquiryOnFile> enquiries,
        List<RemedyOnFile> remedies)
        implements Serializable {

    /** What they wait for an answer to. */
    public List<EnquiryOnFile> unanswered() {
        return enquiries.stream().filter(this::isWaitedFor).toList();
    }

    /** Not answered, and not settled by the decision: what they asked before it, they ask no longer. */
    public boolean isWaitedFor(EnquiryOnFile enquiry) {
        return enquiry.answeredOn() == null
                && (decidedOn == null || enquiry.receivedOn().isAfter(decidedOn));
    }

    /** The days of what they wait for and of what is not done. */
    public List<LocalDate> open() {
        return Stream.concat(
                        unanswered().stream().map(EnquiryOnFile::dueOn),
                        remedies.stream()
                                .filter(remedy -> remedy.doneOn() == null)
                                .map(RemedyOnFile::dueOn))
                .toList();
    }

    public boolean areAllDone() {
        return remedies.stream().allMatch(remedy -> remedy.doneOn() != null);
    }

    /** Something the Ombudsman asked. */
    public record EnquiryOnFile(
            long id,
            LocalDate receivedOn,
            String what,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable String answer)
            implements Serializable {

        public boolean isLate(LocalDate today) {
            return dueOn.isBefore(answeredOn == null ? today : answeredOn);
        }
    }

    /** A remedy, with what became of the action that carries it out. */
    public record RemedyOnFile(
            int ordinal,
            String text,
            String actionReference,
            String owner,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable String evidence)
            implements Serializable {

        public boolean isLate(LocalDate today) {
            return dueOn.isBefore(doneOn == null ? today : doneOn);
        }
    }
}
