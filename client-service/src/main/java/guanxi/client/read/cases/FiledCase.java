package guanxi.client.read.cases;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.client.standards.ToldCase;
import guanxi.client.standards.ToldCases;
import guanxi.language.Person;
import guanxi.language.client.CaseEvent;
import guanxi.language.client.CaseEvent.CaseOpened;
import guanxi.language.client.CaseId;
import guanxi.language.client.ClientId;
import guanxi.language.client.DueStep;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;

/**
 * A case with what was told of it.
 *
 * @param holder the agent who took it, or whom it was handed over to last
 * @param question what the caller asked or complained of
 * @param caller without a name after he was erased
 * @param stands false once it was withdrawn: then it never was
 */
public record FiledCase(
        CaseId caseId,
        ClientId clientId,
        ToldCase told,
        ColleagueId holder,
        String question,
        Person caller,
        boolean stands) {
    public static final ViewDefinition<FiledCase> VIEW = view(
                    "cases", 1, FiledCase.class, filed -> filed.caseId().number())
            .foundBy("stands")
            .foundBy("stands", "holder")
            .foundBy("stands", "clientId")
            .foundBy("told.reComplaintOf")
            .touchedBy(CaseEvent.class, event -> event.caseId().number());

    static FiledCase of(CaseOpened opened) {
        return new FiledCase(
                opened.caseId(),
                opened.clientId(),
                ToldCases.of(opened),
                opened.specialistId(),
                opened.question(),
                opened.caller(),
                true);
    }

    FiledCase with(ToldCase now) {
        return new FiledCase(caseId, clientId, now, ToldCases.holder(now), question, caller, stands);
    }

    public String subject() {
        return DueStep.subject(told.standard().asOneOfAll(), caseId.number());
    }

    FiledCase withdrawn() {
        return new FiledCase(caseId, clientId, told, holder, question, caller, false);
    }
}
