package uk.redress.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRefusalTest {

    @Test
    void a_complete_account_may_be_kept() {
        assertThat(KeepingAccounts.refusal(account("jo.bloggs", Role.OFFICER, null, "jo.bloggs@example.gov.uk")))
                .isEmpty();
    }

    @Test
    void a_service_manager_needs_a_team() {
        assertThat(KeepingAccounts.refusal(account("jo.bloggs", Role.SERVICE_MANAGER, null, null)))
                .isPresent();
        assertThat(KeepingAccounts.refusal(account("jo.bloggs", Role.SERVICE_MANAGER, 4L, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "j", "jo bloggs", "jo/bloggs", "<b>"})
    void a_user_name_is_short_and_plain(String userName) {
        assertThat(KeepingAccounts.refusal(account(userName, Role.AUDITOR, null, null)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo", "jo@", "jo@example", "jo@example.org, sam@example.org"})
    void an_email_address_is_one_whole_address(String email) {
        assertThat(KeepingAccounts.refusal(account("jo.bloggs", Role.AUDITOR, null, email)))
                .isPresent();
    }

    @Test
    void only_a_manager_signs_for_the_council() {
        Account officer = new Account(0, "jo.bloggs", "Jo Bloggs", Role.OFFICER, null, null, true, null, true, 0);
        Account manager =
                new Account(0, "jo.bloggs", "Jo Bloggs", Role.COMPLAINTS_MANAGER, null, null, true, null, true, 0);

        assertThat(KeepingAccounts.refusal(officer)).isPresent();
        assertThat(KeepingAccounts.refusal(manager)).isEmpty();
    }

    private static Account account(String userName, Role role, Long team, String email) {
        return new Account(0, userName, "Jo Bloggs", role, team, email, true, null, false, 0);
    }
}
