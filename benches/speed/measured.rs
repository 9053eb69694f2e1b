//! One folder, measured in this process.
//!
//! The program asks for the time at the end of each step; whoever answers can look at
//! the memory at the same moment.

use std::cell::RefCell;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use briefpack::app::{self, Outcome, Plan, Report, Steps};

thread_local! {
    static START: Instant = Instant::now();
    /// The most memory held at once in each step so far, in MB.
    static PEAKS: RefCell<Vec<Option<u64>>> = const { RefCell::new(Vec::new()) };
}

/// Measures in one of these ways and prints a table.
///
/// `check`: everything but the pages; `build`: a whole pack; `again`: a pack, and then
/// the same once more with one word changed.
pub(crate) fn print(mode: &str, folder: &Path, out: &Path) {
    let plan = Plan { folder: folder.to_owned(), out: out.to_owned(), ..Plan::default() };
    let run: fn(&Plan, &mut Report, &mut Steps) -> _ =
        if mode == "check" { app::check } else { app::build };
    let first = measured(|steps| run(&plan, &mut Report::default(), steps).unwrap());
    if mode != "again" {
        return table(&first);
    }
    change_a_word(folder);
    table(&measured(|steps| run(&plan, &mut Report::default(), steps).unwrap()));
}

/// A step, its time, and the most memory that it held at once, in MB.
struct Measured {
    name: &'static str,
    time: Duration,
    within: bool,
    peak: Option<u64>,
}

fn measured(run: impl FnOnce(&mut Steps) -> Outcome) -> Vec<Measured> {
    PEAKS.take();
    let mut steps = Steps::new(look);
    let outcome = run(&mut steps);
    assert_ne!(outcome, Outcome::Faulty, "the folder is not clean");
    let mut peaks = PEAKS.take().into_iter().skip(1);
    let peak = |within: bool| if within { None } else { peaks.next().flatten() };
    let laps = steps.laps().iter().copied();
    laps.scan(peak, |peak, lap| {
        let peak = peak(lap.within);
        Some(Measured { name: lap.name, time: lap.time, within: lap.within, peak })
    })
    .collect()
}

/// The time since the start; notes the memory's peak and begins a new one.
///
/// Where documents are set side by side other threads ask too; they have their own.
fn look() -> Duration {
    PEAKS.with_borrow_mut(|peaks| peaks.push(peak()));
    // Where the kernel does not allow it the peaks only grow: still true, less sharp.
    drop(fs::write("/proc/self/clear_refs", "5"));
    START.with(Instant::elapsed)
}

/// The most memory held at once since the last look, in MB; Linux alone tells.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes >> 10)
}

fn change_a_word(folder: &Path) {
    let file = folder.join("meeting.yaml");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("主席致詞"), "there is no such word to change");
    fs::write(&file, text.replace("主席致詞", "主席開場")).unwrap();
}

fn table(steps: &[Measured]) {
    for step in steps {
        let name =
            if step.within { format!("  {}", step.name) } else { step.name.to_owned() };
        line(&name, step.time, step.peak);
    }
    let whole: Vec<&Measured> = steps.iter().filter(|step| !step.within).collect();
    let sum = |steps: &[&Measured]| steps.iter().map(|step| step.time).sum::<Duration>();
    let typst: Vec<&Measured> =
        whole.iter().copied().filter(|step| step.name.starts_with("typst")).collect();
    let (all, floor) = (sum(&whole), sum(&typst));
    line("whole", all, whole.iter().filter_map(|step| step.peak).max());
    if !floor.is_zero() {
        let share = floor.as_secs_f64() / all.as_secs_f64();
        let over = all.as_secs_f64() / floor.as_secs_f64();
        println!(
            "  {:<22}{:>9.1} %    whole is {over:.2} × that",
            "Typst's share",
            share * 100.0
        );
    }
}

fn line(name: &str, time: Duration, peak: Option<u64>) {
    let peak = peak.map(|peak| format!("{peak:>8} MB")).unwrap_or_default();
    println!("  {name:<22}{:>9.1} ms{peak}", time.as_secs_f64() * 1000.0);
}
