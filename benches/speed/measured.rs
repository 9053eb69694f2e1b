//! One folder, measured in this process.
//!
//! The program asks for the time at the end of each step; whoever answers can look at
//! the memory at the same moment.

use std::cell::RefCell;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use briefpack::app::{self, Kept, News, Outcome, Plan, Report, Steps};
use briefpack::model::diagnostic::Diagnostics;
use briefpack::typeset::{Engine, documents};
use rayon::prelude::*;

use crate::floor;

thread_local! {
    static START: Instant = Instant::now();
    /// The most memory held at once in each step so far, in MB.
    static PEAKS: RefCell<Vec<Option<u64>>> = const { RefCell::new(Vec::new()) };
}

/// Measures in one of these ways and prints a table.
///
/// `check`: everything but the pages, whatever is complained of; `build`: a whole pack;
/// `again`: a pack, and then the same once more with one word changed; `fifty` and
/// `others`: every folder in one run, those of `fifty` once more unchanged; `annex`: a
/// pack, and what of it the annex took.
pub(crate) fn print(mode: &str, folder: &Path, out: &Path) {
    let numbers = 1..=50;
    match mode {
        "fifty" => {
            let one = |number: u32| {
                let number = number.to_string();
                plan(&folder.join(&number).join("111-1"), &out.join(number))
            };
            let plans: Vec<_> = numbers.map(one).collect();
            many(&plans);
            println!("  the same once more, unchanged");
            return many(&plans);
        }
        "others" => {
            let one = |number: u32| plan(&folder.join(format!("111-{number}")), out);
            return many(&numbers.map(one).collect::<Vec<_>>());
        }
        _ => {}
    }
    let kept = (mode == "again").then(Kept::default);
    let plan = Plan { kept, ..plan(folder, out) };
    let run: fn(&Plan, &mut Report, &mut Steps) -> _ =
        if mode == "check" { app::check } else { app::build };
    let first = measured(|steps| {
        let outcome = run(&plan, &mut Report::default(), steps).unwrap();
        assert!(mode == "check" || outcome != Outcome::Faulty, "the folder is not clean");
    });
    if mode != "again" {
        table(&first);
    }
    match mode {
        "build" => {
            let whole = first.iter().filter(|step| !step.within);
            mark(whole.map(|step| step.time).sum());
        }
        "again" => {
            change_a_word(folder);
            let run = |steps: &mut Steps| drop(run(&plan, &mut Report::default(), steps));
            table(&measured(run));
        }
        "annex" => {
            let own = first.iter().filter(|step| step.within && step.name == "annex");
            let time = own.map(|step| step.time).sum::<Duration>();
            let file = plan.out.join(folder.file_name().unwrap()).join("annex.pdf");
            line("annex", time, None);
            floor::size(&fs::read(file).unwrap());
            mark(time);
        }
        _ => {}
    }
}

/// Measures what Typst alone takes for a pack and prints it: its finished documents are
/// there, and neither a template nor a font was looked at before.
pub(crate) fn print_floor(folder: &Path) {
    let steps = &mut Steps::new(|| Duration::ZERO);
    let plan = plan(folder, Path::new("out"));
    let computed = app::compute(&plan, &mut Report::default(), steps).unwrap().unwrap();
    let annex = computed.annex(&mut Diagnostics::default());
    let (pack, deck) = (&computed.pack, &computed.deck);
    let documents = documents(pack, deck, &annex, false);
    let start = Instant::now();
    let said = &mut Diagnostics::default();
    let engine = Engine::new(&pack.sources, &pack.templates, &documents, said);
    documents.par_iter().for_each(|document| {
        let said = &mut Diagnostics::default();
        let pages = engine.typeset(document, said).expect("the folder is clean");
        engine.pdf(&pages, said).expect("its pages can be exported");
    });
    let time = start.elapsed();
    println!("  Typst alone, from its templates and fonts to the PDFs");
    line("whole", time, peak());
    mark(time);
}

/// Prints a time that another is compared with.
fn mark(time: Duration) {
    println!("{}{}", floor::MARK, time.as_secs_f64());
}

fn plan(folder: &Path, out: &Path) -> Plan {
    Plan { folder: folder.to_owned(), out: out.to_owned(), ..Plan::default() }
}

/// Many meetings in one run, and how much processor time all of them took of what.
fn many(plans: &[Plan]) {
    let (start, mut sums) = (Instant::now(), Vec::<(&str, Duration)>::new());
    app::many(
        app::build,
        plans,
        || START.with(Instant::elapsed),
        |news| {
            let News::Ready { ran, .. } = news else { return };
            assert_ne!(
                *ran.outcome.as_ref().unwrap(),
                Outcome::Faulty,
                "it is not clean"
            );
            for lap in ran.steps.laps().iter().filter(|lap| !lap.within) {
                match sums.iter_mut().find(|(name, _)| *name == lap.name) {
                    Some((_, sum)) => *sum += lap.time,
                    None => sums.push((lap.name, lap.time)),
                }
            }
        },
    );
    line("whole", start.elapsed(), peak());
    for (name, sum) in sums {
        line(&format!("  {name}"), sum, None);
    }
}

/// A step, its time, and the most memory that it held at once, in MB.
struct Measured {
    name: &'static str,
    time: Duration,
    within: bool,
    peak: Option<u64>,
}

fn measured(run: impl FnOnce(&mut Steps)) -> Vec<Measured> {
    PEAKS.take();
    let mut steps = Steps::new(look);
    run(&mut steps);
    let mut peaks = PEAKS.take().into_iter().skip(1);
    let laps = steps.laps();
    let measured = |(at, lap): (usize, &app::Lap)| {
        let within = laps[at + 1..].iter().take_while(|lap| lap.within).count();
        // One thing alone is done in this thread, which looks before and after it.
        let looks = if lap.within { 0 } else { 1 + 2 * usize::from(within == 1) };
        let peak = peaks.by_ref().take(looks).flatten().max();
        Measured { name: lap.name, time: lap.time, within: lap.within, peak }
    };
    laps.iter().enumerate().map(measured).collect()
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
pub(crate) fn peak() -> Option<u64> {
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

pub(crate) fn line(name: &str, time: Duration, peak: Option<u64>) {
    let peak = peak.map(|peak| format!("{peak:>8} MB")).unwrap_or_default();
    println!("  {name:<22}{:>9.1} ms{peak}", time.as_secs_f64() * 1000.0);
}
