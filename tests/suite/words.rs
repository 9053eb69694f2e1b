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
        "資料盤點年度目標200筆，資料品質年度目標200筆，白金標章年度目標200筆。",
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

/// The sample with sentences more on a text slide, each an item of its list.
fn sample_with<'a>(sentences: impl IntoIterator<Item = &'a str>) -> String {
    let folder = Folder::sample();
    let last = "- 提會報告本部於政府資料開放平臺{{ period.text }}開放推動成果。";
    let items = sentences.into_iter().map(|one| format!("\n                - {one}。"));
    let items: String = items.collect();
    folder.replace("111-1/meeting.yaml", last, &format!("{last}{items}"));
    let check = ["check", "data/111-1", "--format", "short", "--lang", "zh-TW"];
    folder.run(&check).stdout
}

/// Whose a number is, and of when, the clauses before it say.
#[test]
fn a_clause_goes_on_with_the_subject_and_the_time_of_those_before() {
    let innocent = [
        "取得品質標章2,370筆，較上次增加298筆",
        "各機關2,072筆，較上次增加143筆；各單位891筆，較上次增加14筆",
        "矯正署1,050筆，較上次增加92筆",
        "CSV格式2,192筆，較上次增加117筆",
        "以API提供者55筆，較上次增加4筆",
        "預計開放資料集10筆，較上次增加2筆",
        "資料盤點表91項，較上次增加0項",
        "白金標章部分，累計267筆資料集",
        "各機關部分，累計開放2,072筆資料集；各單位部分，累計開放891筆資料集",
        "矯正署：累計開放1,050筆資料集",
        "列入預計開放清單者，共10筆資料集",
        "預計於年底前，累計開放3,000筆資料集",
        "至111年底累計開放3,000筆資料集為目標",
        "109年度增加205筆，達成率120.6%",
        "去年增加239筆，達成率140.6%",
        "矯正署及臺高檢合計1,386筆",
        "矯正署、臺高檢及行政執行署合計增加132筆",
        "經濟部開放2,641筆資料集，於各部會資料數量排名第三",
        "行政院農業委員會以3,417筆名列各部會資料開放第一",
        "矯正署資料集數量1,050筆，於本部名列第一",
        "本部資料開放數量於司法機關中名列第一",
        "110年度第1次會議決議事項5案，其中3案建請解除列管",
        "上上次會議決議事項5案均已解除列管",
        "小組原有民間代表3人，本屆增至4人",
        "截至110年12月底累計2,806筆，截至111年5月19日累計2,963筆",
        "經濟部累計開放2,641筆資料集",
        "本期上架158筆、下架1筆，合計157筆",
        "2,963筆中，2,370筆取得品質標章（80%），較上次增加298筆；其中「金」最多（1,451筆）",
        "CSV 2,192筆，較上次增加117筆",
        "甲類、乙類及丙類分別為26項、0項及65項",
        "其中機關增加143筆、單位增加14筆",
        "年度目標170筆，已達157筆，尚差13筆",
        "較110年底增加157筆，成長5.6%",
        "民間需求於110年5月至12月計2件",
        "提會報告111年1月至5月本部所屬各機關申請下架情形",
        "110年5月至12月辦理教育訓練3場",
        "CSV格式，累計2,192筆資料集",
        "矯正署部分，共開放1,050筆資料集",
        "107年12月13日累計2,168筆，111年5月19日累計2,963筆，三年餘增加795筆",
        "農業委員會3,417筆排名第一，本部2,963筆排名第二，經濟部2,641筆排名第三",
    ];
    let said = sample_with(innocent);
    let accused =
        said.lines().filter(|line| !line.contains("已認可") && !line.contains("提示["));
    assert_eq!(accused.count(), 0, "{said}");
}

