//! Small pictures compared with a little patience: another processor may round a
//! pixel's edge differently, but nothing may move.

use std::fs;
use std::io::Cursor;
use std::path::Path;

/// The largest picture that is committed, in bytes.
const LARGEST: usize = 20 << 10;
/// How much a channel may differ before the pixel counts as different.
const PATIENCE: u8 = 48;
/// How many pixels in a thousand may differ.
const DIFFERENT: usize = 2;

struct Picture {
    size: (u32, u32),
    bytes: Vec<u8>,
}

/// Compares a picture with a committed one, or writes it when `BRIEFPACK_BLESS` is set.
pub(crate) fn expect(path: &Path, found: &[u8], wrong: &mut Vec<String>) {
    if found.len() > LARGEST {
        wrong.push(format!("{}: {} bytes are too many", path.display(), found.len()));
    }
    if std::env::var_os("BRIEFPACK_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, found).unwrap();
    }
    let Ok(expected) = fs::read(path) else {
        wrong.push(format!("{} is missing", path.display()));
        return;
    };
    let (expected, found) = (read(&expected), read(found));
    let pixels = expected.bytes.len().max(1) / 4;
    if expected.size != found.size
        || differing(&expected, &found) * 1000 > pixels * DIFFERENT
    {
        wrong.push(format!("{} looks different", path.display()));
    }
}

fn differing(a: &Picture, b: &Picture) -> usize {
    let differ =
        |(a, b): (&[u8], &[u8])| a.iter().zip(b).any(|(a, b)| a.abs_diff(*b) > PATIENCE);
    a.bytes.chunks(4).zip(b.bytes.chunks(4)).filter(|pair| differ(*pair)).count()
}

fn read(bytes: &[u8]) -> Picture {
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    Picture { size: (info.width, info.height), bytes: pixels }
}
