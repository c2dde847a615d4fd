package uk.redress.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayInTest {

    @Test
    void the_way_on_leads_to_the_page_that_was_wanted() {
        assertThat(WayIn.onward("/complaints/CS-2026-0001?print=true"))
                .isEqualTo("/complaints/CS-2026-0001?print=true");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "work",
                "//elsewhere.example/work",
                "/\\elsewhere.example",
                "https://elsewhere.example/",
                "javascript:alert(1)",
                "/work\r\nSet-Cookie: a=b",
                "/login?to=/login",
                "/sign-out"
            })
    void the_way_on_never_leads_elsewhere_nor_in_a_circle(String wanted) {
        assertThat(WayIn.onward(wanted)).isEqualTo("/");
    }

    @Test
    void the_address_of_the_way_in_names_the_page_and_an_expired_session() {
        assertThat(new WayIn("", "/register?q=a b", true).address())
                .isEqualTo("/login?to=%2Fregister%3Fq%3Da+b&expired=true");
        assertThat(new WayIn("", "/", false).address()).isEqualTo("/login");
    }

    @Test
    void an_answer_by_ajax_cannot_be_broken_out_of() {
        assertThat(new WayIn("", "/a\"<b>&", true).asPartialResponse())
                .contains("to=%2Fa%22%3Cb%3E%26&amp;expired=true")
                .doesNotContain("<b>");
    }
}