#[test]
fn a_clause_with_a_subject_of_its_own_is_held_to_it_whatever_was_said_before() {
    let slips = [
        ("自101年推動以來，累計開放2,964筆資料集", "「2,964」", "datasets.total"),
        ("累計2,963筆資料集，較上次增加159筆", "「159」", "datasets.increase"),
        ("經統計處彙整，較上次增加160筆", "「160」", "datasets.increase"),
        ("配合資料品質計畫，較上次增加161筆", "「161」", "datasets.increase"),
        ("各機關2,072筆，較上次增加144筆", "「144」", "datasets.increase"),
        (
            "上次會議時2,806筆，本次2,963筆，較上次增加162筆",
            "「162」",
            "datasets.increase",
        ),
        ("年度目標170筆，達成率92.5%", "「92.5%」", "targets.increase.share"),
        ("資料集數量2,963筆，於各部會排名第三", "「第三」", "ranking.own"),
        ("甲類、乙類及丙類分別為26項、1項及64項", "「64」", "丙類"),
        ("甲類、乙類及丙類分別為26項、2項及65項", "「2」", "乙類"),
        ("其中機關增加143筆、單位增加15筆", "「15」", "datasets.units_increase"),
        ("年度目標170筆，已達157筆，尚差14筆", "「14」", "targets.increase.left"),
        ("較110年底增加157筆，成長5.7%", "「5.7%」", "成長率"),
        ("依110年函示，甲類27項", "「27」", "甲類"),
        ("上次會議決議事項4案", "「4」", "resolutions.total"),
        ("提會報告110年5月至12月辦理情形", "「110年5月」", "period.text"),
    ];
    let said = sample_with(slips.iter().map(|(sentence, ..)| *sentence));
    for (sentence, written, figure) in slips {
        let mut found = said.lines().filter(|line| line.contains("警告["));
        let is_told = found.any(|line| line.contains(written) && line.contains(figure));
        assert!(is_told, "{sentence}\n{said}");
    }
}

#[test]
fn a_figure_whose_file_is_absent_can_be_asked_for() {
    let groups = ["quality.share", "formats.total", "usage.listed", "expected.total"];
    for name in groups {
        let asked = format!("{{% if {name} is defined %}}有{{% else %}}無{{% endif %}}");
        assert_eq!(said(&asked), "", "{name}");
    }
    let mistyped = "{% if quality.shar is defined %}有{% endif %}";
    assert!(said(mistyped).contains("unknown-figure"), "{}", said(mistyped));
}

/// The day, the body or the list that a sentence names, wherever it names it, is the one
/// that its numbers are of.
#[test]
fn a_true_sentence_is_never_accused_whatever_its_commas_and_brackets() {
    let innocent = [
        "截至110年底，累計開放2,806筆資料集，111年5月增至2,963筆",
        "截至去年底，累計2,806筆；截至去（110）年12月10日，累計2,806筆",
        "截至110年12月10日，累計2,806筆；截至111年5月19日，累計2,963筆",
        "110年第4季，累計開放2,806筆資料集；110年度：累計開放2,806筆資料集",
        "110年12月時，本部資料集計2,806筆",
        "110年12月10日計2,806筆（單位877筆、機關1,929筆）",
        "較上次會議2,806筆（單位877筆、機關1,929筆）增加157筆",
        "上次會議提報2,806筆，其中單位877筆、機關1,929筆",
        "108年、109年及110年分別增加194筆、205筆及239筆",
        "達成率分別為114.1%、120.6%及140.6%",
        "108年3月28日較前次增加142筆；107/12/13較前次增加41筆",
        "107年12月13日至108年3月28日，較上次增加142筆",
        "110年4月30日較前次增加174筆，本次增加157筆",
        "上次會議（110年12月10日）較前次增加65筆，本次增加157筆",
        "截至111年3月31日累計開放2,900筆資料集",
        "資訊處丙類資料2項、甲類1項；廉政署乙類資料為0項，丙類資料為6項",
        "保護司管理8項（甲類4項、丙類4項）",
        "本次修正2項，其中甲類1項、丙類1項",
        "統計處民間需求計17件；臺高檢之民間需求計4件，矯正署13件",
        "民間需求第1季13件、第2季28件、第3季7件、第4季23件",
        "建議自下年度起，每年增加180筆",
        "累計下架資料集3筆（上次1筆、本次2筆）",
        "上次會議決議3案、本次擬新增決議2案",
        "若以資料集下載次數計，本部於各部會名列第5",
        "統計至111年5月18日之瀏覽人次，計3,427,808人次",
        "行政院規定應於10日內回應民眾意見",
        "白金標章267筆、金標章1,451筆、銀標章357筆、銅標章295筆",
        "矯正署1,050筆占全部之35.4%；本次增加之157筆，矯正署92筆占58.6%",
        "領先經濟部322筆，次於行政院農業委員會3,417筆",
        "民間代表4位、機關代表8位，合計12位",
        "檢察司各類合計，其中政府資訊公開法59項、檔案法14項",
        "109年度增加205筆、108年度增加194筆",
        "110年第4季民間需求2件，建議新增資料集108年6件",
        "各機關年度目標：矯正署80筆、臺高檢30筆",
        "臺北市政府CSV格式98筆，經濟部CSV格式1,400筆",
        "111年第2季累計開放2,963筆，111年5月19日開放2筆",
        "本次會議（111年5月19日）；111年5月19日召開111年度第1次會議",
        "本次會議於111年5月10日前彙整，110年度第2次會議（110年12月10日）決議",
        "未取得標章者593筆；取得品質標章者2,370筆",
    ];
    let said = sample_with(innocent);
    let accused = said.lines().filter(|line| {
        let is_notice =
            line.contains("[number-unlike-row]") || line.contains("[number-unknown]");
        !line.contains("已認可") && (!line.contains("提示[") || is_notice)
    });
    let accused: Vec<&str> = accused.collect();
    // Nothing of the folder gives the numbers of others.
    let strange = ["「2,900」", "「1,400」"];
    let rest = accused.iter().filter(|line| !strange.iter().any(|it| line.contains(it)));
    assert_eq!(rest.count(), 0, "{accused:#?}");
}

