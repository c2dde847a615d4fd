package uk.redress.intake;

import static uk.redress.clock.InWords.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.WorkingCalendar;
import uk.redress.complaints.Finding;
import uk.redress.tables.Tidy;

/**
 * Judges the rows of one file from top to bottom. Nothing is thrown away in silence: each row gets a fate, and a sentence
 * for whatever somebody should know or mend.
 */
final class RowJudge {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_REFERENCE = 100;
    private static final List<String> NEVER_IN_A_LOG = List.of("acknowledgedOn", "pointsAgreedOn", "assignedOn");
    private static final List<String> NOT_IN_A_LOG_OF_ANSWERS = List.of("respondedOn", "qualityCheckedOn");

    private final Settled settled;
    private final LocalDate today;
    private final DaysOfRows days;
    private final RowsSeen seen;

    RowJudge(Settled settled, WorkingCalendar calendar, LocalDate today) {
        this.settled = settled;
        this.today = today;
        this.days = new DaysOfRows(settled.dayForRowsWithout(), calendar, today);
        this.seen = new RowsSeen(settled.mapping());
    }

    Verdict judge(int row, List<String> cells, KnownAlready known) {
        return new Reading(row, cells).verdict(known);
    }

    String reference(List<String> cells) {
        return seen.reference(cells);
    }

    String fingerprint(List<String> cells) {
        return seen.fingerprint(cells);
    }

    /** One row while it is being read. */
    private final class Reading {

        private final int row;
        private final List<String> cells;
        private final RowNotes notes = new RowNotes();

        Reading(int row, List<String> cells) {
            this.row = row;
            this.cells = cells;
        }

        Verdict verdict(KnownAlready known) {
            String reference = reference(cells);
            String fingerprint = fingerprint(cells);
            LocalDate received = days.receivedOn(text(Column.RECEIVED), notes);
            LocalDate responded = days.respondedOn(text(Column.RESPONDED), received, notes);
            LogOutcome outcome = outcome();
            Boolean said = saidInTime();
            TeamLabel team = TeamLabel.of(text(Column.DIVISION), text(Column.TEAM));
            tooLong(reference);
            Fate fate = fate(responded, outcome);
            LocalDate due = received == null ? null : days.dueOn(fate, outcome, received, responded, notes);
            Boolean inTime = (due == null || responded == null) ? null : !responded.isAfter(due);
            if (fate == Fate.ANSWERED) {
                sayWhatAnAnswerLacks(responded, outcome, said, inTime, due);
            }
            sayWhatIsUnknown(fate, reference, team, outcome, responded);
            String twice = notes.problems().isEmpty() ? seen.comesTwice(row, reference, fingerprint, known) : null;
            if (twice != null) {
                fate = Fate.SKIPPED;
                notes.remarks().clear();
                notes.remark(twice);
            } else if (!notes.problems().isEmpty()) {
                fate = Fate.HELD;
                notes.remarks().addAll(0, notes.problems());
            }
            return new Verdict(
                    row,
                    fate,
                    reference,
                    received,
                    responded,
                    due,
                    team,
                    finding(outcome),
                    closingReason(outcome),
                    text(Column.RAISED_BY),
                    text(Column.DETAIL),
                    text(Column.LEARNINGS),
                    text(Column.OFFICER),
                    said,
                    inTime,
                    fate == Fate.OPEN && due != null && due.isBefore(today),
                    fingerprint,
                    notes.unknown(),
                    notes.remarks());
        }

        private String text(Column column) {
            return settled.mapping().cell(cells, column);
        }

        private LogOutcome outcome() {
            String written = text(Column.OUTCOME);
            Optional<LogOutcome> known = settled.outcome(written);
            if (known.isEmpty()) {
                notes.problem(
                        "The outcome “%s” is not known. Choose what it means under “Columns, words and teams”, or correct it in the file."
                                .formatted(written));
            }
            return known.orElse(LogOutcome.NONE);
        }

        private @Nullable Boolean saidInTime() {
            String said = Tidy.key(text(Column.IN_TIME));
            return switch (said) {
                case "yes", "y", "true", "1", "in", "in time", "within", "met", "in sla", "on time" -> true;
                case "no", "n", "false", "0", "out", "late", "overdue", "not met", "missed", "out of sla" -> false;
                case "", "n/a", "-", "tbc" -> null;
                default -> {
                    notes.remark("What the log says about being in time, “%s”, is neither yes nor no; it is left out."
                            .formatted(text(Column.IN_TIME)));
                    yield null;
                }
            };
        }

        private void tooLong(String reference) {
            if (reference.length() > LONGEST_REFERENCE) {
                notes.problem("The reference is longer than %d characters. Is this the right column?"
                        .formatted(LONGEST_REFERENCE));
            }
            for (Column column : Column.values()) {
                if (text(column).length() > LONGEST) {
                    notes.problem("A cell is longer than %,d characters. Shorten it in the file.".formatted(LONGEST));
                    return;
                }
            }
        }

        private Fate fate(@Nullable LocalDate responded, LogOutcome outcome) {
            if (outcome == LogOutcome.OUTSIDE_PROCEDURE) {
                return Fate.OUTSIDE_PROCEDURE;
            }
            return responded == null && outcome == LogOutcome.NONE ? Fate.OPEN : Fate.ANSWERED;
        }

        private void sayWhatAnAnswerLacks(
                @Nullable LocalDate responded,
                LogOutcome outcome,
                @Nullable Boolean said,
                @Nullable Boolean inTime,
                @Nullable LocalDate due) {
            if (outcome == LogOutcome.NONE) {
                notes.remark("There is a response but no outcome; it comes in as answered, the outcome unknown.");
            } else if (responded == null) {
                notes.remark("There is an outcome but no date of the response; it comes in as closed on an unknown day."
                        + " If the date is known, add it to the file.");
            }
            if (said != null && inTime != null && due != null && responded != null && !said.equals(inTime)) {
                notes.remark(
                        "The log says it was %s; by the rules it was %s: the last day was %s and the answer is of %s. Both are kept."
                                .formatted(
                                        said ? "in time" : "not in time",
                                        inTime ? "in time" : "late",
                                        date(due),
                                        date(responded)));
            }
        }

        private void sayWhatIsUnknown(
                Fate fate, String reference, TeamLabel team, LogOutcome outcome, @Nullable LocalDate responded) {
            notes.unknown().addAll(NEVER_IN_A_LOG);
            if (fate == Fate.ANSWERED) {
                notes.unknown().addAll(NOT_IN_A_LOG_OF_ANSWERS);
                if (outcome == LogOutcome.NONE) {
                    notes.isUnknown("outcome");
                }
                if (responded == null) {
                    notes.isUnknown("answerSentOn");
                }
            }
            lacking(
                    reference.isEmpty(),
                    "logReference",
                    "There is no reference; should this file be imported again, the"
                            + " row is told by its other cells.");
            lacking(team.isBlank(), "team", "There is no team; one can be chosen when the complaint is assigned.");
            lacking(text(Column.RAISED_BY).isEmpty(), "raisedBy", null);
            lacking(text(Column.DETAIL).isEmpty(), "detail", null);
        }

        private void lacking(boolean lacks, String fact, @Nullable String remark) {
            if (lacks) {
                notes.isUnknown(fact);
                if (remark != null) {
                    notes.remark(remark);
                }
            }
        }

        private @Nullable Finding finding(LogOutcome outcome) {
            return outcome.finding();
        }

        private @Nullable String closingReason(LogOutcome outcome) {
            return outcome.closesWithoutFinding() ? "The log says: " + text(Column.OUTCOME) + "." : null;
        }
    }
}
