//! What Typst alone takes for the rows of an annex: one plain table of the same cells on
//! the same paper, tagged as the annex is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

use typst::diag::{FileError, FileResult, Warned};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::folders::rows;
use crate::measured::{line, peak};

/// Stands before the seconds by which two measurements are compared.
pub(crate) const MARK: &str = "seconds: ";

const TABLE: &str = r#"
#set document(title: "Rows", author: "nobody")
#set page(paper: "a4", flipped: true, margin: (x: 20mm, top: 25mm, bottom: 20mm), numbering: "1")
#set text(font: "Noto Serif TC", size: 10pt, lang: "zh", region: "TW")
= Rows
#table(
  columns: (40pt, 1fr, 1.4fr, 2fr, 50pt, 1.4fr, 1fr),
  stroke: none,
  inset: (x: 1.4mm, y: 1.5mm),
  table.header[A][B][C][D][E][F][G],
  ..json("/rows.json").flatten(),
)
"#;

struct Files {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    rows: Bytes,
}

/// Measures it and prints a table.
pub(crate) fn print(count: u32) {
    let files = Files::new(count);
    let start = Instant::now();
    let Warned { output, .. } = typst::compile::<PagedDocument>(&files);
    let pages = output.unwrap();
    let compiled = start.elapsed();
    let day = Datetime::from_ymd_hms(2022, 5, 19, 0, 0, 0).unwrap();
    let options = PdfOptions {
        ident: Smart::Custom("floor".to_owned()),
        timestamp: Some(Timestamp::new_utc(day)),
        standards: PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1]).unwrap(),
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(&pages, &options).unwrap();
    let whole = start.elapsed();
    println!("  one plain Typst table of the same cells");
    line("typst compile", compiled, None);
    line("typst pdf", whole.saturating_sub(compiled), None);
    line("whole", whole, peak());
    size(&pdf);
    println!("{MARK}{}", whole.as_secs_f64());
}

/// Prints how large a PDF is.
pub(crate) fn size(pdf: &[u8]) {
    println!("  {:<22}{:>9} kB", "size", pdf.len() / 1000);
}

impl Files {
    fn new(count: u32) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
        let font = |name: &str| {
            let bytes = fs::read(folder.join(name)).unwrap();
            Font::new(Bytes::new(bytes), 0).unwrap()
        };
        let fonts = vec![font("NotoSerifTC-Regular.ttf"), font("NotoSerifTC-Bold.ttf")];
        // The unit of a row is no column of the annex.
        let cells = |[a, b, c, d, e, _, f, g]: [String; 8]| [a, b, c, d, e, f, g];
        let rows: Vec<[String; 7]> = rows(count).map(cells).collect();
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(id("/main.typ"), TABLE.to_owned()),
            rows: Bytes::new(serde_json::to_vec(&rows).unwrap()),
        }
    }
}

fn id(path: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).unwrap()).intern()
}

impl World for Files {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, wanted: FileId) -> FileResult<Source> {
        let found = Some(&self.main).filter(|main| main.id() == wanted);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, wanted: FileId) -> FileResult<Bytes> {
        let files = BTreeMap::from([("/rows.json", &self.rows)]);
        let found = files.get(wanted.vpath().get_with_slash());
        found.copied().cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
