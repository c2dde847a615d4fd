package uk.redress.web.programme;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.ActionDraft;
import uk.redress.improvement.ActionShown;
import uk.redress.improvement.Resources;
import uk.redress.improvement.ResourcesKind;

/** The fields of an action, as somebody types them. */
public class ActionForm implements Serializable {

    private @Nullable String text;
    private @Nullable String lead;
    private @Nullable Long leadId;
    private @Nullable String support;
    private @Nullable String partner;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate dueOn;
    private @Nullable ResourcesKind resources = ResourcesKind.TO_BE_CONFIRMED;
    private @Nullable BigDecimal pounds;
    private @Nullable String resourcesWords;
    private @Nullable String measure;
    private @Nullable String baseline;
    private @Nullable String target;
    private @Nullable String impact;
    private @Nullable String risks;

    void startFrom(ActionShown action) {
        text = action.text();
        lead = action.lead();
        leadId = action.leadId();
        support = action.support();
        partner = action.partner();
        startsOn = action.startsOn();
        dueOn = action.dueOn();
        resources = action.resources();
        pounds = action.pounds();
        resourcesWords = action.resourcesWords();
        measure = action.measure();
        baseline = action.baseline();
        target = action.target();
        impact = action.impact();
        risks = action.risks();
    }

    ActionDraft draft() {
        return new ActionDraft(
                text == null ? "" : text,
                lead == null ? "" : lead,
                leadId,
                support,
                partner,
                startsOn,
                dueOn,
                new Resources(resources == null ? ResourcesKind.TO_BE_CONFIRMED : resources, pounds, resourcesWords),
                measure,
                baseline,
                target,
                impact,
                risks);
    }

    public ResourcesKind[] getKinds() {
        return ResourcesKind.values();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public @Nullable Long getLeadId() {
        return leadId;
    }

    public void setLeadId(@Nullable Long leadId) {
        this.leadId = leadId;
    }

    public @Nullable String getSupport() {
        return support;
    }

    public void setSupport(@Nullable String support) {
        this.support = support;
    }

    public @Nullable String getPartner() {
        return partner;
    }

    public void setPartner(@Nullable String partner) {
        this.partner = partner;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable ResourcesKind getResources() {
        return resources;
    }

    public void setResources(@Nullable ResourcesKind resources) {
        this.resources = resources;
    }

    public @Nullable BigDecimal getPounds() {
        return pounds;
    }

    public void setPounds(@Nullable BigDecimal pounds) {
        this.pounds = pounds;
    }

    public @Nullable String getResourcesWords() {
        return resourcesWords;
    }

    public void setResourcesWords(@Nullable String resourcesWords) {
        this.resourcesWords = resourcesWords;
    }

    public @Nullable String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure;
    }

    public @Nullable String getBaseline() {
        return baseline;
    }

    public void setBaseline(@Nullable String baseline) {
        this.baseline = baseline;
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }

    public @Nullable String getImpact() {
        return impact;
    }

    public void setImpact(@Nullable String impact) {
        this.impact = impact;
    }

    public @Nullable String getRisks() {
        return risks;
    }

    public void setRisks(@Nullable String risks) {
        this.risks = risks;
    }
}
