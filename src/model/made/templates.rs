//! The templates that a pack is set and worded with: those of the program, or those that
//! a sealed deck carries, so that what was sealed years ago is made again as it was.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::attachment::Carried;

/// The folder in which a sealed deck carries its templates.
pub const CARRIED_IN: &str = "templates/";

/// The templates of one pack; the program's own where nothing is said.
#[derive(Debug, Clone, Default)]
pub struct Templates {
    carried: Option<Arc<BTreeMap<String, String>>>,
}

impl Templates {
    /// Those that a sealed deck carries; none where one of them is no text.
    pub fn of(carried: &Carried) -> Option<Self> {
        let templates = carried
            .iter()
            .filter_map(|(name, bytes)| Some((name.strip_prefix(CARRIED_IN)?, bytes)));
        let text = |(path, bytes): (&str, &Vec<u8>)| {
            Some((path.to_owned(), String::from_utf8(bytes.clone()).ok()?))
        };
        let carried = templates.map(text).collect::<Option<BTreeMap<_, _>>>()?;
        Some(Self { carried: Some(Arc::new(carried)) })
    }

    /// Their paths below `templates/` with their texts; none where they are the
    /// program's own.
    pub fn carried(&self) -> Option<&BTreeMap<String, String>> {
        self.carried.as_deref()
    }

    /// A template out of those that were carried, or out of the program's own.
    pub fn get<'a>(
        &'a self,
        path: &str,
        own: impl FnOnce(&str) -> Option<&'a str>,
    ) -> Option<&'a str> {
        match &self.carried {
            Some(carried) => carried.get(path).map(String::as_str),
            None => own(path),
        }
    }
}