#[test]
fn a_number_behind_the_name_of_a_row_is_held_to_the_row() {
    let (sure, row) = ("[number-disagrees]", "[number-unlike-row]");
    let slips = [
        ("本部白金標章77筆", "「77」", row, "267筆"),
        ("取得白金標章者78筆", "「78」", row, "267筆"),
        ("白金標章較上次增加23筆", "「23」", sure, "+33筆"),
        ("檔案格式CSV占37.6%", "「37.6%」", row, "74.0%"),
        ("依檔案法不予開放者15項", "「15」", sure, "14項"),
        ("政府資訊公開法57項", "「57」", sure, "59項"),
        ("XML格式279筆", "「279」", sure, "297筆"),
        ("109年度增加195筆", "「195」", sure, "205筆"),
        ("106年民間需求61件", "「61」", sure, "16件"),
        ("建議新增資料集108年9件", "「9」", sure, "6件"),
        ("矯正署白金標章59筆", "「59」", sure, "95筆"),
        ("連江地檢21筆", "「21」", row, "12筆"),
        ("經濟部2,461筆次之", "「2,461」", sure, "2,641筆"),
        ("109年12月11日為2,576筆", "「2,576」", sure, "2,567筆"),
        ("矯正署1,050筆占全部之53.4%", "「53.4%」", row, "35.4%"),
        ("機關代表10席", "「10」", sure, "7席"),
    ];
    let said = sample_with(slips.iter().map(|(sentence, ..)| *sentence));
    for (sentence, written, code, now) in slips {
        let mut found = said.lines().filter(|line| line.contains(written));
        let line = found.next().unwrap_or_else(|| panic!("{sentence}\n{said}"));
        assert!(line.contains(code) && line.contains(now), "{sentence}: {line}");
    }
}

/// What was asked for last time is mostly what the platform has withdrawn now: one of the two.
#[test]
fn a_number_of_what_was_withdrawn_is_none_of_what_is_asked_for() {
    let said = sample_with(["申請下架1筆資料集"]);
    let line = said.lines().find(|line| line.contains("「1」")).unwrap_or_default();
    assert!(line.contains("takedowns.count") && line.contains("這次是 2筆"), "{said}");
    assert!(!sample_with(["兩次統計間下架1筆"]).contains("「1」"));
}

