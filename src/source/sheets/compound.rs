//! The compound file around an old workbook: sectors in chains, with streams in them.
//!
//! The workbook reader follows chains without counting. In a damaged file one may lead
//! back into itself, and the reader would never end; so every chain that it will follow
//! is followed here first.

/// What a chain ends with.
const END: u32 = 0xFFFF_FFFE;

/// The numbers from here on mean no sector.
const FIRST_RESERVED: u32 = 0xFFFF_FFFA;

/// Streams below this size lie in the small sectors.
const SMALL_STREAM: usize = 4096;

/// The size of a small sector.
const SMALL_SECTOR: usize = 64;

/// A compound file whose chains all end.
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    sector_size: usize,
    next: Vec<u32>,
    entries: Vec<Entry>,
    small: Vec<u8>,
    small_next: Vec<u32>,
}

struct Entry {
    name: String,
    start: u32,
    size: usize,
}

impl<'a> Compound<'a> {
    /// Reads the tables of a compound file; nothing where they are damaged.
    pub(in crate::source) fn read(bytes: &'a [u8]) -> Option<Self> {
        let sector_size = match number::<2>(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let empty = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (next, entries, small, small_next) = empty;
        let mut file = Self { bytes, sector_size, next, entries, small, small_next };
        file.next = file.table()?;
        let directory = file.chain(number::<4>(bytes, 48)?, usize::MAX)?;
        file.entries =
            directory.chunks_exact(128).map(entry).collect::<Option<Vec<_>>>()?;
        let small_tables = usize::try_from(number::<4>(bytes, 64)?).ok()?;
        if small_tables > 0 {
            let root = file.entries.first()?;
            file.small = file.chain(root.start, root.size)?;
            let size = small_tables.checked_mul(sector_size)?;
            file.small_next = numbers(&file.chain(number::<4>(bytes, 60)?, size)?);
        }
        Some(file)
    }

    /// A stream by its name; nothing where there is none or its chain is damaged.
    pub(in crate::source) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let named = |entry: &&Entry| entry.name.eq_ignore_ascii_case(name);
        let entry = self.entries.iter().find(named)?;
        if entry.size >= SMALL_STREAM {
            return self.chain(entry.start, entry.size);
        }
        let sector = |id: u32| part(&self.small, SMALL_SECTOR, usize::try_from(id).ok()?);
        follow(entry.start, entry.size, &self.small_next, sector)
    }

    /// The table that names the sector behind each sector.
    fn table(&self) -> Option<Vec<u32>> {
        let mut tables = numbers(self.bytes.get(76..512)?);
        let mut more = number::<4>(self.bytes, 68)?;
        let most = self.bytes.len() / self.sector_size + 1;
        for _ in 0..=most {
            if more >= FIRST_RESERVED {
                let tables = tables.into_iter().filter(|&id| id < FIRST_RESERVED);
                let table = tables.map(|id| self.sector(id).map(numbers));
                return table.collect::<Option<Vec<_>>>().map(|parts| parts.concat());
            }
            tables.extend(numbers(self.sector(more)?));
            more = tables.pop()?;
        }
        None
    }

    fn sector(&self, id: u32) -> Option<&'a [u8]> {
        // The header takes a sector of its own.
        part(self.bytes, self.sector_size, usize::try_from(id).ok()?.checked_add(1)?)
    }

    fn chain(&self, start: u32, size: usize) -> Option<Vec<u8>> {
        follow(start, size, &self.next, |id| self.sector(id))
    }
}

/// The bytes of a chain, up to a size; nothing where it leads back into itself or out
/// of the file.
fn follow<'a>(
    start: u32,
    size: usize,
    next: &[u32],
    sector: impl Fn(u32) -> Option<&'a [u8]>,
) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut id = start;
    for _ in 0..=next.len() {
        if id == END || bytes.len() >= size {
            bytes.truncate(size);
            return Some(bytes);
        }
        bytes.extend_from_slice(sector(id)?);
        id = next.get(usize::try_from(id).ok()?).copied().unwrap_or(END);
    }
    None
}

/// A sector of a file; the last one may be cut short.
fn part(bytes: &[u8], size: usize, at: usize) -> Option<&[u8]> {
    let start = at.checked_mul(size).filter(|&start| start < bytes.len())?;
    Some(&bytes[start..bytes.len().min(start + size)])
}

fn entry(bytes: &[u8]) -> Option<Entry> {
    let (name, _) = bytes.split_at_checked(64)?;
    let units = name.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
    let name: Vec<u16> = units.take_while(|&unit| unit != 0).collect();
    Some(Entry {
        name: String::from_utf16_lossy(&name),
        start: number::<4>(bytes, 116)?,
        size: usize::try_from(number::<4>(bytes, 120)?).ok()?,
    })
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    let quads = bytes.chunks_exact(4);
    quads.map(|quad| u32::from_le_bytes([quad[0], quad[1], quad[2], quad[3]])).collect()
}

/// A number of so many bytes, the lowest first.
pub(super) fn number<const BYTES: usize>(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..)?.first_chunk::<BYTES>()?;
    Some(bytes.iter().rev().fold(0, |number, &byte| number << 8 | u32::from(byte)))
}
