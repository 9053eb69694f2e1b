//! Numbers typed into sentences: those that say what they count are held to it, and
//! those that speak of something else raise nothing.

use crate::folder::Folder;

/// The base with a sentence more on its first text slide.
fn with(sentence: &str) -> Folder {
    let folder = Folder::base();
    folder.replace(
        "112-1/meeting.yaml",
        "辦理情形，共",
        &format!("辦理情形。{sentence}共"),
    );
    folder
}

fn said(sentence: &str) -> String {
    with(sentence).run(&["check", "data/112-1", "--format", "short"]).stdout
}

#[test]
fn numbers_of_something_else_raise_nothing() {
    let innocent = "\
依行政院104年6月22日院授發資字第1041500889號函及作業原則第3點第2項第1款規定，聯絡電話\
（02）2191-0189轉2345，會議室B1-103。自101年起投入1,250萬元，3年來辦理12場教育訓練，\
滿意度95%，第3案另行報告。全國共53,000餘筆資料集，預計115年達5,000筆。每年增加2個場館，\
各單位應於14日內回復本處，民眾意見平均5日內回應，最長12日內回復。獲開放資料評比第1名，\
滿意度排名第三。民間代表1位請假，甲類1項改列丙類，其中建議新增資料集1件尚未回應。行政院\
列管案件2案，其中1案解除列管。典藏署館藏250,000冊，全年借閱1,234,567冊次，道路3,200公里。\
2023-06-14、112.6.14、v2.0.1、比例1：3、第十二條、1120000123。去年同期為45筆。統計至112年\
3月31日止，截至110年底。他部統計處99筆。第一季與第三季各辦二場說明會，一百二十人參加；第三屆\
競賽徵得二十七件作品，其中三件與民間需求有關，漁船三千餘艘，統一窗口一處，三五筆資料。民間\
需求110年度計4件，111年第一季一件、第2季無、第3季1件；110年度已回應民間需求3件，去年第3季\
12件。典藏署增加志工30人、增加3筆影像，3月典藏署增加2筆，去年典藏署增加7筆，檢測所較預期\
增加1筆。本年度新增資料集40筆，111年度新增資料集99筆。不開放資料1項改列甲類，丙類約占二成，開放資料\
26項。累計658筆資料集，其中典藏署12筆影像、111年12月典藏署330筆；典藏署由330筆增至362筆，典藏署較\
上次330筆增加。說明會場次如下。110年3件、111年5件。111年底累計618筆。";
    assert_eq!(said(innocent), "");
}

#[test]
fn turns_of_words_that_are_true_or_of_something_else_raise_nothing() {
    let innocent = [
        "上次會議（111年12月20日）決議，前次會議紀錄經委員確認。",
        "資料盤點表共9項系統，系統盤點共12項系統功能待改善。",
        "年度目標110筆，已達成40筆，較111年底增加40筆，較110年底增加146筆。",
        "各部會排名第三，共7個部會；全國共30個部會參與評比。",
        "民眾意見均於5日內回應，民眾陳情應於30日內辦結，意見應於7日內回應。",
        "研習以3日為限並回應問卷，徵求民間意見14天，於30日內改善後回應委員意見。",
        "回應期限由10日縮短為7日，原回應期限10日，民眾意見應於7個日曆天內回應。",
        "品質目標：已達成12筆白金標章；年度目標110筆，本季已完成5筆。",
        "盤點表共9項，本期異動4項，其中丙類0項；民間需求15件，本期3件，其中下載問題1件。",
        "不開放資料2項，占22.2%；建請解除列管1案；本期新增2項，占22.9%。",
        "單位195筆、機關463筆，共計658筆，其中甲類5項。",
    ];
    for sentence in innocent {
        let said = said(sentence);
        let serious = said.lines().filter(|line| !line.contains(": notice["));
        assert_eq!(serious.count(), 0, "{sentence}\n{said}");
    }
}

