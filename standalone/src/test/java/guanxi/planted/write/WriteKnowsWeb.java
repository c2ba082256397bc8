package guanxi.planted.write;

import guanxi.planted.web.KnowsAnotherService;

record WriteKnowsWeb(KnowsAnotherService web) {}
