package uk.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.redress.access.LookingAfterMyAccount;
import uk.redress.access.MyAccount;

/** The account of whoever asks for this page, looked up once a page. */
@RequestScoped
class PersonHere {

    @Inject
    LookingAfterMyAccount account;

    private @Nullable MyAccount known;

    MyAccount account() {
        MyAccount mine = known;
        if (mine == null) {
            mine = account.mine();
            known = mine;
        }
        return mine;
    }
}
