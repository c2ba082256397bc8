package guanxi.platform.forms;

import java.util.List;
import java.util.Map;

/** A few lines of each of the department's files, as it sent them. */
final class SampleFiles {
    static final String VISITS = """
            visit_id,specialist_id,client_id,person_met,started_at,ended_at,purpose,outcome,groups,companions,summary,solved,unsolved
            V000001,S001,C00073,刘伟,2026-06-01T08:25:00+08:00,2026-06-01T09:40:00+08:00,A,B,1,,"回访""满意""\",1,0
            V000004,S001,C00277,陈芳,2026-06-02T08:20:00+08:00,2026-06-02T09:50:00+08:00,A,D,1,,"产品介绍, 价格谈判",0,1
            """;

    static final Map<FormColumns, String> ALL = Map.ofEntries(
            Map.entry(Forms.CALENDAR, """
                    date,kind,name
                    2026-01-01,HOLIDAY,元旦
                    2026-01-04,WORKDAY,调休
                    """),
            Map.entry(Forms.SPECIALISTS, """
                    specialist_id,name,team,director,territories,joined_on
                    S001,刘勇,华东一组,D01,城南区|城北区,2024-03-01
                    S003,杨洋,华东三组,D03,滨江区,
                    """),
            Map.entry(Forms.CLIENTS, """
                    client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone
                    C00001,正阳通信股份有限公司,A,ACTIVE,通信,城南区,城南区和平路940号,S001,王娜,办公室主任,18959727702
                    C00002,瑞丰家电集团有限公司（滨江区）,B,ACTIVE,家电,滨江区,滨江区中山路29号,S002,郭丽,总经理,17581968688
                    """),
            Map.entry(Forms.PLANS, """
                    specialist_id,month,visits,expansion,deals,submitted_at
                    S001,2026-06,74,4,17,2026-05-29T10:57:00+08:00
                    S003,2026-06,70,6,4,2026-05-29T23:50:00+08:00
                    """),
            Map.entry(Forms.LEAVE, """
                    specialist_id,date
                    S001,2026-06-11
                    S001,2026-06-09
                    """),
            Map.entry(Forms.SIGN_INS, """
                    specialist_id,at,channel,caller,territory,duty_officer
                    S001,2026-06-01T08:15:00+08:00,GPS,0571-16746205,城北区,值班陈
                    S001,2026-06-02T08:00:00+08:00,LANDLINE,0571-64389090,城南区,值班赵
                    """),
            Map.entry(Forms.VISITS, VISITS),
            Map.entry(Forms.VIOLATIONS, """
                    specialist_id,date,rule,inspector,remark
                    S001,2026-06-23,PLAYING_AT_WORK,督查赵,
                    S002,2026-06-23,DELIVERY_TRUCK,督查赵,
                    """),
            Map.entry(Forms.REFERRALS, """
                    referral_id,client_id,specialist_id,groups,sent_on,confirmed_on
                    R00001,C00085,S001,3,2026-06-29,2026-06-30
                    R00003,C00049,S001,1,2026-06-24,
                    """),
            Map.entry(Forms.RATINGS, """
                    specialist_id,month,teamwork,client_care
                    S001,2026-06,88,65
                    S001,2026-06,140,65
                    """),
            Map.entry(Forms.EXPENSES, """
                    specialist_id,date,item,amount,remark
                    S001,2026-06-02,餐费,31.23,
                    S001,2026-06-08,交通,131.73,
                    """),
            Map.entry(Forms.REQUESTS, """
                    request_id,applicant,department,requested_on,client_id,venue,banquet_on,client_guests,our_guests,meeting,meal,transport,gifts,other
                    H0001,S003,大客户部,2026-06-14,C00123,公司食堂,2026-06-15,吴磊/办公室主任,张经理/大客户部经理|李专员/客户专员,0.00,4342.00,120.50,0.00,0.90
                    H9002,S003,大客户部,2026-06-14,C00123,公司食堂,2026-06-15,吴磊/办公室主任,张经理/大客户部经理|李专员/客户专员,0.00,"1,2,3",120.50,0.00,0.90
                    """));

    private SampleFiles() {}

    static List<List<String>> texts(List<FormRow> rows, FormColumns form) {
        return rows.stream()
                .map(row -> form.columns().stream()
                        .map(column -> row.optionalText(column.english()).orElse(""))
                        .toList())
                .toList();
    }
}
