//! Many meetings in one run: one engine a thread, on all cores.
//!
//! Each meeting is computed, complained of and written as if it were alone; one that
//! needs mending does not stop the others. What is reported comes in the order in which
//! the meetings were given, whichever is ready first.

use std::iter;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::{Outcome, Plan, Report, Steps};
use crate::model::fault::Fault;
use crate::source::ReadOnce;
use crate::typeset;

/// A command for one meeting.
pub type Run = fn(&Plan, &mut Report, &mut Steps) -> Result<Outcome, Fault>;

/// How one meeting of many ended.
pub struct Ran {
    pub report: Report,
    pub steps: Steps,
    pub outcome: Result<Outcome, Fault>,
}

/// What happened while many meetings ran.
pub enum News<'a> {
    /// So many are done, this one (counted from 0) being the latest.
    Done { count: usize, latest: usize },
    /// A meeting whose turn to be reported it is.
    Ready { at: usize, ran: &'a Ran },
}

/// Typst's layout calls itself deeply; a thread's usual stack is too small for it.
const STACK: usize = 16 << 20;

/// After every so many meetings Typst lets go of what none of them used: to look for it
/// takes as long as some pages do.
const BETWEEN_LOOKS: usize = 4;

/// Runs a command for every meeting, and tells what happens as it does.
pub fn many(
    command: Run,
    plans: &[Plan],
    clock: fn() -> Duration,
    mut tell: impl FnMut(News<'_>),
) {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    // One more than there are cores: while a worker waits for the disk another has work.
    let workers = (cores + 1).min(plans.len()).max(1);
    // What a meeting does side by side stays on the cores that are its own: no thread
    // takes up a second meeting while it waits for a part of the first.
    let own_cores = (cores / workers).max(1);
    // Where there are many the first comes before all others, on all cores: what they have
    // in common with it is set once, and not by each worker.
    let is_first_alone = plans.len() > 2 * cores;
    let read_once = Some(ReadOnce::default());
    let plan = |plan: &Plan| Plan { read_once: read_once.clone(), ..plan.clone() };
    let plans: Vec<Plan> = plans.iter().map(plan).collect();
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let (sender, receiver) = mpsc::channel();
    let queue = Queue { command, plans: &plans, clock, next: &next, done: &done };
    thread::scope(|scope| {
        scope.spawn(move || {
            if is_first_alone {
                queue.work(cores, 1, sender.clone());
            }
            for _ in 0..workers {
                let sender = sender.clone();
                scope.spawn(move || queue.work(own_cores, usize::MAX, sender));
            }
        });
        let mut waiting: Vec<Option<Ran>> = plans.iter().map(|_| None).collect();
        let mut turn = 0;
        for (count, (latest, ran)) in receiver.into_iter().enumerate() {
            waiting[latest] = Some(ran);
            tell(News::Done { count: count + 1, latest });
            while let Some(ran) = waiting.get_mut(turn).and_then(Option::take) {
                tell(News::Ready { at: turn, ran: &ran });
                turn += 1;
            }
        }
    });
}

/// The meetings of a run, each of which one worker takes up.
#[derive(Clone, Copy)]
struct Queue<'a> {
    command: Run,
    plans: &'a [Plan],
    clock: fn() -> Duration,
    next: &'a AtomicUsize,
    done: &'a AtomicUsize,
}

impl<'a> Queue<'a> {
    /// Does the next meetings that nobody has taken up, so many at most.
    fn work(self, threads: usize, most: usize, sender: mpsc::Sender<(usize, Ran)>) {
        alone(threads, || {
            for (at, plan) in iter::from_fn(|| self.taken()).take(most) {
                // Whoever listens ends only after everything was sent.
                drop(sender.send((at, ran(self.command, plan, self.clock))));
                if (self.done.fetch_add(1, Ordering::Relaxed) + 1)
                    .is_multiple_of(BETWEEN_LOOKS)
                {
                    typeset::forget(1);
                }
            }
        });
    }

    fn taken(self) -> Option<(usize, &'a Plan)> {
        let at = self.next.fetch_add(1, Ordering::Relaxed);
        Some((at, self.plans.get(at)?))
    }
}

/// Runs a command for one meeting of several, or for one time of several.
pub(super) fn ran(command: Run, plan: &Plan, clock: fn() -> Duration) -> Ran {
    let (mut report, mut steps) = (Report::default(), Steps::new(clock));
    let outcome = command(plan, &mut report, &mut steps);
    Ran { report, steps, outcome }
}

/// Does some work with threads that are its own; with the shared ones where the system
/// gives no more.
fn alone(threads: usize, work: impl FnOnce() + Send) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK);
    match pool.build() {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}