/// 逾 is more and 近 is less, neither by much; 約 is right within its own rounding.
#[test]
fn rough_numbers_are_held_to_what_they_round() {
    let innocent = [
        "累計開放資料集逾2,900筆",
        "累計開放資料集近3,000筆",
        "累計開放資料集約3千筆",
        "累計開放資料集2,900餘筆",
        "累計開放資料集將近三千筆",
        "資料集總數尚未達3,000筆",
        "累計開放資料集達2,900筆以上",
        "資料集總數較上次增加157筆，成長近6%",
        "年度目標達成率逾九成",
        "年度目標170筆，已達成逾九成",
        "矯正署資料集占全部資料集約三分之一",
        "矯正署資料集占所屬機關資料集過半",
        "CSV格式約占四分之三",
        "取得金標章者近半數",
        "取得品質標章者達八成",
        "取得品質標章者約八成，較上次增加近300筆",
        "丙類資料逾七成，甲類資料近三成",
        "農業委員會資料集逾3,400筆",
        "矯正署較上次增加近百筆",
        "本次增加之資料集中，矯正署約占六成",
        "109年度達成率逾120%",
        "半數以上委員出席，經三分之二以上同意；下半年辦理，最近3筆已上架",
        "契約3件，已成立工作小組，成長快速，逾7日未回應者0件",
    ];
    assert_eq!(accused_of(&innocent), [""; 0]);
    let slips = [
        ("累計開放資料集逾3,000筆", "「逾3,000」", "2,963筆"),
        ("累計開放資料集逾2,800筆", "「逾2,800」", "2,963筆"),
        ("累計開放資料集近4,000筆", "「近4,000」", "2,963筆"),
        ("累計開放資料集2,800餘筆", "「2,800」", "2,963筆"),
        ("資料集總數不到2,900筆", "「不到2,900」", "2,963筆"),
        ("資料集總數較上次增加157筆，成長逾6%", "「逾6%」", "5.6%"),
        ("年度目標達成率逾九成五", "「逾九成五」", "92.4%"),
        ("CSV格式約占三分之二", "「約占三分之二」", "74.0%"),
        ("取得金標章者過半數", "「過半數」", "49.0%"),
        ("取得品質標章者達九成", "「九成」", "80.0%"),
        ("丙類資料未達三成", "「未達三成」", "71.4%"),
        ("臺高檢較上次增加近百筆", "「近百」", "+23筆"),
    ];
    are_told(&slips);
}

/// The row that is named has the place, the direction or the side that a sentence gives it.
#[test]
fn claims_without_a_number_are_held_to_the_tables() {
    let innocent = [
        "不開放依據以政府資訊公開法最多，其次為刑事訴訟法及檔案法",
        "所屬機關資料集以矯正署最多，臺高檢次之",
        "資料集最多者為矯正署",
        "資料集數最多之機關為矯正署，其次為臺高檢，再次為行政執行署",
        "單位中白金標章以統計處29筆最多，保護司8筆次之",
        "民間需求以第2季最多，第4季次之",
        "民間需求以建議新增資料集25件最多，下載連結問題及其他各19件次之",
        "本部資料集數排名第二，僅次於農業委員會",
        "經濟部資料集數名列第三",
        "本部資料集數低於農業委員會，高於經濟部",
        "110年度增加數高於109年度",
        "資料集數量高於經濟部者僅農業委員會及本部",
        "CSV格式多於JSON格式",
        "矯正署資料集數較上次增加",
        "檢察司資料集數與上次持平",
        "資料集總數較上次增加",
        "金、銀、銅標章均較上次增加",
        "未做品檢之資料集較上次減少",
        "矯正署資料集數為各機關最多，惟白金標章占比低於臺高檢",
        "白金標章以矯正署95筆最多",
        "依檔案法不予開放者，以矯正署最多",
        "民間需求以105年23件最多，106年16件次之",
        "各機關資料集數均未減少；廉政署及司法官學院較上次均增加1筆",
        "歷次統計以110年4月30日增加174筆最多",
        "連江地檢資料集數敬陪末座",
    ];
    assert_eq!(accused_of(&innocent), [""; 0]);
    let slips = [
        ("不開放依據以檔案法為最多", "「檔案法為最多」", "政府資訊公開法（59項）"),
        ("所屬機關資料集以矯正署最多，廉政署次之", "「廉政署次之」", "臺高檢"),
        ("資料集最多者為臺高檢", "「最多者為臺高檢」", "矯正署（1,050筆）"),
        ("檔案格式以JSON居首", "「JSON居首」", "CSV（2,192筆）"),
        ("民間需求以內容有誤最多", "「內容有誤最多」", "建議新增資料集（25件）"),
        ("本部資料集數僅次於經濟部", "「僅次於經濟部」", "法務部（2,963筆）"),
        ("財政部資料集數名列第三", "「財政部名列第三」", "經濟部（2,641筆）"),
        ("單位資料集以政風小組最少", "「政風小組最少」", "綜合規劃司（18筆）"),
        ("矯正署資料集數較上次減少", "「矯正署較上次減少」", "矯正署（+92筆）"),
        ("資料集總數較上次減少", "「資料集總數較上次減少」", "157筆"),
        ("統計處資料集數與上次持平", "「統計處與上次持平」", "統計處（+4筆）"),
        ("各單位資料集數均較上次增加", "較上次增加」", "檢察司（0筆）"),
        ("本部資料集數低於經濟部", "「低於經濟部」", "經濟部（2,641筆）"),
        ("CSV、JSON及XML格式分別為2,192筆、712筆及279筆", "「279」", "297筆"),
        ("109年度增加205筆，達成率126.0%", "「126.0%」", "120.6%"),
    ];
    are_told(&slips);
}