#[test]
fn a_number_that_says_what_it_counts_is_held_to_it_however_small() {
    let slips = [
        ("甲類6項", "「6」", "甲類是"),
        ("甲類六項", "「六」", "甲類是"),
        ("列甲類者6項", "「6」", "甲類是"),
        ("民間需求歷年共16件", "「16」", "feedback.total"),
        ("典藏署增加99筆最多", "「99」", "典藏署"),
        ("資料盤點表共10項", "「10」", "inventory.total"),
        ("民間需求累計16件", "「16」", "feedback.total"),
        ("盤點表共9項，其中丙類3項", "「3」", "丙類"),
        ("民間需求共15件，其中下載問題7件", "「7」", "下載問題"),
        ("不開放資料2項，占22.3%", "「22.3%」", "丙類"),
        ("建請解除列管2案", "「2」", "resolutions.to_close"),
        ("資料盤點表共10項系統", "「10」", "inventory.total"),
        ("年度目標110筆，已達成41筆", "「41」", "targets.increase.reached"),
        ("較111年底增加41筆", "「41」", "datasets.year_to_date"),
        ("各部會排名第三（共8個部會）", "「8」", "ranking.count"),
        ("上次會議（111年12月21日）決議", "「111年12月21日」", "上次會議"),
        ("均應於10個工作天內回應民眾意見", "「10」", "targets.answer.days"),
        ("民眾意見應於7個工作天內回應", "「7」", "targets.answer.days"),
        ("民眾意見之回應以14日為限", "「14」", "targets.answer.days"),
        ("較上次增加41筆", "「41」", "datasets.increase"),
        ("累計開放６５９筆資料集", "「６５９」", "datasets.total"),
        ("其中典藏署361筆", "「361」", "典藏署"),
        ("申請下架4筆資料集", "「4」", "takedowns.count"),
        ("資料集數量名列各部會第二", "「第二」", "ranking.own"),
        ("民間需求110年度內容有誤5件", "「5」", "110年內容有誤"),
        ("民間需求110年度計5件", "「5」", "110年民間需求"),
        ("民間需求111年第三季二件", "「二」", "111年第3季民間需求"),
        ("本年度新增41筆資料集", "「41」", "datasets.year_to_date"),
        ("第1季申請下架3筆", "「3」", "112年第1季下架"),
        ("年度目標達成率百分之35.4", "「百分之35.4」", "targets.increase.share"),
        ("年度目標120筆", "「120」", "targets.increase.goal"),
        ("年度目標達成率35.4%", "「35.4%」", "targets.increase.share"),
        ("民眾意見應於10日內回應", "「10」", "targets.answer.days"),
        ("至少3位民間代表", "「3」", "roster.civil"),
        ("本次決議5案", "「5」", "resolutions.total"),
        ("統計至112年5月11日", "「112年5月11日」", "statistics.date"),
        ("本次為112年度第2次會議", "「第2」", "meeting.title"),
        ("不開放資料3項", "「3」", "丙類"),
        ("不開放資料2項占33.3%", "「33.3%」", "丙類所占比例"),
        ("丙類占25%", "「25%」", "丙類所占比例"),
        ("甲類5項、乙類2項、丙類2項，共計10項", "「10」", "inventory.total"),
        ("民間需求110年度4件，累計16件", "「16」", "feedback.total"),
        ("民間需求歷年件數如下。110年5件", "「5」", "110年民間需求"),
        ("累計658筆資料集，其中資訊處29筆", "「29」", "資訊處"),
        ("其中典藏署330筆", "「330」", "典藏署"),
    ];
    for (sentence, written, figure) in slips {
        let said = with(&format!("{sentence}，"))
            .run(&["check", "data/112-1", "--format", "short", "--lang", "zh-TW"])
            .stdout;
        let found = said.lines().find(|line| line.contains(written));
        let found = found.unwrap_or_else(|| panic!("{sentence}: {said}"));
        assert!(found.contains(figure), "{sentence}: {found}");
        assert_eq!(said.lines().count(), 1, "{sentence}: {said}");
    }
}
