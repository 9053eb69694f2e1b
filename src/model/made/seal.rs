//! A seal: what one edition of a pack was made from, what it consists of, and which
//! seal came before it.
//!
//! Nothing in it depends on a clock or a place: the same sources sealed after the same
//! seal give the same bytes.

use serde::{Deserialize, Serialize};

use super::digest::sha256;
use super::happened::Happened;
use crate::model::sources::SourceFile;

/// The version of the seal's form.
pub const SCHEMA: u32 = 1;

/// The program that makes or reads a seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    pub name: String,
    pub version: String,
    /// The digest of its code and templates.
    pub code: String,
}

/// One edition of a meeting's pack, sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    pub schema: u32,
    pub program: Program,
    /// Its place in the archive's chain, from 1.
    pub number: usize,
    pub meeting: String,
    pub title: String,
    pub date: String,
    /// From 1; every further one is a correction.
    pub edition: usize,
    /// Why it was corrected.
    pub because: Option<String>,
    /// What differs from the edition before it.
    pub changes: Option<Changes>,
    /// The digest of the archive's seal before this one.
    pub previous: Option<String>,
    pub sources: Vec<SourceFile>,
    pub templates: Vec<SourceFile>,
    pub fonts: Vec<SourceFile>,
    pub outputs: Vec<SourceFile>,
}

/// What differs between two editions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    pub figures: Vec<FigureChange>,
    pub sources: Vec<SourceChange>,
    pub pages: Vec<PageChange>,
}

/// A figure that reads otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureChange {
    pub name: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// A source that holds other bytes, came or went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceChange {
    pub path: String,
    pub change: Happened,
}

/// A page whose words differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageChange {
    /// The document's file.
    pub document: String,
    /// From 1.
    pub page: usize,
    pub title: String,
}

impl Program {
    /// This program.
    pub fn own() -> Self {
        Self {
            name: env!("CARGO_PKG_NAME").to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            code: env!("BRIEFPACK_CODE").to_owned(),
        }
    }

    /// As people are told: `0.1.0 (9f86d081884c7d65)`.
    pub fn shown(&self) -> String {
        format!("{} ({})", self.version, self.code)
    }
}

impl Seal {
    /// A seal of which nothing is known but the program.
    pub fn unknown(program: Program) -> Self {
        Self {
            schema: SCHEMA,
            program,
            number: 0,
            meeting: String::new(),
            title: String::new(),
            date: String::new(),
            edition: 1,
            because: None,
            changes: None,
            previous: None,
            sources: Vec::new(),
            templates: Vec::new(),
            fonts: Vec::new(),
            outputs: Vec::new(),
        }
    }

    /// The folder of the edition within the archive, with `/`: a correction stands in
    /// its meeting's folder.
    pub fn folder(&self) -> String {
        match self.edition {
            1 => self.meeting.clone(),
            edition => format!("{}/{edition}", self.meeting),
        }
    }

    /// The bytes of its file.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("a seal is plain JSON");
        bytes.push(b'\n');
        bytes
    }

    /// Its digest, which the next seal names.
    pub fn digest(&self) -> String {
        sha256(&self.bytes())
    }
}
