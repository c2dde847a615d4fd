package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.access.Colleague;
import uk.redress.boards.BodyFacts;
import uk.redress.boards.BodyInList;
import uk.redress.boards.ReadingBodies;
import uk.redress.boards.SettingUpBodies;
import uk.redress.clock.Today;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** Sets up a board, a group or a committee with its chair. */
@Named
@ViewScoped
public class SetUpBodyPage implements Serializable {

    @Inject
    ReadingBodies reading;

    @Inject
    SettingUpBodies settingUp;

    @Inject
    Today today;

    private BodyForm form = new BodyForm();
    private @Nullable String chair;
    private @Nullable String organisation;
    private @Nullable Long account;
    private @Nullable LocalDate on;
    private @Nullable String because;
    private List<BodyInList> others = List.of();
    private List<Colleague> accounts = List.of();

    public void open() {
        if (!reading.mayWrite()) {
            throw new NotFound("The form");
        }
        others = reading.atWork();
        accounts = reading.accounts();
        on = today.date();
    }

    public void setUp() {
        BodyFacts facts = form.facts();
        String reference = settingUp.setUp(
                facts,
                chair,
                organisation,
                account,
                Objects.requireNonNull(on),
                Objects.requireNonNullElse(because, ""));
        Messages.addFlashGlobalInfo("{0}", Wording.of("setUpBody.done", facts.name()));
        Faces.redirect("programme/boards/%s", reference);
    }

    public LocalDate getToday() {
        return today.date();
    }

    public BodyForm getForm() {
        return form;
    }

    public @Nullable String getChair() {
        return chair;
    }

    public void setChair(@Nullable String chair) {
        this.chair = chair;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable Long getAccount() {
        return account;
    }

    public void setAccount(@Nullable Long account) {
        this.account = account;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public List<BodyInList> getOthers() {
        return others;
    }

    public List<Colleague> getAccounts() {
        return accounts;
    }
}
