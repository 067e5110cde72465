//! How long it takes to find an address that takes a connection: the HTTP library tries them one after the other, and waits
//! for each that says nothing.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ureq::Error;
use ureq::unversioned::transport::{ConnectionDetails, Connector, TcpConnector, Transport};

/// The library's own way to connect, timed. Clones share what it took.
#[derive(Debug, Clone, Default)]
pub(super) struct Dialling(Arc<Mutex<Duration>>);

impl Dialling {
    pub(super) fn took(&self) -> Duration {
        self.0.lock().map_or(Duration::ZERO, |took| *took)
    }

    /// So long it was waited for a proxy.
    pub(super) fn add(&self, waited: Duration) {
        if let Ok(mut took) = self.0.lock() {
            *took += waited;
        }
    }
}

impl<In: Transport> Connector<In> for Dialling {
    type Out = <TcpConnector as Connector<In>>::Out;

    fn connect(&self, details: &ConnectionDetails<'_>, before: Option<In>) -> Result<Option<Self::Out>, Error> {
        let began = Instant::now();
        let connected = TcpConnector::default().connect(details, before);
        self.add(began.elapsed());
        connected
    }
}
