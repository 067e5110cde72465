//! A program at a terminal of a site.

use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::process::Command;
use std::time::Duration;

use super::site::Site;
use crate::terminal::{self, Size, Terminal};

/// It can't outlive its site.
pub struct Tty<'a> {
    site: PhantomData<&'a Site>,
    terminal: Terminal,
}

impl<'a> Tty<'a> {
    /// `deadline` is the longest that one wait takes.
    pub(super) fn start(site: &'a Site, command: &Command, size: Size, deadline: Duration) -> Self {
        let spawn = |command| site.namespace.inside(move || terminal::spawn(command));
        Self { site: PhantomData, terminal: Terminal::start(size, deadline, command, spawn) }
    }
}

impl Deref for Tty<'_> {
    type Target = Terminal;

    fn deref(&self) -> &Terminal {
        &self.terminal
    }
}

impl DerefMut for Tty<'_> {
    fn deref_mut(&mut self) -> &mut Terminal {
        &mut self.terminal
    }
}
