package guanxi.planted.platform;

import guanxi.language.visit.VisitId;

record PlatformSpeaksOfVisits(VisitId visit) {}
