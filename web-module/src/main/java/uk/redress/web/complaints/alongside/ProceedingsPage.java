package uk.redress.web.complaints.alongside;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.ComplaintFile.PointOnFile;
import uk.redress.complaints.Stage;
import uk.redress.complaints.investigation.ReadingInvestigations;
import uk.redress.complaints.proceedings.HoldingForProceedings;
import uk.redress.complaints.proceedings.ProceedingsFound;
import uk.redress.complaints.proceedings.ProceedingsKind;
import uk.redress.complaints.proceedings.ReadingProceedings;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/** Lets points wait for proceedings elsewhere, looks again, and takes them back when those have ended. */
@Named
@ViewScoped
public class ProceedingsPage implements Serializable {

    @Inject
    AlongsideInHand beside;

    @Inject
    ReadingProceedings reading;

    @Inject
    ReadingInvestigations investigations;

    @Inject
    HoldingForProceedings holding;

    private List<ProceedingsForm> known = List.of();
    private List<WaitingPointForm> points = List.of();
    private @Nullable ProceedingsKind kind;
    private @Nullable String courtReference;
    private @Nullable String legalAdviceReference;
    private @Nullable LocalDate reviewOn;

    public void open() {
        beside.open();
        ComplaintFile file = beside.getHand().getFile();
        known = reading.of(file.number()).stream()
                .map(proceedings ->
                        new ProceedingsForm(proceedings, beside.getHand().getToday()))
                .toList();
        points = file.stage() == Stage.LOCAL_RESOLUTION
                ? file.points().stream()
                        .filter(PointOnFile::isToBeAnswered)
                        .map(point -> new WaitingPointForm(point.ordinal(), point.text()))
                        .toList()
                : ofTheStatement(file.number());
    }

    private List<WaitingPointForm> ofTheStatement(ComplaintNumber number) {
        return investigations.of(number).stream()
                .flatMap(investigation -> investigation.points().stream())
                .filter(point -> point.heldBecause() == null)
                .map(point -> new WaitingPointForm(point.ordinal(), point.text()))
                .toList();
    }

    public void hold() {
        ProceedingsKind found = kind;
        if (found != null) {
            beside.attempt(
                    (number, seen) -> holding.hold(
                            number,
                            seen,
                            new ProceedingsFound(
                                    found, courtReference, legalAdviceReference, beside.dayOr(reviewOn), chosen())),
                    "proceedings.done");
        }
    }

    private Map<Integer, String> chosen() {
        Stream<WaitingPointForm> waiting = points.stream().filter(WaitingPointForm::isWaits);
        return waiting.collect(
                Collectors.toMap(WaitingPointForm::getOrdinal, point -> AlongsideInHand.words(point.getPrejudice())));
    }

    public void review(ProceedingsForm form) {
        record((number, seen) -> holding.review(number, seen, id(form), beside.dayOr(form.getNext()), note(form)));
    }

    public void end(ProceedingsForm form) {
        record((number, seen) -> holding.end(number, seen, id(form), beside.dayOr(form.getOn()), note(form)));
    }

    public void comeBack(ProceedingsForm form) {
        record((number, seen) -> holding.comeBack(number, seen, id(form), beside.dayOr(form.getOn())));
    }

    public void comeBackAs(ProceedingsForm form) {
        record((number, seen) -> {
            ComplaintNumber other = ComplaintNumber.read(AlongsideInHand.words(form.getOther()))
                    .orElseThrow(() -> new Refused("Write the number of the new complaint like CS-2026-0001."));
            holding.comeBackAs(number, seen, id(form), beside.dayOr(form.getOn()), other);
        });
    }

    private void record(AlongsideInHand.Act act) {
        beside.attempt(act, "proceedings.recorded");
    }

    private static long id(ProceedingsForm form) {
        return form.getProceedings().id();
    }

    private static String note(ProceedingsForm form) {
        return AlongsideInHand.words(form.getNote());
    }

    public ProceedingsKind[] getKinds() {
        return ProceedingsKind.values();
    }

    public List<ProceedingsForm> getKnown() {
        return known;
    }

    public List<WaitingPointForm> getPoints() {
        return points;
    }

    public AlongsideInHand getBeside() {
        return beside;
    }

    public @Nullable ProceedingsKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ProceedingsKind kind) {
        this.kind = kind;
    }

    public @Nullable String getCourtReference() {
        return courtReference;
    }

    public void setCourtReference(@Nullable String courtReference) {
        this.courtReference = courtReference;
    }

    public @Nullable String getLegalAdviceReference() {
        return legalAdviceReference;
    }

    public void setLegalAdviceReference(@Nullable String legalAdviceReference) {
        this.legalAdviceReference = legalAdviceReference;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
