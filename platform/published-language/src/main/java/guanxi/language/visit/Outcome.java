package guanxi.language.visit;

/** What came of a talk (C-2). */
public enum Outcome {
    /** 商谈成功: the talk succeeded. */
    A,
    /** 有希望: promising. */
    B,
    /** 再度访问: visit again. */
    C,
    /** 无希望: hopeless. */
    D,
    /** 继续观察: keep watching. */
    E
}
