package uk.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Says on every page that the clock has been moved, so that nobody takes a demonstration for the day's date. */
@Named
@RequestScoped
public class ClockBannerPage {

    public boolean isMoved() {
        return false;
    }

    public String getWords() {
        return "";
    }
}
