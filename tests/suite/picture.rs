//! Small pictures of pages, compared pixel by pixel.
//!
//! A page is set with the program's own fonts and drawn by its own renderer, so that
//! every run gives the same picture. Another processor may round a pixel a level or two
//! otherwise; beyond that no pixel may differ, not one. Pictures are kept as they are: a
//! hairline is but five levels darker than the paper here.

use std::fs;
use std::io::Cursor;
use std::path::Path;

/// The largest picture that is committed, in bytes.
const LARGEST: usize = 48 << 10;
/// How many levels another processor may round a channel otherwise.
const ROUNDED: u8 = 2;

#[derive(Clone)]
struct Picture {
    width: usize,
    height: usize,
    /// Red, green and blue of each pixel, line by line.
    pixels: Vec<[u8; 3]>,
}

/// Compares a picture with a committed one, or writes it when `BRIEFPACK_BLESS` is set.
pub(crate) fn expect(path: &Path, found: &[u8], wrong: &mut Vec<String>) {
    if std::env::var_os("BRIEFPACK_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, found).unwrap();
    }
    let Ok(expected) = fs::read(path) else {
        wrong.push(format!("{} is missing", path.display()));
        return;
    };
    if expected.len() > LARGEST {
        wrong.push(format!("{}: {} bytes are too many", path.display(), expected.len()));
    }
    let difference = difference(&read(&expected), &read(found));
    wrong
        .extend(difference.map(|it| format!("{} looks different: {it}", path.display())));
}

/// What differs between a committed picture and one that was found, and where.
fn difference(expected: &Picture, found: &Picture) -> Option<String> {
    let Picture { width, height, .. } = *expected;
    if (found.width, found.height) != (width, height) {
        let size = format!("{} by {}", found.width, found.height);
        return Some(format!("{size} pixels, not {width} by {height}"));
    }
    let pairs = expected.pixels.iter().zip(&found.pixels).enumerate();
    let differing = pairs.filter(|(_, (expected, found))| {
        expected.iter().zip(*found).any(|(one, other)| one.abs_diff(*other) > ROUNDED)
    });
    let differing: Vec<usize> = differing.map(|(at, _)| at).collect();
    let first = differing.first()?;
    let (line, column) = (first / width, first % width);
    let count = differing.len();
    Some(format!("{count} pixels, the first in line {line}, column {column}"))
}

fn read(bytes: &[u8]) -> Picture {
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().unwrap();
    let mut samples = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut samples).unwrap();
    let pixels = samples.chunks(info.color_type.samples());
    let pixels = pixels.map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    Picture { width: info.width as usize, height: info.height as usize, pixels }
}

/// The page of a table with a title, hairlines and a coloured total, as it is committed.
fn page() -> Picture {
    let case = "datasets-by-unit/two-groups-with-their-subtotals";
    let path = format!("tests/golden/{case}/expected/page.png");
    read(&fs::read(crate::folder::project().join(path)).unwrap())
}

impl Picture {
    fn at(&mut self, line: usize, column: usize) -> &mut [u8; 3] {
        &mut self.pixels[line * self.width + column]
    }
}

const PAPER: [u8; 3] = [255; 3];

#[test]
fn a_picture_tells_a_word_that_moved_by_a_millimetre() {
    let (expected, mut found) = (page(), page());
    // The name of the first unit, with paper on all sides of it; a pixel is 0.9 mm.
    for line in 82..90 {
        for column in (19..58).rev() {
            *found.at(line, column + 1) = *found.at(line, column);
        }
    }
    assert!((82..90).all(|line| *found.at(line, 58) == PAPER), "cut through a word");
    assert!(difference(&expected, &found).is_some());
}

#[test]
fn a_picture_tells_a_colour_that_changed_a_little() {
    let (expected, mut found) = (page(), page());
    let mut changed = 0;
    for pixel in found.pixels.iter_mut().filter(|pixel| **pixel == [15, 92, 115]) {
        pixel[1] += 3;
        changed += 1;
    }
    let told = difference(&expected, &found).unwrap();
    assert!(
        told.starts_with(&format!("{changed} pixels, the first in line 9,")),
        "{told}"
    );
}

#[test]
fn a_picture_tells_a_hairline_that_is_missing() {
    let (expected, mut found) = (page(), page());
    // That under the first row of the left table, which lies between two lines of pixels.
    for (line, column) in
        [97, 98].into_iter().flat_map(|it| (19..179).map(move |x| (it, x)))
    {
        let pixel = found.at(line, column);
        assert!(
            *pixel != PAPER && pixel.iter().all(|channel| *channel > 240),
            "{pixel:?}"
        );
        *pixel = PAPER;
    }
    assert!(difference(&expected, &found).is_some());
}

#[test]
fn a_picture_tells_a_single_pixel_and_another_size() {
    let (expected, mut found) = (page(), page());
    found.at(100, 7)[2] -= 3;
    let told = difference(&expected, &found);
    assert_eq!(told.as_deref(), Some("1 pixels, the first in line 100, column 7"));
    found.height -= 1;
    found.pixels.truncate(found.width * found.height);
    assert!(difference(&expected, &found).unwrap().contains("not 373 by 210"));
}

#[test]
fn a_picture_that_another_processor_rounded_otherwise_is_the_same() {
    let (expected, mut found) = (page(), page());
    for (at, pixel) in found.pixels.iter_mut().enumerate() {
        let levels = u8::try_from(at % 3).unwrap();
        *pixel = pixel.map(|channel| channel.saturating_sub(levels));
    }
    assert_eq!(difference(&expected, &found), None);
}
