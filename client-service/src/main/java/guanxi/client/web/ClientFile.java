package guanxi.client.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.read.referrals.ReferralEntry;
import guanxi.client.read.visits.ClientVisit;
import java.util.List;

/** One client with what happened around it, the newest first. */
record ClientFile(@JsonUnwrapped ClientItem client, List<ClientVisit> visits, List<ReferralEntry> referrals) {}
