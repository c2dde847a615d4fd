package uk.redress.complaints.ombudsman;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case of the Ombudsman as a page shows it. */
public record OmbudsmanFile(
        long id,
        @Nullable String reference,
        LocalDate toldOn,
        @Nullable String about,
        boolean early,
        @Nullable LocalDate decidedOn,
        @Nullable Decision decision,
        @Nullable String decisionWords,
        @Nullable LocalDate compliedOn,
        @Nullable String compliedWords,
        List<EnquiryOnFile> enquiries,
        List<RemedyOnFile> remedies)
        implements Serializable {

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
            @Nullable LocalDate doneOn) implements Serializable {}
}