/// What is told of sentences of the sample, besides that a figure would keep them right.
fn accused_of(sentences: &[&str]) -> Vec<String> {
    let said = sample_with(sentences.iter().copied());
    let is_one =
        |line: &&str| !line.contains("已認可") && !line.contains("[typed-number]");
    said.lines().filter(is_one).map(str::to_owned).collect()
}

/// Each sentence is told of, with what it says and what is so.
fn are_told(slips: &[(&str, &str, &str)]) {
    let said = sample_with(slips.iter().map(|(sentence, ..)| *sentence));
    for (sentence, written, now) in slips {
        let is_told = |line: &str| {
            line.contains(*written) && line.contains(*now) && !line.contains("已認可")
        };
        assert!(said.lines().any(is_told), "{sentence}\n{said}");
    }
}

#[test]
fn signs_days_and_numbers_of_nothing_are_told() {
    let slips = [
        ("較上次減少157筆", "「157」", "[number-disagrees]"),
        ("前次會議110.12.9決議3案", "「110.12.9」", "[number-disagrees]"),
        ("截至111/05/09累計2,963筆", "「111/05/09」", "[number-disagrees]"),
        (
            "110年度第2次會議（110年12月19日）決議",
            "「110年12月19日」",
            "[number-disagrees]",
        ),
        ("本次會議（111年5月18日）報告", "「111年5月18日」", "[number-disagrees]"),
        ("取得品質標章者2,072筆", "「2,072」", "[stale-number]"),
        ("瀏覽3,247,808人次", "「3,247,808」", "[number-disagrees]"),
        ("共辦理教育訓練1,250人次", "「1,250」", "[number-unknown]"),
        ("回收問卷432份", "「432」", "[number-unknown]"),
        ("較上次2,086筆增加157筆", "「2,086」", "[number-unknown]"),
    ];
    let said = sample_with(slips.iter().map(|(sentence, ..)| *sentence));
    for (sentence, written, code) in slips {
        let mut found = said.lines().filter(|line| line.contains(written));
        assert!(found.any(|line| line.contains(code)), "{sentence}\n{said}");
    }
}

/// Wherever a text is typed it is read; an entry of an earlier day speaks of that day.
#[test]
fn progress_titles_and_reasons_are_read_as_slides_are() {
    let checked = |file: &str, from: &str, to: &str| {
        let folder = Folder::sample();
        folder.replace(&format!("111-1/{file}"), from, to);
        let check = ["check", "data/111-1", "--format", "short", "--lang", "zh-TW"];
        let said = folder.run(&check).stdout;
        said.lines().filter(|line| !line.contains("已認可")).map(str::to_owned).collect()
    };
    let progress = "已完成下架臺灣橋頭地方檢察署重複之資料集";
    let entry = |more: &str| -> Vec<String> {
        checked("resolutions.yaml", progress, &format!("{progress}；{more}"))
    };
    assert_eq!(entry("本部迄今累計開放2,811筆資料集，甲類25項"), [""; 0]);
    let said = entry("截至111年5月19日，本部累計開放2,806筆資料集");
    assert!(said.len() == 1 && said[0].contains("stale-number"), "{said:?}");
    let title = "title: 增加開放本部採購文件";
    let said: Vec<String> =
        checked("resolutions.yaml", title, &format!("{title}（累計2936筆資料集）"));
    assert!(said.len() == 1 && said[0].contains("「2936」"), "{said:?}");
    let reason = "(23261)資料集重複";
    let said: Vec<String> =
        checked("takedowns.yaml", reason, &format!("{reason}，本署資料集1,500筆"));
    assert!(said.len() == 1 && said[0].contains("「1,500」"), "{said:?}");
}

