package uk.redress.intake;

import static uk.redress.clock.InWords.date;
import static uk.redress.clock.InWords.dayAndDate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Timescales;
import uk.redress.clock.WorkingCalendar;
import uk.redress.complaints.Finding;

/**
 * Judges the rows of one file from top to bottom, which it has to remember to notice a row that comes twice. Nothing is
 * thrown away in silence: each row gets a fate, and a sentence for whatever somebody should know or mend.
 */
final class RowJudge {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int LONGEST = 20_000;
    private static final int LONGEST_REFERENCE = 100;
    private static final List<String> NEVER_IN_A_LOG = List.of("acknowledgedOn", "pointsAgreedOn", "assignedOn");
    private static final List<String> NOT_IN_A_LOG_OF_ANSWERS = List.of("respondedOn", "qualityCheckedOn");

    private final Settled settled;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final Map<LocalDate, Optional<LocalDate>> lastDays = new HashMap<>();
    private final Map<String, Integer> rowsSeen = new HashMap<>();

    RowJudge(Settled settled, WorkingCalendar calendar, LocalDate today) {
        this.settled = settled;
        this.calendar = calendar;
        this.today = today;
    }

    Verdict judge(int row, List<String> cells, KnownAlready known) {
        return new Reading(row, cells).verdict(known);
    }

    /** What tells a row without a reference again in another file: all that does not change as the complaint goes on. */
    String fingerprint(List<String> cells) {
        StringBuilder identity = new StringBuilder();
        for (Column column : List.of(
                Column.REFERENCE, Column.RECEIVED, Column.RAISED_BY, Column.DIVISION, Column.TEAM, Column.DETAIL)) {
            identity.append(Tidy.key(settled.mapping().cell(cells, column))).append('\u001f');
        }
        return digest(identity.toString());
    }

    String reference(List<String> cells) {
        return settled.mapping().cell(cells, Column.REFERENCE).replace('\n', ' ');
    }

