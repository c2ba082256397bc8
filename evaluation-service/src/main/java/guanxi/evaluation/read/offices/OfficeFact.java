package guanxi.evaluation.read.offices;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;

/** @param region absent if it belongs to none */
public record OfficeFact(OfficeId officeId, String name, ColleagueId head, String region) {

    OfficeFact named(String newName) {
        return new OfficeFact(officeId, newName, head, region);
    }

    OfficeFact headedBy(ColleagueId newHead) {
        return new OfficeFact(officeId, name, newHead, region);
    }

    OfficeFact in(String newRegion) {
        return new OfficeFact(officeId, name, head, newRegion);
    }
}
