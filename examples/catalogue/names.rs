//! Providers and topics of the sample ministry's bodies, and of others.

/// A unit or an agency of the sample: its providers, its topics, and how many datasets
/// it has in either catalogue.
pub(crate) struct Body {
    providers: Vec<String>,
    topics: Vec<String>,
    pub(crate) before: usize,
    pub(crate) now: usize,
}

impl Body {
    fn new(
        before: usize,
        now: usize,
        providers: impl IntoIterator<Item = String>,
        topics: &[&str],
    ) -> Self {
        let topics = topics.iter().map(|&topic| topic.to_owned()).collect();
        Self { providers: providers.into_iter().collect(), topics, before, now }
    }

    pub(crate) fn has(&self, provider: &str) -> bool {
        self.providers.iter().any(|own| own == provider)
    }

    /// Its datasets in the order in which they were opened: every provider's first
    /// topic, then every provider's second, then the topics in further forms.
    pub(crate) fn titles(&self) -> impl Iterator<Item = (String, String)> {
        let rehab = "法務部矯正署臺中戒治所";
        let doubled = ["法定預算", "預算案"].into_iter().filter(|_| self.has(rehab));
        let doubled = doubled.map(|topic| (rehab.to_owned(), topic.to_owned()));
        let forms = FORMS.iter().flat_map(|form| {
            self.topics.iter().map(move |topic| format!("{topic}{form}"))
        });
        let all = forms.flat_map(|topic| {
            self.providers.iter().map(move |provider| (provider.clone(), topic.clone()))
        });
        doubled.chain(all)
    }
}

/// Further forms in which a topic is published, once the plain one is.
const FORMS: [&str; 12] = [
    "", "（按月）", "（按季）", "－性別統計", "－年齡統計", "－地區統計", "－近十年比較",
    "－附表", "－國籍統計", "－教育程度統計", "－歷年彙整", "－圖表資料",
];

const OF_OFFICES: [&str; 6] = [
    "業務統計", "公務統計報表", "服務案件統計", "宣導活動成果", "訓練課程", "出版品目錄",
];

const OF_PRISONS: [&str; 26] = [
    "法定預算(按年)", "預算案(按年)", "決算", "會計月報", "收容人數統計", "作業產品一覽",
    "技能訓練班次", "接見時間", "志工服務成果", "教化活動成果", "衛生醫療統計",
    "家庭支持活動", "假釋提報人數", "戒護外醫統計", "文康活動", "便民服務措施",
    "檔案應用統計", "出版品目錄", "性別統計指標", "公務統計報表", "新聞稿", "員工人數",
    "節能減碳成果", "內部控制聲明書", "收容人申訴統計", "監所參訪統計",
];

const OF_PROSECUTORS: [&str; 15] = [
    "法定預算(按年)",
    "預算案(按年)",
    "決算",
    "會計月報",
    "偵查案件收結情形",
    "執行案件收結情形",
    "緩起訴處分金支用情形",
    "易服社會勞動執行情形",
    "觀護業務統計",
    "被害人保護業務統計",
    "贓證物品拍賣公告",
    "便民服務措施",
    "檔案應用統計",
    "新聞稿",
    "員工人數",
];

const OF_ENFORCEMENT: [&str; 18] = [
    "法定預算(按年)", "預算案(按年)", "決算", "會計月報", "執行案件收結情形",
    "徵起金額統計", "動產拍賣公告", "不動產拍賣公告", "滯納稅款執行統計",
    "全民健保費執行統計", "交通罰鍰執行統計", "便民服務措施", "檔案應用統計", "新聞稿",
    "員工人數", "分期繳納統計", "公益關懷成果", "義務人常見問答",
];

const CRIMES: [&str; 28] = [
    "毒品案件統計", "詐欺案件統計", "竊盜案件統計", "公共危險案件統計", "貪瀆案件統計",
    "家庭暴力案件統計", "性侵害案件統計", "傷害案件統計", "洗錢案件統計", "選舉案件統計",
    "少年案件統計", "觀護案件統計", "執行案件統計", "更生保護統計", "偽造文書案件統計",
    "侵占案件統計", "背信案件統計", "妨害自由案件統計", "賭博案件統計", "重利案件統計",
    "森林法案件統計", "著作權法案件統計", "商標法案件統計", "藥事法案件統計",
    "槍砲彈藥案件統計", "組織犯罪案件統計", "銀行法案件統計", "證券交易法案件統計",
];