/// What last time gave is said of last time, and what was then is told beside what is now.
#[test]
fn a_true_sentence_that_tells_of_last_time_is_never_accused() {
    let innocent = [
        "上次會議（110年12月10日）時2,806筆，本次2,963筆，增加157筆",
        "110年12月10日矯正署958筆，111年5月19日1,050筆",
        "矯正署由958筆增至1,050筆，增加92筆",
        "臺高檢上次313筆，本次336筆；統計處由321筆增加為325筆",
        "矯正署較上次增加92筆、臺高檢較上次增加23筆、行政執行署較上次增加17筆",
        "統計處321筆（上次）、325筆（本次）",
        "單位877筆（上次）增至891筆（本次）",
        "上次盤點表共91項，本次仍為91項",
        "110年5月至12月新增65筆，111年1月至5月新增157筆",
        "110年5月至12月間辦理教育訓練2場",
        "110年5月至12月開放推動成果業於上次會議報告",
        "上次會議提報110年5月至12月開放推動成果",
        "110年5月至12月份與111年1月至5月份民間需求之比較如下",
        "矯正署於110年5月至12月完成資料集盤點",
        "本處於110年5月至12月辦理說明會，邀集各機關參加",
        "臺灣橋頭地方檢察署申請下架之資料集1筆，業於110年12月14日完成下架",
        "依110年12月10日會議決議，申請下架資料集1筆，審查通過",
        "110年5月至12月申請下架之1筆資料集已完成下架",
        "111年1月至5月民間需求0件",
        "本期無民間需求，累計71件",
        "民間需求內容有誤6件、其他19件",
        "經檢視內容有誤者計3項，已請各機關更正",
        "誤植2筆資料集名稱，已更正",
        "盤點表修正2項，無新增、刪除",
        "盤點表異動2項（法務統計資料庫系統等）",
        "預計開放資料集10筆中，已開放3筆",
        "截至110年底2,806筆，截至111年5月2,963筆",
        "截至5月本部提供2,963筆資料集",
        "截至本（111）年5月提供2,963筆資料集",
        "截至今年5月19日，本部資料集2,963筆",
        "本部現有二千九百六十三筆資料集",
        "預計年底前達三千筆，三年內達三千五百筆",
        "本次會議為本年度第1次會議",
        "本年度第1次會議於111年5月19日召開",
        "110年度第2次會議於110年12月10日召開，當時累計2,806筆",
        "白金標章234筆增為267筆",
        "白金標章前次234筆，本次267筆",
        "金標章由1,271筆增至1,451筆",
        "取得標章者前次2,072筆，本次2,370筆",
        "研習157人次參加；說明會877人次參加",
        "受理陳情321件、電話諮詢1,929通",
        "回收問卷313份，其中民間代表4份",
        "共157件陳情，均已函復",
        "網站無障礙檢測計157頁",
        "經濟部2,641筆，本部領先322筆",
        "本部2,963筆，較行政院農業委員會3,417筆少454筆",
        "與行政院農業委員會差距454筆",
        "建議各機關於111年6月30日前完成更新",
        "每季最後一個月10日前彙整前季（1月至3月）資料",
        "4月至5月辦理實地輔導3場",
        "自110年5月起至12月止，辦理輔導作業",
        "「110年第4季開放推動成果」業經備查",
        "請於111年6月15日前函報111年第2季盤點結果，逾期者提下次會議報告",
        "依行政院110年6月8日函，各機關應於每年1月底前完成檢視",
        "110年第4季增加65筆、111年第2季增加157筆",
        "檢察司74筆、法制司60筆，均與上次相同",
        "本部資料集數量排名第二，次於行政院農業委員會3,417筆",
        "去年增加239筆，達成率140.6%；今年迄今增加157筆，達成率92.4%",
        "年度目標170筆，已達成157筆，尚差13筆，預計10月底前達成",
        "扣除下架1筆，新上架158筆，淨增157筆",
        "本次會議距上次會議160日",
        "110年民間需求2件、111年迄今0件",
        "自101年11月推動以來，至110年12月累計2,806筆，迄今2,963筆",
        "所屬機關由1,929筆增至2,072筆，占69.9%",
        "矯正署等11個機關共2,072筆，其中矯正署1,050筆占50.7%",
        "累計瀏覽3,427,808人次、下載197,702次",
    ];
    assert_eq!(accused_of(&innocent), [""; 0]);
}

