//! An answer that comes before the whole request was taken: whoever refuses a request for its size says so after its head,
//! and closes the connection in which the rest still comes. Seen (2.1.332): Claude Code reads that answer.

use std::io::ErrorKind;

use ureq::Error;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

/// Reads what was answered where nothing is taken any more.
#[derive(Debug)]
pub(super) struct Early;

impl<In: Transport> Connector<In> for Early {
    type Out = Heeding<In>;

    fn connect(&self, _: &ConnectionDetails<'_>, before: Option<In>) -> Result<Option<Self::Out>, Error> {
        Ok(before.map(|stream| Heeding { stream, closed: None }))
    }
}

/// A connection that is read to its end, though the other side takes nothing more.
#[derive(Debug)]
pub(super) struct Heeding<T> {
    stream: T,
    /// Why nothing more was taken, which is told where no answer came.
    closed: Option<ErrorKind>,
}

impl<T: Transport> Transport for Heeding<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.stream.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        if self.closed.is_some() {
            return Ok(());
        }
        match self.stream.transmit_output(amount, timeout) {
            Err(Error::Io(error)) if matches!(error.kind(), ErrorKind::BrokenPipe | ErrorKind::ConnectionReset) => {
                self.closed = Some(error.kind());
                Ok(())
            }
            sent => sent,
        }
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        let came = self.stream.await_input(timeout);
        match self.closed {
            Some(why) if !matches!(came, Ok(true)) => Err(Error::Io(why.into())),
            _ => came,
        }
    }

    fn is_open(&mut self) -> bool {
        self.closed.is_none() && self.stream.is_open()
    }
}
