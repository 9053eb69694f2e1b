//! A file that is digested while it is read.

use std::io::{self, Read};

use crate::model::digest::Running;

/// Bytes on their way through the digest.
pub(super) struct Stream<R> {
    input: R,
    digest: Running,
    /// What the machine refused: whoever reads may take it for the end of the file.
    refused: Option<io::Error>,
}

impl<R: Read> Stream<R> {
    pub(in crate::source) fn new(input: R) -> Self {
        Self { input, digest: Running::default(), refused: None }
    }

    /// The digest of everything that was read, or what the machine refused.
    pub(in crate::source) fn finish(self) -> io::Result<String> {
        match self.refused {
            Some(cause) => Err(cause),
            None => Ok(self.digest.finish()),
        }
    }
}

impl<R: Read> Read for Stream<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.input.read(buffer) {
            Ok(read) => {
                self.digest.add(&buffer[..read]);
                Ok(read)
            }
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => Err(cause),
            Err(cause) => {
                let kind = cause.kind();
                self.refused = Some(cause);
                Err(kind.into())
            }
        }
    }
}
