//! SHA-256 digests as they are printed.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The digest of some bytes in lowercase hexadecimal, 64 characters.
pub fn sha256(bytes: &[u8]) -> String {
    let mut running = Running::default();
    running.add(bytes);
    running.finish()
}

/// A digest of bytes that come piece by piece.
#[derive(Debug, Default)]
pub struct Running(Sha256);

impl Running {
    /// Takes the next bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of everything added, in lowercase hexadecimal, 64 characters.
    pub fn finish(self) -> String {
        let mut hexadecimal = String::new();
        for byte in self.0.finalize() {
            write!(hexadecimal, "{byte:02x}")
                .expect("a string takes whatever is written");
        }
        hexadecimal
    }
}

#[cfg(test)]
mod tests {
    use super::sha256;

    #[test]
    fn a_digest_is_the_well_known_one() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(sha256(b""), empty);
    }
}