/// Last meeting's number in a sentence of this one is stale, whatever gave it.
#[test]
fn what_last_time_gave_is_stale_in_a_sentence_of_now() {
    let folder = Folder::sample();
    let slides = "          - growth:";
    let further = "          - ranking: {title: 排名}\n          - most-used: {title: 最常使用}\n          - growth:";
    folder.replace("110-2/meeting.yaml", slides, further);
    let changed = [
        ("2,641", "2,600"),
        ("3,417", "3,400"),
        ("2,963", "2,806"),
        ("111/05/19", "110/12/10"),
    ];
    let ranking = folder.text("111-1/ministries.csv");
    let ranking = changed.iter().fold(ranking, |text, (a, b)| text.replace(a, b));
    folder.write("110-2/ministries.csv", ranking);
    let usage = "提供機關名稱,資料集名稱,瀏覽人次,下載次數,統計日期\n\
                 法務部統計處,犯罪統計,1234000,23000,110/12/10\n\
                 法務部保護司,更生統計,567,456,110/12/10\n";
    folder.write("110-2/usage.csv", usage);
    let slips = [
        ("經濟部2,600筆次之", "「2,600」", "2,641筆"),
        ("行政院農業委員會3,400筆居首", "「3,400」", "3,417筆"),
        ("本部領先經濟部206筆", "「206」", "322筆"),
        ("累計瀏覽1,234,567人次", "「1,234,567」", "3,427,808人次"),
        ("累計下載23,456次", "「23,456」", "197,702次"),
        ("白金標章234筆", "「234」", "267筆"),
        ("其中矯正署958筆", "「958」", "1,050筆"),
        ("二千八百零六筆資料集", "「二千八百零六」", "2,963筆"),
        ("110年5月至12月開放推動成果", "「110年5月」", "111年1月至5月"),
        ("110年5月至12月辦理情形如下", "「110年5月」", "111年1月至5月"),
        ("本次會議期間為110年5月至12月", "「110年5月」", "111年1月至5月"),
    ];
    let last = "- 提會報告本部於政府資料開放平臺{{ period.text }}開放推動成果。";
    let items = slips.iter().map(|(one, ..)| format!("\n                - {one}。"));
    let items: String = items.collect();
    folder.replace("111-1/meeting.yaml", last, &format!("{last}{items}"));
    let title = "title: 最常使用之資料集";
    folder.replace("111-1/meeting.yaml", title, "title: 110年5月至12月最常使用之資料集");
    let check = ["check", "data/111-1", "--format", "short", "--lang", "zh-TW"];
    let said = folder.run(&check).stdout;
    for (sentence, written, now) in slips {
        let mut stale = said.lines().filter(|line| line.contains("[stale-number]"));
        let is_told = stale.any(|line| line.contains(written) && line.contains(now));
        assert!(is_told, "{sentence}\n{said}");
    }
    let of_periods = said.lines().filter(|line| line.contains("「110年5月」"));
    assert_eq!(of_periods.count(), 4, "{said}");
}

#[test]
fn what_a_sentence_counts_by_the_name_of_its_list_or_period_is_held_to_it() {
    are_told(&[
        ("民間需求內容有誤9件", "「9」", "6件"),
        ("111年1月至5月共接獲民間需求5件，均已回應", "「5」", "0件"),
        ("盤點表異動3項", "「3」", "2項"),
        ("逾期未開放9筆", "「9」", "1筆"),
        ("尚待開放19筆", "「19」", "6筆"),
        ("本次會議為本年度第2次會議", "「第2」", "111年度第1次會議"),
    ]);
}
