package guanxi.planted.read.one;

import guanxi.planted.read.other.OtherEntry;

record ViewKnowsAnotherView(OtherEntry other) {}
