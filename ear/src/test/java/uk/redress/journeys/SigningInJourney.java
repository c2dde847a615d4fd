package uk.redress.journeys;

import org.junit.jupiter.api.Test;

class SigningInJourney extends Journey {

    @Test
    void a_stranger_is_asked_to_sign_in_and_led_on() {
        Visitor stranger = stranger();
        stranger.open("/calculator?from=2026-11-20&days=25");
        stranger.isAt("/login");
        stranger.findsItAccessible();

        stranger.signIn("officer", "guessed");
        stranger.isAt("/login");
        stranger.findsItAccessible();

        stranger.signIn("officer", "demo");
        stranger.isAt("/calculator");
    }
}
