//! Where results go when nothing is said of it: never among the sources.
//!
//! Somebody who has opened the data folder, or a meeting's, and works from there gets
//! them beside the data folder, as from anywhere above it. Otherwise they would be files
//! of the meeting, which the next run complains of. What was sealed there is found from
//! there again.

use std::path::{Path, PathBuf};

/// The folder of that name here, or beside the data folder if here is within that.
///
/// meeting: the meeting's folder as it was typed; the data folder is the one it lies in.
pub(super) fn beside_data(meeting: &Path, name: &str) -> PathBuf {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    let (Ok(here), Ok(meeting)) = (here, meeting.canonicalize()) else {
        // What cannot be found is complained of when it is read.
        return name.into();
    };
    let below = meeting.parent().and_then(|data| here.strip_prefix(data).ok());
    let up = below.map_or(0, |below| below.components().count() + 1);
    above(up).join(name)
}

/// Where a sealed place is that was typed as it stands beside the data folder: as it is,
/// or, where nothing is there, beside the data folder that here is or lies in.
pub(super) fn sealed(typed: &Path) -> PathBuf {
    if typed.is_absolute() || typed.exists() {
        return typed.to_owned();
    }
    let is_data = |up: &usize| above(*up).join("organization.yaml").is_file();
    let beside = [0, 1].into_iter().find(is_data).map(|up| above(up + 1).join(typed));
    beside.filter(|place| place.exists()).unwrap_or_else(|| typed.to_owned())
}

/// The folder that lies so many above this one.
fn above(up: usize) -> PathBuf {
    std::iter::repeat_n("..", up).collect()
}