    private Optional<LocalDate> lastDay(LocalDate receivedOn) {
        return lastDays.computeIfAbsent(
                receivedOn,
                day0 -> calendar.knows(day0) && calendar.knownUntil().isAfter(day0)
                        ? Optional.of(calendar.after(day0, Timescales.LOCAL_RESOLUTION.usual()))
                        : Optional.empty());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One row while it is being read. */
    private final class Reading {

        private final int row;
        private final List<String> cells;
        private final List<String> problems = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();

        Reading(int row, List<String> cells) {
            this.row = row;
            this.cells = cells;
        }

        Verdict verdict(KnownAlready known) {
            String reference = reference(cells);
            String fingerprint = fingerprint(cells);
            LocalDate received = receivedOn();
            LocalDate responded = respondedOn(received);
            LogOutcome outcome = outcome();
            Boolean said = saidInTime();
            TeamLabel team = TeamLabel.of(text(Column.DIVISION), text(Column.TEAM));
            tooLong(reference);
            Fate fate = fate(responded, outcome);
            LocalDate due = received == null ? null : dueOn(fate, outcome, received, responded);
            Boolean inTime = (due == null || responded == null) ? null : !responded.isAfter(due);
            if (fate == Fate.ANSWERED) {
                sayWhatAnAnswerLacks(responded, outcome, said, inTime, due);
            }
            sayWhatIsUnknown(fate, reference, team, outcome, responded);
            String twice = problems.isEmpty() ? comesTwice(reference, fingerprint, known) : null;
            if (twice != null) {
                fate = Fate.SKIPPED;
                remarks.clear();
                remarks.add(twice);
            } else if (!problems.isEmpty()) {
                fate = Fate.HELD;
                remarks.addAll(0, problems);
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
                    unknown,
                    remarks);
        }

        private String text(Column column) {
            return settled.mapping().cell(cells, column);
        }

        private @Nullable LocalDate receivedOn() {
            WrittenDay written = WrittenDay.read(text(Column.RECEIVED), today);
            if (written.problem() != null) {
                problems.add("The date of receipt " + written.problem());
                return null;
            }
            LocalDate day = written.day();
            if (day == null) {
                return withoutADay();
            }
            if (day.isAfter(today)) {
                problems.add("The date of receipt, %s, is in the future. Correct it in the file.".formatted(date(day)));
            } else if (day.isBefore(EARLIEST)) {
                problems.add(
                        "The date of receipt, %s, is before 1900. Correct the year in the file.".formatted(date(day)));
            } else {
                return day;
            }
            return null;
        }

        private @Nullable LocalDate withoutADay() {
            LocalDate stead = settled.dayForRowsWithout();
            if (stead == null) {
                problems.add("There is no date of receipt, so no deadline can be counted. Add it to the file, or choose"
                        + " a date for rows that have none under “Columns, words and teams”.");
            } else {
                unknown.add("receivedOn");
                remarks.add("There is no date of receipt; %s is used, as you chose.".formatted(date(stead)));
            }
            return stead;
        }

        private @Nullable LocalDate respondedOn(@Nullable LocalDate received) {
            WrittenDay written = WrittenDay.read(text(Column.RESPONDED), today);
            LocalDate day = written.day();
            if (written.problem() != null) {
                problems.add("The date of the response " + written.problem());
            } else if (day != null && day.isAfter(today)) {
                problems.add(
                        "The date of the response, %s, is in the future. Correct it in the file.".formatted(date(day)));
            } else if (day != null && received != null && day.isBefore(received)) {
                problems.add("The response, %s, is before the receipt, %s. Correct one of the two dates in the file."
                        .formatted(date(day), date(received)));
            } else if (day != null) {
                remarkOnADayOff(day);
                return day;
            }
            return null;
        }

        private void remarkOnADayOff(LocalDate day) {
            if (calendar.knows(day)) {
                calendar.reasonNotToCount(day)
                        .ifPresent(why -> remarks.add(
                                "The response is dated %s, which is not a working day%s. It is kept as it is; check it against the letter."
                                        .formatted(
                                                dayAndDate(day),
                                                dayAndDate(day).startsWith(why) ? "" : " (" + why + ")")));
            }
        }

        private LogOutcome outcome() {
            String written = text(Column.OUTCOME);
            Optional<LogOutcome> known = settled.outcome(written);
            if (known.isEmpty()) {
                problems.add(
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
                    remarks.add("What the log says about being in time, “%s”, is neither yes nor no; it is left out."
                            .formatted(text(Column.IN_TIME)));
                    yield null;
                }
            };
        }

        private void tooLong(String reference) {
            if (reference.length() > LONGEST_REFERENCE) {
                problems.add("The reference is longer than %d characters. Is this the right column?"
                        .formatted(LONGEST_REFERENCE));
            }
            for (Column column : Column.values()) {
                if (text(column).length() > LONGEST) {
                    problems.add("A cell is longer than %,d characters. Shorten it in the file.".formatted(LONGEST));
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

        /** Nobody was owed an answer to what was turned away or withdrawn; and no clock can stop on an unknown day. */
        private @Nullable LocalDate dueOn(
                Fate fate, LogOutcome outcome, LocalDate received, @Nullable LocalDate responded) {
            if (outcome.closesWithoutFinding() || (fate == Fate.ANSWERED && responded == null)) {
                return null;
            }
            Optional<LocalDate> due = lastDay(received);
            if (due.isEmpty()) {
                String known = "The calendar of bank holidays is known from %s to %s"
                        .formatted(date(calendar.knownFrom()), date(calendar.knownUntil()));
                if (fate == Fate.OPEN) {
                    problems.add(known + ", so the last day cannot be counted. Ask an administrator to add the year.");
                } else {
                    remarks.add(
                            known + ", so nobody can say whether this was in time. It comes in without a deadline.");
                }
            }
            return due.orElse(null);
        }

        private void sayWhatAnAnswerLacks(
                @Nullable LocalDate responded,
                LogOutcome outcome,
                @Nullable Boolean said,
                @Nullable Boolean inTime,
                @Nullable LocalDate due) {
            if (outcome == LogOutcome.NONE) {
                remarks.add("There is a response but no outcome; it comes in as answered, the outcome unknown.");
            } else if (responded == null) {
                remarks.add("There is an outcome but no date of the response; it comes in as closed on an unknown day."
                        + " If the date is known, add it to the file.");
            }
            if (said != null && inTime != null && due != null && responded != null && !said.equals(inTime)) {
                remarks.add(
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
            unknown.addAll(NEVER_IN_A_LOG);
            if (fate == Fate.ANSWERED) {
                unknown.addAll(NOT_IN_A_LOG_OF_ANSWERS);
                if (outcome == LogOutcome.NONE) {
                    unknown.add("outcome");
                }
                if (responded == null) {
                    unknown.add("answerSentOn");
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
                unknown.add(fact);
                if (remark != null) {
                    remarks.add(remark);
                }
            }
        }

        private @Nullable String comesTwice(String reference, String fingerprint, KnownAlready known) {
            String number = known.number(reference, fingerprint);
            if (number != null) {
                return reference.isEmpty()
                        ? "A row of the same content was imported before, as %s. It is left out.".formatted(number)
                        : "%s is in the register already, as %s. It is left out and nothing there is changed."
                                .formatted(reference, number);
            }
            Integer before = rowsSeen.putIfAbsent(reference.isEmpty() ? fingerprint : "=" + reference, row);
            if (before == null) {
                return null;
            }
            return reference.isEmpty()
                    ? "This row is the same as row %d. It is left out.".formatted(before)
                    : "%s is also the reference of row %d. This one is left out; if they are two complaints, give one of them another reference in the file."
                            .formatted(reference, before);
        }

        private @Nullable Finding finding(LogOutcome outcome) {
            return outcome.finding();
        }

        private @Nullable String closingReason(LogOutcome outcome) {
            return outcome.closesWithoutFinding() ? "The log says: " + text(Column.OUTCOME) + "." : null;
        }
    }
}
