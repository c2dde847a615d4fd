package uk.redress.journeys;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives a journey its browser. Where there is none, journeys are skipped and one line says how to get it, unless the
 * environment says REDRESS_JOURNEYS=required, as {@code .ci/run} does.
 */
class WithBrowser implements ExecutionCondition, BeforeEachCallback, AfterEachCallback {

    private static final AtomicBoolean SAID = new AtomicBoolean();
    private static final String NONE =
            "Browser journeys skipped: no Chromium or Chrome on the PATH (Debian: apt-get install chromium).";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if ("required".equals(System.getenv("REDRESS_JOURNEYS"))) {
            return ConditionEvaluationResult.enabled("journeys are required, so they fail without a browser");
        }
        if (SAID.compareAndSet(false, true)) {
            System.out.println(NONE);
        }
        return ConditionEvaluationResult.disabled(NONE);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(WithBrowser.class))
                .getOrComputeIfAbsent(
                        Chromium.class,
                        key -> new Chromium(Chromium.find().orElseThrow(() -> new IllegalStateException(NONE))),
                        Chromium.class);
        journey(context).begin(chromium.browser());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        journey(context)
                .end(context.getDisplayName(), context.getExecutionException().isPresent());
    }

    private static Journey journey(ExtensionContext context) {
        return (Journey) context.getRequiredTestInstance();
    }
}
