//! Small pictures compared with a little patience: another processor may round a
//! pixel's edge differently, but nothing may move.

use std::fs;
use std::io::Cursor;
use std::path::Path;

/// The largest picture that is committed, in bytes.
const LARGEST: usize = 20 << 10;
/// How much a channel may differ before the pixel counts as different.
const PATIENCE: u8 = 64;
/// How many pixels in a thousand may differ.
const DIFFERENT: usize = 3;
/// The bits of a channel that are kept: the rest is what edges are smoothed with, and
/// most of a picture's size.
const KEPT: u8 = 0b1110_0000;

struct Picture {
    size: (u32, u32),
    /// Red, green and blue of each pixel.
    bytes: Vec<u8>,
}

/// Compares a picture with a committed one, or writes it when `BRIEFPACK_BLESS` is set.
pub(crate) fn expect(path: &Path, found: &[u8], wrong: &mut Vec<String>) {
    let found = read(found);
    if std::env::var_os("BRIEFPACK_BLESS").is_some() {
        let bytes = written(&found);
        if bytes.len() > LARGEST {
            wrong.push(format!("{}: {} bytes are too many", path.display(), bytes.len()));
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let Ok(expected) = fs::read(path) else {
        wrong.push(format!("{} is missing", path.display()));
        return;
    };
    let expected = read(&expected);
    let pixels = expected.bytes.len() / 3;
    if expected.size != found.size
        || differing(&expected, &found) * 1000 > pixels * DIFFERENT
    {
        wrong.push(format!("{} looks different", path.display()));
    }
}

fn differing(a: &Picture, b: &Picture) -> usize {
    let differ =
        |(a, b): (&[u8], &[u8])| a.iter().zip(b).any(|(a, b)| a.abs_diff(*b) > PATIENCE);
    let pairs = a.bytes.chunks(3).zip(b.bytes.chunks(3));
    pairs.filter(|pair| differ(*pair)).count()
}

fn read(bytes: &[u8]) -> Picture {
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let samples = info.color_type.samples();
    let pixels = pixels.chunks(samples);
    let bytes = pixels.flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]);
    Picture { size: (info.width, info.height), bytes: bytes.map(|c| c & KEPT).collect() }
}

fn written(picture: &Picture) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.size.0, picture.size.1);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&picture.bytes).unwrap();
    writer.finish().unwrap();
    bytes
}