/// Every unit and agency, in the order of `organization.yaml`.
pub(crate) fn bodies() -> Vec<Body> {
    let own = |name: &str| [format!("法務部{name}")];
    let at = |kind: &'static str, places: &'static str| {
        places.split(' ').map(move |place| kind.replace('*', place))
    };
    let prisons = at("法務部矯正署*監獄", "臺北 桃園 新竹 臺中 彰化 雲林 嘉義 臺南 高雄 屏東 臺東 花蓮 宜蘭 基隆 澎湖 綠島 金門")
        .chain(at("法務部矯正署*看守所", "臺北 新竹 臺中 南投 彰化 嘉義 臺南 屏東 花蓮 基隆 苗栗"))
        .chain(at("法務部矯正署*戒治所", "新店 臺中 高雄 臺東"))
        .chain(at("法務部矯正署*技能訓練所", "泰源 東成 岩灣"))
        .chain(at("法務部矯正署*少年觀護所", "臺北 臺南"))
        .chain(at("*中學", "誠正 明陽 敦品 勵志"))
        .chain(own("矯正署"));
    let prosecutors = at(
        "臺灣*地方檢察署",
        "臺北 士林 新北 桃園 新竹 苗栗 臺中 彰化 南投 雲林 嘉義 臺南 高雄 橋頭 屏東 臺東 花蓮 宜蘭 基隆 澎湖",
    )
    .chain(at("臺灣高等檢察署*檢察分署", "臺中 臺南 高雄 花蓮"))
    .chain(["臺灣高等檢察署".to_owned()]);
    let enforcement = at(
        "法務部行政執行署*分署",
        "臺北 新北 桃園 新竹 臺中 彰化 嘉義 臺南 高雄 屏東 花蓮 宜蘭 士林",
    )
    .chain(own("行政執行署"));
    let investigation =
        at("法務部調查局*市調查處", "臺北 新北 桃園 臺中 臺南 高雄").chain(own("調查局"));
    let offices = |name: &str| [name.to_owned()];
    vec![
        Body::new(321, 325, own("統計處"), &CRIMES),
        Body::new(83, 85, own("保護司"), &CRIMES[9..]),
        Body::new(78, 80, own("法律事務司"), &OF_ENFORCEMENT[4..]),
        Body::new(74, 74, own("檢察司"), &CRIMES),
        Body::new(69, 70, own("資訊處"), &OF_OFFICES),
        Body::new(60, 60, own("法制司"), &OF_OFFICES),
        Body::new(52, 52, own("國際及兩岸法律司"), &OF_OFFICES),
        Body::new(40, 41, own("秘書處"), &OF_OFFICES),
        Body::new(31, 32, own("人事處"), &OF_OFFICES),
        Body::new(26, 27, own("會計處"), &OF_OFFICES),
        Body::new(25, 27, own("政風小組"), &OF_OFFICES),
        Body::new(18, 18, own("綜合規劃司"), &OF_OFFICES),
        Body::new(958, 1050, prisons, &OF_PRISONS),
        Body::new(313, 336, prosecutors, &OF_PROSECUTORS),
        Body::new(213, 230, enforcement, &OF_ENFORCEMENT),
        Body::new(150, 151, own("廉政署"), &CRIMES),
        Body::new(96, 98, investigation, &CRIMES),
        Body::new(53, 54, own("司法官學院"), &OF_OFFICES),
        Body::new(48, 50, offices("最高檢察署"), &OF_OFFICES),
        Body::new(47, 49, own("法醫研究所"), &OF_OFFICES),
        Body::new(20, 22, offices("福建金門地方檢察署"), &OF_OFFICES),
        Body::new(19, 20, offices("福建高等檢察署金門檢察分署"), &OF_OFFICES),
        Body::new(12, 12, offices("福建連江地方檢察署"), &OF_PROSECUTORS),
    ]
}

/// Who else opens datasets on the platform.
pub(crate) const OTHERS: &[&str] = &[
    "內政部戶政司",
    "內政部警政署",
    "內政部國土管理署",
    "外交部領事事務局",
    "國防部軍備局",
    "財政部統計處",
    "財政部關務署",
    "教育部統計處",
    "教育部體育署",
    "經濟部水利署",
    "經濟部商業發展署",
    "交通部高速公路局",
    "交通部觀光署",
    "衛生福利部疾病管制署",
    "衛生福利部中央健康保險署",
    "環境部氣候變遷署",
    "農業部林業及自然保育署",
    "勞動部勞工保險局",
    "數位發展部數位產業署",
    "臺北市政府主計處",
    "新北市政府主計處",
    "花蓮縣地方稅務局",
    "臺東縣衛生局",
    "嘉義縣財政稅務局",
    "民政處",
    "數位研考處",
];
