//! `manifest.json`: what a pack was made from and what it consists of, by digest.

use serde::{Deserialize, Serialize};

use super::Output;
use crate::model::digest::sha256;
use crate::model::pack::Pack;
use crate::model::seal::Program;
use crate::model::sources::SourceFile;

/// The version of the manifest's form.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Manifest<'a> {
    schema: u32,
    program: Program,
    /// What alone was made; nothing where it is a whole pack.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    only: &'a [&'a str],
    meeting: String,
    sources: &'a [SourceFile],
    outputs: &'a [OutputFile],
}

/// What the manifest says of an output; another version may have said less than its size
/// and digest.
#[derive(Debug, Serialize, Deserialize)]
pub struct OutputFile {
    pub(super) path: String,
    /// In bytes.
    #[serde(default)]
    pub(super) size: usize,
    #[serde(default)]
    pub(super) sha256: String,
}

/// What every manifest of ours has, whatever version wrote it.
#[derive(Deserialize)]
struct Listed {
    #[serde(rename = "schema")]
    _schema: u32,
    #[serde(rename = "meeting")]
    _meeting: String,
    outputs: Vec<OutputFile>,
}

/// The outputs that a manifest lists; none where it is not one of ours.
pub(super) fn listed(manifest: &[u8]) -> Option<Vec<OutputFile>> {
    let listed: Listed = serde_json::from_slice(manifest).ok()?;
    Some(listed.outputs)
}

/// What the manifest says of outputs.
pub fn output_files(outputs: &[Output]) -> Vec<OutputFile> {
    let file = |output: &Output| OutputFile {
        path: output.path.clone(),
        size: output.bytes.len(),
        sha256: sha256(&output.bytes),
    };
    outputs.iter().map(file).collect()
}

/// The manifest of a pack and its outputs, made by a program, as JSON; of some parts
/// alone where they are named.
pub fn manifest(
    pack: &Pack,
    outputs: &[OutputFile],
    program: Program,
    only: &[&str],
) -> Vec<u8> {
    let manifest = Manifest {
        schema: SCHEMA,
        program,
        only,
        meeting: pack.sources.meeting.id.value.to_string(),
        sources: &pack.sources.files,
        outputs,
    };
    json(&manifest)
}

/// What the manifest of a whole pack begins with, whatever its outputs are.
pub(super) fn head(pack: &Pack, program: Program) -> Vec<u8> {
    let mut whole = manifest(pack, &[], program, &[]);
    // Others have their outputs before that.
    whole.truncate(whole.len() - "]\n}\n".len());
    whole
}

/// Pretty JSON with a line break at its end.
pub(super) fn json(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).expect("our own values are JSON");
    bytes.push(b'\n');
    bytes
}
