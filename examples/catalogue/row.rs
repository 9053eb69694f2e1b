//! A dataset as a row of the export.

/// The platform's headings; the ninth is misspelt there.
pub(crate) const HEADINGS: [&str; 22] = [
    "資料集識別碼", "資料集名稱", "資料提供屬性", "服務分類", "品質檢測", "檔案格式",
    "資料下載網址", "編碼格式", "資資料集上架方式", "資料集描述", "主要欄位說明",
    "提供機關", "更新頻率", "授權方式", "相關網址", "計費方式", "提供機關聯絡人姓名",
    "提供機關聯絡人電話", "上架日期", "詮釋資料更新時間", "備註", "資料量",
];

/// Marks by their share of a hundred.
const MARKS: [(u32, &str); 7] = [
    (9, "白金"),
    (58, "金"),
    (70, "銀"),
    (80, "銅"),
    (86, "無(未做品檢)"),
    (97, "無(品檢未過)"),
    (100, "無(白名單)"),
];

const FORMATS: [(u32, &str); 8] = [
    (52, "CSV"),
    (64, "CSV;JSON"),
    (74, "XML;CSV;JSON"),
    (83, "ODS"),
    (90, "PDF"),
    (95, "XLSX;ODS"),
    (98, "ZIP"),
    (100, "JSON"),
];

/// An invented dataset.
#[derive(Debug, Clone)]
pub(crate) struct Dataset {
    pub(crate) id: u32,
    pub(crate) provider: String,
    pub(crate) topic: String,
    /// Gives its mark, its formats and its days.
    pub(crate) number: u32,
    /// Whether it opened after the previous meeting.
    pub(crate) is_new: bool,
    /// Whether it is told of as it was at the previous meeting.
    pub(crate) is_before: bool,
}

impl Dataset {
    pub(crate) fn row(&self, more: &str) -> [String; 22] {
        let name = self.name();
        let formats = share(&FORMATS, self.number * 37 % 100);
        let of_each = |text: &dyn Fn(&str) -> String| {
            formats.split(';').map(text).collect::<Vec<_>>().join(";")
        };
        let is_api = self.number.is_multiple_of(53);
        let text = |text: &str| text.to_owned();
        [
            self.id.to_string(),
            name.clone(),
            text(if is_api { "API服務" } else { "檔案資料" }),
            text("公共資訊"),
            text(self.mark()),
            text(formats),
            of_each(&|form| {
                format!("https://example.invalid/{}.{}", self.id, form.to_lowercase())
            }),
            of_each(&|_| text("UTF-8")),
            text("系統介接程式"),
            format!("{name}\n（示範用之虛構資料集）{more}"),
            text("年度;項目;單位;數值"),
            self.provider.clone(),
            text("每1年"),
            text("政府資料開放授權條款-第1版"),
            text(""),
            text("免費"),
            text(""),
            text(""),
            format!("{} 00:00:00", self.opened()),
            format!("{} 09:30:00", if self.is_new { "2022-05-18" } else { "2021-12-01" }),
            text(""),
            of_each(&|_| (self.number % 90 + 1).to_string()),
        ]
    }

    pub(crate) fn name(&self) -> String {
        format!("{}{}", short(&self.provider), self.topic)
    }

    /// How often it was viewed and downloaded: a few datasets very often, most of them
    /// seldom.
    pub(crate) fn used(&self) -> (u32, u32) {
        let place = self.number * 1_657 % 2_969;
        let views = 640_000 / (place + 17) + self.number * 31 % 97;
        (views, views * (self.number % 9 + 2) / 100)
    }

    /// Some were not tested yet, or failed, and have been mended since.
    fn mark(&self) -> &'static str {
        match (self.is_before, self.number % 23, self.number % 29) {
            (true, 5, _) => "無(未做品檢)",
            (true, _, 3) => "無(品檢未過)",
            _ => share(&MARKS, self.number * 61 % 100),
        }
    }

    /// A day between the years that its id belongs to.
    pub(crate) fn opened(&self) -> String {
        let day = self.number * 7 % 28 + 1;
        if self.is_new {
            return format!("2022-{:02}-{day:02}", self.number % 4 + 1);
        }
        let (year, month) = (2013 + self.id.min(142_000) / 17_800, self.number % 11 + 1);
        format!("{year}-{month:02}-{day:02}")
    }
}

fn share(table: &[(u32, &'static str)], at: u32) -> &'static str {
    let found = table.iter().find(|(below, _)| at < *below);
    found.map_or("", |(_, name)| name)
}

/// As its datasets call it.
fn short(provider: &str) -> &str {
    provider.strip_prefix("法務部").unwrap_or(provider)
}
