package uk.redress.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.redress.kernel.ComplaintNumber;

/** Complaints for tests, in the words of the office: {@code aComplaint().waitingAt(Step.RESPOND)}. */
public final class ComplaintFixture {

    private String receivedOn = "2026-11-02";

    private ComplaintFixture() {}

    public static ComplaintFixture aComplaint() {
        return new ComplaintFixture();
    }

    public ComplaintFixture receivedOn(String day) {
        receivedOn = day;
        return this;
    }

    public Complaint justReceived() {
        return new Complaint(
                ComplaintNumber.of(2026, 1),
                new NewComplaint(
                        LocalDate.parse(receivedOn), "telephone", "mother", "Visits were cancelled", null, List.of()),
                Instant.parse("2026-11-02T10:00:00Z"));
    }

    public Complaint waitingAt(Step wanted) {
        Complaint complaint = justReceived();
        while (complaint.step() != wanted) {
            if (complaint.step() == Step.AGREE_POINTS) {
                complaint.agreePoints(List.of(
                        new PointAgreed("Visits were cancelled", "Visits that happen"),
                        new PointAgreed("Nobody called back", null)));
            }
            List<Step> course = List.of(Step.values());
            complaint.moveOn(complaint.step(), course.get(course.indexOf(complaint.step()) + 1));
        }
        return complaint;
    }
}
