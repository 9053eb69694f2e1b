//! A meeting and the meetings before it, read from their folders.
//!
//! Whatever one of them lacks, the others are still read. What is wrong with the previous
//! meeting's folder is told, for its numbers are compared; what is wrong with earlier ones
//! was for their own time to mend.

use std::collections::BTreeMap;

use super::door::folder::{Folder, Place};
use super::door::kept::Kept;
use super::door::no_meeting::no_meeting;
use super::door::read_once::ReadOnce;
use super::door::side_by_side::side_by_side;
use super::meeting_folder::{lists, sources};
use super::prose::{meeting, organization};
use super::year_start;
use super::{Helper, previous};
use crate::model::code;
use crate::model::diagnostic::{Diagnostic, Diagnostics};
use crate::model::fault::Fault;
use crate::model::file::File;
use crate::model::meeting::{Meeting, MeetingId, SlideKind};
use crate::model::organization::Organization;
use crate::model::origin::{Located, Origin};
use crate::model::sources::Sources;

/// What a meeting's folder gave.
#[derive(Debug, Default)]
pub struct Read {
    /// None where the organization or the meeting could not be read.
    pub sources: Option<Sources>,
    /// The previous meeting's folder, if the meeting names one.
    pub previous: Option<Sources>,
    /// The folder of the meeting before that, as far as it can be read: what the
    /// previous meeting said compares itself with it.
    pub before: Option<Sources>,
    /// The texts that complaints may quote, by shown path.
    pub texts: BTreeMap<File, String>,
}

/// What a meeting's folder is read with, besides itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct By<'a> {
    /// What reads workbooks apart.
    pub helper: Option<&'a Helper>,
    /// What was kept of earlier rounds.
    pub kept: Option<&'a Kept>,
    /// What other meetings of the run have read.
    pub read_once: Option<&'a ReadOnce>,
}

/// Reads a meeting's folder, the organization beside it, and the previous meeting. What
/// was kept of an earlier reading is taken where it still is the same.
pub fn read_meeting(
    place: Place<'_>,
    by: By<'_>,
    kinds: &[SlideKind],
    diagnostics: &mut Diagnostics,
) -> Result<Read, Fault> {
    let Some((mut folder, name)) = Folder::at(place, by) else {
        let origin = Origin::file(&place.folder.display().to_string());
        diagnostics.push(Diagnostic::new(code::NO_MEETING_FOLDER, &origin));
        return Ok(Read::default());
    };
    if !folder.is_folder(&name) || !folder.has(&format!("{name}/meeting.yaml")) {
        diagnostics.push(no_meeting(&mut folder, &name)?);
        return Ok(Read::default());
    }
    let organization = organization::read(&mut folder, diagnostics)?;
    if let Some(organization) = &organization {
        folder.understand_by("organization.yaml", organization.limits);
    }
    let meeting = meeting::read(&mut folder, &name, kinds, diagnostics)?;
    if let Some(meeting) = &meeting {
        previous::complain_of_passed_over(&mut folder, meeting, diagnostics)?;
    }
    let (earlier, now) = side_by_side(
        &mut folder,
        diagnostics,
        |folder, diagnostics| {
            let previous = meeting.as_ref().and_then(|now| now.previous.as_ref());
            let (Some(now), Some(previous)) = (&meeting, previous) else {
                return Ok(Earlier::default());
            };
            let organization = organization.clone();
            earlier(folder, now, previous, organization, kinds, diagnostics)
        },
        |folder, diagnostics| {
            lists(folder, &name, organization.as_ref(), meeting.as_ref(), diagnostics)
        },
    )?;
    let Earlier { previous, before } = earlier;
    let mut read = Read { previous, before, ..Read::default() };
    let previous = read.previous.as_ref();
    read.sources = sources(now, organization.clone(), meeting, previous, diagnostics);
    if let (Some(now), Some(organization)) = (&mut read.sources, organization) {
        let earlier = [read.previous.as_ref(), read.before.as_ref()];
        now.year_start =
            year_start::read(&mut folder, now, earlier, organization, kinds)?;
        now.files = folder.files();
    }
    read.texts = folder.into_texts();
    Ok(read)
}

/// The meetings before.
#[derive(Default)]
struct Earlier {
    previous: Option<Sources>,
    before: Option<Sources>,
}

/// Reads the previous meeting's folder, and that of the meeting before it.
fn earlier(
    folder: &mut Folder,
    now: &Meeting,
    previous: &Located<MeetingId>,
    organization: Option<Organization>,
    kinds: &[SlideKind],
    diagnostics: &mut Diagnostics,
) -> Result<Earlier, Fault> {
    let organization = organization.map(|now| Organization { is_later: true, ..now });
    let meeting = previous::read(folder, now, previous, kinds, diagnostics)?;
    let name = previous.value.to_string();
    let before = meeting.as_ref().and_then(|earlier| earlier.previous.as_ref());
    let before = before.map(|before| before.value.to_string());
    let (before, lists) = side_by_side(
        folder,
        diagnostics,
        |folder, _| match before {
            Some(before) => self::before(folder, &before, organization.clone(), kinds),
            None => Ok(None),
        },
        |folder, diagnostics| {
            lists(folder, &name, organization.as_ref(), meeting.as_ref(), diagnostics)
        },
    )?;
    let previous = sources(lists, organization, meeting, before.as_ref(), diagnostics);
    Ok(Earlier { previous, before })
}

/// Reads the folder of the meeting before the previous one. What is wrong with it was
/// for its own time to mend.
fn before(
    folder: &mut Folder,
    name: &str,
    organization: Option<Organization>,
    kinds: &[SlideKind],
) -> Result<Option<Sources>, Fault> {
    if !folder.has(&format!("{name}/meeting.yaml")) {
        return Ok(None);
    }
    let mut aside = Diagnostics::default();
    let meeting = meeting::read(folder, name, kinds, &mut aside)?;
    let lists = lists(folder, name, organization.as_ref(), meeting.as_ref(), &mut aside)?;
    Ok(sources(lists, organization, meeting, None, &mut aside))
}
