package uk.redress.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;
import uk.redress.access.LookingAfterMyAccount;

/** What a person likes to have otherwise. */
@Named
@RequestScoped
public class PreferencesPage {

    @Inject
    LookingAfterMyAccount account;

    private boolean shortCuts;

    @PostConstruct
    void open() {
        shortCuts = account.mine().shortCuts();
    }

    public String keep() {
        account.useShortCuts(shortCuts);
        Messages.addFlashGlobalInfo("{0}", Wording.of("preferences.kept"));
        return "/preferences?faces-redirect=true";
    }

    public boolean isShortCuts() {
        return shortCuts;
    }

    public void setShortCuts(boolean shortCuts) {
        this.shortCuts = shortCuts;
    }
}
