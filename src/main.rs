//! `briefpack`: parses the command line, runs it, and gives its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    briefpack::cli::run()
}
