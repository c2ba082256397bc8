package guanxi.history.web;

import guanxi.language.client.AgreementState;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallStep;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.ConductFlag;
import guanxi.language.client.Contact;
import guanxi.language.client.DataField;
import guanxi.language.client.DataFlaw;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.HandoverState;
import guanxi.language.client.LateEnd;
import guanxi.language.client.MergedField;
import guanxi.language.client.MissCause;
import guanxi.language.client.QuestionType;
import guanxi.language.client.Responsible;
import guanxi.language.client.SeriesStandard;
import guanxi.language.client.ServiceHoursEvent;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StepClock;
import guanxi.language.client.Superior;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.hospitality.ApprovalStage;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.visit.Attachment;
import guanxi.language.visit.CalendarEvent;
import guanxi.language.visit.Doubt;
import guanxi.language.visit.Finding;
import guanxi.language.visit.MarketNews;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanMark;
import guanxi.language.visit.ProposalReason;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.Setting;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCheck;
import guanxi.language.visit.SignInCorrection;
import guanxi.language.visit.SignatureLevel;
import guanxi.language.visit.Weekday;
import guanxi.platform.access.Role;
import guanxi.platform.http.Catalogue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of the department's codes (C-1, C-2 …), each with its words in both languages, so that a screen need not know them. */
record CodeList(String list, Labels labels, List<Code> codes) {
    static final Catalogue CHINESE = Catalogue.of("guanxi/codes.zh.properties");
    static final Catalogue ENGLISH = Catalogue.of("guanxi/codes.en.properties");
    static final Map<String, Class<? extends Enum<?>>> TYPES = types();
    static final List<CodeList> ALL = TYPES.entrySet().stream()
            .map(type -> of(type.getKey(), type.getValue()))
            .toList();

    record Code(String code, Labels labels) {}

    record Labels(String zh, String en) {
        static Labels of(String key) {
            return new Labels(said(CHINESE, key), said(ENGLISH, key));
        }

        private static String said(Catalogue catalogue, String key) {
            return catalogue
                    .sentence(key, Map.of())
                    .orElseThrow(() -> new IllegalStateException("There are no words for " + key));
        }
    }

    private static CodeList of(String list, Class<? extends Enum<?>> type) {
        var codes = Arrays.stream(type.getEnumConstants())
                .map(code -> new Code(code.toString(), Labels.of(list + "." + code)))
                .toList();
        return new CodeList(list, Labels.of(list), codes);
    }

    private static Map<String, Class<? extends Enum<?>>> types() {
        var types = new LinkedHashMap<String, Class<? extends Enum<?>>>();
        types.put("tier", ClientProfile.Tier.class);
        types.put("stage", ClientProfile.Stage.class);
        types.put("purpose", Purpose.class);
        types.put("outcome", Outcome.class);
        types.put("signInChannel", SignIn.Channel.class);
        types.put("signInCorrection", SignInCorrection.Kind.class);
        types.put("signInCheck", SignInCheck.class);
        types.put("doubt", Doubt.class);
        types.put("norm", Norm.class);
        types.put("violationSource", Norm.FoundBy.class);
        types.put("finding", Finding.class);
        types.put("signatureLevel", SignatureLevel.class);
        types.put("planLine", PlanLine.Kind.class);
        types.put("planMark", PlanMark.Kind.class);
        types.put("proposalReason", ProposalReason.class);
        types.put("seriesStandard", SeriesStandard.class);
        types.put("serviceStandard", ServiceStandard.class);
        types.put("serviceStep", ServiceStep.class);
        types.put("stepClock", StepClock.class);
        types.put("dayKind", ServiceHoursEvent.DayKind.class);
        types.put("responsibleRole", Responsible.Role.class);
        types.put("lateEnd", LateEnd.class);
        types.put("missCause", MissCause.class);
        types.put("superior", Superior.class);
        types.put("deadlineSaying", DeadlineCorrected.Saying.class);
        types.put("answeredBy", AnsweredBy.class);
        types.put("conductFlag", ConductFlag.class);
        types.put("attachmentKind", Attachment.Kind.class);
        types.put("caseStandard", CaseStandard.class);
        types.put("caseAnswer", CaseAnswer.class);
        types.put("caseEntry", CaseEntry.Kind.class);
        types.put("agreementState", AgreementState.class);
        types.put("dataField", DataField.class);
        types.put("dataFlaw", DataFlaw.class);
        types.put("callStep", CallStep.class);
        types.put("questionType", QuestionType.class);
        types.put("handoverState", HandoverState.class);
        types.put("newsKind", MarketNews.Kind.class);
        types.put("setting", Setting.class);
        types.put("calendarDay", CalendarEvent.Kind.class);
        types.put("weekday", Weekday.class);
        types.put("assessmentStatus", Figures.Status.class);
        types.put("scorecard", ScorecardFamily.class);
        types.put("indicator", Indicator.class);
        types.put("role", Role.class);
        types.put("organisationRole", OrganisationRole.class);
        types.put("decisionWeight", Contact.DecisionWeight.class);
        types.put("mergedField", MergedField.class);
        types.put("approvalStage", ApprovalStage.class);
        return types;
    }
}
