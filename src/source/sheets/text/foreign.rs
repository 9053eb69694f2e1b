//! Encodings that are hardly ever read, told from what their bytes look like.

use encoding_rs::{GB18030, UTF_16BE, UTF_16LE};

use super::big5;

/// How much of a file is looked at for what it looks like.
const HEAD: usize = 4096;

/// The text of a file in UTF-16 that begins with its mark; none where it is damaged.
pub(super) fn marked_utf16(bytes: &[u8]) -> Option<String> {
    let encoding = match bytes {
        [0xFF, 0xFE, 0, 0, ..] => return None,
        [0xFF, 0xFE, ..] => UTF_16LE,
        [0xFE, 0xFF, ..] => UTF_16BE,
        _ => return None,
    };
    let (text, damaged) = encoding.decode_without_bom_handling(&bytes[2..]);
    (!damaged).then(|| text.into_owned())
}

/// UTF-32 or UTF-16, if the beginning of a file is in one of them.
pub(super) fn wide(bytes: &[u8]) -> Option<&'static str> {
    let head = &bytes[..bytes.len().min(HEAD)];
    if is_utf32(head) { Some("UTF-32") } else { is_utf16(head).then_some("UTF-16") }
}

/// UTF-32 has a mark, or its groups of four bytes are characters that people write.
fn is_utf32(head: &[u8]) -> bool {
    if head.starts_with(b"\xFF\xFE\0\0") || head.starts_with(b"\0\0\xFE\xFF") {
        return true;
    }
    head.contains(&0)
        && [u32::from_le_bytes, u32::from_be_bytes].into_iter().any(|read| {
            let units = head.chunks_exact(4);
            let units: Vec<u32> =
                units.map(|four| read([four[0], four[1], four[2], four[3]])).collect();
            is_written(&units)
        })
}

/// UTF-16 has a mark, or its pairs of bytes are characters that people write.
fn is_utf16(head: &[u8]) -> bool {
    if head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF") {
        return true;
    }
    head.contains(&0)
        && [u16::from_le_bytes, u16::from_be_bytes].into_iter().any(|read| {
            let units = head.chunks_exact(2);
            let units: Vec<u32> =
                units.map(|pair| read([pair[0], pair[1]]).into()).collect();
            is_written(&units)
        })
}

/// Whether units are characters that people write, a share of them ASCII: those bring
/// the NULs that no other text has.
fn is_written(units: &[u32]) -> bool {
    let of = |is: fn(u32) -> bool| units.iter().filter(|&&unit| is(unit)).count();
    let (ascii, wide) = (of(is_plain_ascii), of(is_wide));
    ascii >= 3 && ascii * 12 >= units.len() && (ascii + wide) * 20 >= units.len() * 19
}

fn is_plain_ascii(unit: u32) -> bool {
    matches!(unit, 0x20..=0x7E | 0x09 | 0x0A | 0x0D)
}

/// Chinese characters and what stands between them.
fn is_wide(unit: u32) -> bool {
    matches!(unit, 0x2010..=0x2030 | 0x3000..=0x9FFF | 0xFF00..=0xFFEF)
}

/// The fewest characters from which the encoding of the mainland is told.
const FEWEST: usize = 8;

/// Whether bytes that are not UTF-8 are GB18030 rather than Big5.
///
/// Most pairs of bytes are a character in both. But what is written in GB18030 has
/// bytes that Big5 has not; or else nearly all its second bytes are from A1 on, of Big5
/// three in five, and of its first bytes one in three is from C7 on, which in Big5 are
/// characters that hardly anybody writes.
pub(super) fn is_gb18030(bytes: &[u8]) -> bool {
    let (mut pairs, mut simplified, mut rare_in_big5, mut never_big5) = (0, 0, 0, 0);
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        rest = match tail {
            _ if first.is_ascii() => tail,
            // A character of four bytes.
            [b'0'..=b'9', _, _, others @ ..] => others,
            [second, others @ ..] => {
                let is_foreign = |byte: &u8| (0x80..=0xA0).contains(byte);
                pairs += 1;
                simplified += usize::from(*second >= 0xA1);
                rare_in_big5 += usize::from(*first >= 0xC7);
                never_big5 += usize::from(is_foreign(first) || is_foreign(second));
                others
            }
            [] => return false,
        };
    }
    let is_simplified = simplified * 20 >= pairs * 19 && rare_in_big5 * 7 >= pairs;
    let is_never_big5 = never_big5 * 10 >= pairs && big5::decode(bytes).is_err();
    pairs >= FEWEST
        && (is_simplified || is_never_big5)
        && GB18030.decode_without_bom_handling_and_without_replacement(bytes).is_some()
}

#[cfg(test)]
mod tests {
    use encoding_rs::{BIG5, GB18030};

    use super::{is_gb18030, wide};

    const LIST: &str =
        "序號,系統名稱,資料描述,管理單位\n1,統一發票,案件之登錄、查詢,統計處\n";

    #[test]
    fn wide_encodings_are_told_apart_with_and_without_a_mark() {
        let four = |to: fn(u32) -> [u8; 4]| -> Vec<u8> {
            LIST.chars().flat_map(|c| to(c.into())).collect()
        };
        let two = |to: fn(u16) -> [u8; 2]| -> Vec<u8> {
            LIST.encode_utf16().flat_map(to).collect()
        };
        for bytes in [four(u32::to_le_bytes), four(u32::to_be_bytes)] {
            assert_eq!(wide(&bytes), Some("UTF-32"));
        }
        for bytes in [two(u16::to_le_bytes), two(u16::to_be_bytes)] {
            assert_eq!(wide(&bytes), Some("UTF-16"));
        }
        assert_eq!(wide(b"\xFF\xFE\0\0\x31\0\0\0"), Some("UTF-32"));
        assert_eq!(wide(b"\xFF\xFE\x31\0"), Some("UTF-16"));
        assert_eq!(wide(LIST.as_bytes()), None);
        assert_eq!(wide(b"title: a long\0 text"), None);
    }

    #[test]
    fn simplified_chinese_is_told_from_big5_and_damaged_big5_is_not() {
        let simplified = "序号,系统名称,数据描述,管理单位\n1,统一发票,案件之登录、查询\n";
        for text in [simplified, LIST] {
            assert!(is_gb18030(&GB18030.encode(text).0), "{text}");
        }
        let mut big5 = BIG5.encode(LIST).0.into_owned();
        assert!(!is_gb18030(&big5));
        for at in 0..big5.len() {
            let kept = big5.remove(at);
            assert!(!is_gb18030(&big5), "{at}");
            big5.insert(at, kept);
        }
    }
}
