//! Whether bytes are a picture that can be shown: told by what they are, not by their
//! name, and by the size that they declare, before anything is unpacked.

use crate::model::code;
use crate::model::diagnostic::Diagnostic;
use crate::model::guard::caught;
use crate::model::origin::Origin;

use super::svg;

/// The longest side, in pixels: what the reader of JPEG takes.
const LONGEST_SIDE: u32 = 16_384;

/// The most pixels: unpacked they take four bytes each.
const MOST_PIXELS: u64 = 100_000_000;

const FORMATS: &str = "PNG、JPEG、GIF、WebP、SVG";

/// Why a picture cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Flaw {
    /// It is none of the kinds that can be shown, or breaks off.
    Format,
    TooLarge {
        width: u32,
        height: u32,
    },
    /// It has the colours of a printing press, which an archived PDF cannot show.
    Cmyk,
    /// Its shadows, blurs and other effects would take too long.
    Effects,
    /// It loads something from elsewhere.
    Link(String),
}

impl Flaw {
    pub(super) fn complaint(&self, origin: &Origin) -> Diagnostic {
        let complaint = Diagnostic::new(code::UNREADABLE_PICTURE, origin);
        match self {
            Self::Format => complaint.with("known", FORMATS),
            Self::TooLarge { width, height } => {
                complaint.with("width", width).with("height", height)
            }
            Self::Cmyk => complaint.with("cmyk", "CMYK"),
            Self::Effects => complaint.with("effects", "PNG"),
            Self::Link(link) => complaint.with("link", link),
        }
    }
}

/// Checks a picture: its size before anything is unpacked, then the whole of it.
pub(super) fn check(bytes: &[u8]) -> Result<(), Flaw> {
    if !is_small_enough(bytes)? {
        return svg::check(bytes, LONGEST_SIDE);
    }
    if colours_of_jpeg(bytes) == Some(4) {
        return Err(Flaw::Cmyk);
    }
    let read = caught(|| image::load_from_memory(bytes).is_ok());
    if read == Some(true) { Ok(()) } else { Err(Flaw::Format) }
}

/// Whether it is a picture of pixels; complains of one that is too large.
fn is_small_enough(bytes: &[u8]) -> Result<bool, Flaw> {
    let raster = png(bytes).or_else(|| gif(bytes)).or_else(|| jpeg(bytes));
    let Some((width, height)) = raster.or_else(|| webp(bytes)) else {
        return Ok(false);
    };
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 {
        return Err(Flaw::Format);
    }
    if width.max(height) > LONGEST_SIDE || pixels > MOST_PIXELS {
        return Err(Flaw::TooLarge { width, height });
    }
    Ok(true)
}

fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    let head = bytes.strip_prefix(b"\x89PNG\r\n\x1A\n")?.get(4..16)?;
    let size = head.strip_prefix(b"IHDR")?;
    let (width, height) = size.split_first_chunk()?;
    Some((u32::from_be_bytes(*width), u32::from_be_bytes(height.try_into().ok()?)))
}

fn gif(bytes: &[u8]) -> Option<(u32, u32)> {
    let size = bytes.strip_prefix(b"GIF87a").or_else(|| bytes.strip_prefix(b"GIF89a"))?;
    Some((little(size, 0, 2)?, little(size, 2, 2)?))
}

fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let &[high, low, wide, narrow] = frame_of_jpeg(bytes)?.get(5..9)? else {
        return None;
    };
    let [height, width] = [[high, low], [wide, narrow]].map(u16::from_be_bytes);
    Some((width.into(), height.into()))
}

/// How many colours each pixel of a JPEG is mixed from.
fn colours_of_jpeg(bytes: &[u8]) -> Option<u8> {
    frame_of_jpeg(bytes)?.get(9).copied()
}

/// JPEG says what it is in one of its segments, which is looked for.
fn frame_of_jpeg(bytes: &[u8]) -> Option<&[u8]> {
    let mut rest = bytes.strip_prefix(b"\xFF\xD8")?;
    loop {
        let (&[mark, kind, high, low], _) = rest.split_first_chunk()?;
        if mark != 0xFF {
            return None;
        }
        if kind == 0xFF {
            rest = &rest[1..];
            continue;
        }
        if matches!(kind, 0xC0..=0xCF) && !matches!(kind, 0xC4 | 0xC8 | 0xCC) {
            return Some(rest);
        }
        rest = rest.get(2 + usize::from(u16::from_be_bytes([high, low]))..)?;
    }
}

fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    let chunk = bytes.strip_prefix(b"RIFF")?.get(4..)?.strip_prefix(b"WEBP")?;
    let (kind, body) = (chunk.get(..4)?, chunk.get(8..)?);
    match kind {
        b"VP8X" => Some((little(body, 4, 3)? + 1, little(body, 7, 3)? + 1)),
        b"VP8L" => {
            let packed = little(body, 1, 4)?;
            Some(((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1))
        }
        b"VP8 " => Some((little(body, 6, 2)? & 0x3FFF, little(body, 8, 2)? & 0x3FFF)),
        _ => None,
    }
}

/// A number of some bytes, the lowest first.
fn little(bytes: &[u8], at: usize, count: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + count)?;
    Some(bytes.iter().rev().fold(0, |number, &byte| number << 8 | u32::from(byte)))
}

#[cfg(test)]
mod tests {
    use super::{Flaw, check};

    fn png(width: u32, height: u32) -> Vec<u8> {
        let head = b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR".as_slice();
        [head, &width.to_be_bytes(), &height.to_be_bytes()].concat()
    }

    #[test]
    fn a_picture_is_told_by_its_bytes_and_its_size() {
        let sized = super::is_small_enough;
        assert_eq!(sized(&png(800, 600)), Ok(true));
        let large = Flaw::TooLarge { width: 30_000, height: 30_000 };
        assert_eq!(sized(&png(30_000, 30_000)), Err(large));
        let jpeg = b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xC0\0\x0B\x08\0\x10\0\x20\x01";
        assert_eq!(sized(jpeg), Ok(true));
        assert_eq!(sized(b"GIF89a\x10\0\x20\0"), Ok(true));
        assert_eq!(
            sized(b"RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x0F\0\0\x0F\0\0"),
            Ok(true)
        );
        for bytes in [b"".as_slice(), b"not a picture", b"\x89PNG", b"\xFF\xD8\xFF"] {
            assert_eq!(check(bytes), Err(Flaw::Format));
        }
    }

    #[test]
    fn a_picture_that_breaks_off_or_has_the_colours_of_print_is_refused() {
        let mut whole = Vec::new();
        let mut encoder = png::Encoder::new(&mut whole, 60, 40);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&[7; 2400]).unwrap();
        writer.finish().unwrap();
        assert_eq!(check(&whole), Ok(()));
        assert_eq!(check(&whole[..whole.len() / 2]), Err(Flaw::Format));
        let printed = b"\xFF\xD8\xFF\xC0\0\x14\x08\0\x10\0\x20\x04";
        assert_eq!(check(printed), Err(Flaw::Cmyk));
    }

    #[test]
    fn a_drawing_loads_nothing_from_elsewhere() {
        let svg = |inner: &str| {
            format!(
                r#"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="40mm">{inner}</svg>"#
            )
        };
        let sound = r##"<defs><g id="a"/></defs><use href="#a"/><rect fill="url(#b)"/>
            <image href="data:image/png;base64,AAAA"/>"##;
        assert_eq!(check(svg(sound).as_bytes()), Ok(()));
        let foreign = [
            r#"<image href="http://a.tw/b.png"/>"#,
            r#"<image xlink:href="b.png"/>"#,
            r#"<rect style="fill: url(b.svg#a)"/>"#,
            "<style>@import 'b.css';</style>",
        ];
        for inner in foreign {
            assert!(
                matches!(check(svg(inner).as_bytes()), Err(Flaw::Link(_))),
                "{inner}"
            );
        }
        let large = r#"<svg width="30001" height="10"/>"#;
        assert!(matches!(check(large.as_bytes()), Err(Flaw::TooLarge { .. })));
        let deep = format!("<svg>{}{}</svg>", "<g>".repeat(300), "</g>".repeat(300));
        for broken in [
            &*deep,
            "<svg><g></svg>",
            "<svg>",
            "<html/>",
            "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>",
        ] {
            assert_eq!(check(broken.as_bytes()), Err(Flaw::Format), "{broken}");
        }
    }
}
