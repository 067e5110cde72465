//! A name server of a site's network that answers as a test wants: addresses, errors, or nothing.

use std::collections::BTreeMap;
use std::net::{IpAddr, UdpSocket};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use simple_dns::rdata::{A, AAAA, CNAME, RData};
use simple_dns::{CLASS, Name, Packet, PacketFlag, QTYPE, RCODE, ResourceRecord, TYPE};

use super::Site;

/// What it says of a name.
#[derive(Debug, Clone)]
pub enum Says {
    Addresses(Vec<IpAddr>),
    NoSuchName,
    /// That it is another name for this one, and what is said of that.
    Alias(&'static str),
    Fails,
    Nothing,
    /// That there is more to say than fits, which nobody gives over TCP.
    CutShort,
    /// The same addresses as [`Says::Addresses`], only after this long.
    Late(Vec<IpAddr>, Duration),
    /// The same, only what is said of IPv6 comes after this long.
    LateOfSix(Vec<IpAddr>, Duration),
}

/// Answers by the longest end of a name that is known; an empty end stands for every name.
#[derive(Clone, Default)]
pub struct Zone(Arc<Mutex<BTreeMap<String, Says>>>);

impl Zone {
    pub fn say(&self, end: &str, says: Says) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(end.to_owned(), says);
    }

    pub fn lead(&self, end: &str, to: &[&str]) {
        self.say(end, Says::Addresses(to.iter().map(|ip| ip.parse().expect("an address")).collect()));
    }

    /// No name is known any more.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Answers at this address of the site.
    pub fn serve(&self, site: &Site, address: &'static str) {
        let zone = self.clone();
        site.namespace.inside(move || {
            let socket = Arc::new(UdpSocket::bind((address, 53)).expect("the name server's address"));
            std::thread::spawn(move || {
                let mut buffer = [0; 1500];
                while let Ok((length, asker)) = socket.recv_from(&mut buffer) {
                    let Some((reply, after)) = zone.reply(&buffer[..length]) else { continue };
                    let socket = socket.clone();
                    let send = move || {
                        std::thread::sleep(after);
                        _ = socket.send_to(&reply, asker);
                    };
                    if after.is_zero() { send() } else { drop(std::thread::spawn(send)) }
                }
            });
        });
    }

    /// What is sent back, and after how long.
    fn reply(&self, question: &[u8]) -> Option<(Vec<u8>, Duration)> {
        let mut packet = Packet::parse(question).ok()?.into_reply();
        let question = packet.questions.first()?.clone();
        let mut name = question.qname.clone();
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let of = |name: &Name<'_>| {
            let (name, all) = (name.to_string(), known.iter());
            let longest = all.filter(|(end, _)| name.ends_with(end.as_str())).max_by_key(|(end, _)| end.len());
            longest.map_or(&Says::NoSuchName, |(_, says)| says)
        };
        packet.set_flags(PacketFlag::RECURSION_AVAILABLE);
        let mut says = of(&name);
        while let Says::Alias(to) = says {
            let to = Name::new_unchecked(to);
            packet.answers.push(ResourceRecord::new(name, CLASS::IN, 0, RData::CNAME(CNAME(to.clone()))));
            (says, name) = (of(&to), to);
        }
        let after = match says {
            Says::Late(_, after) => *after,
            Says::LateOfSix(_, after) if question.qtype == QTYPE::TYPE(TYPE::AAAA) => *after,
            _ => Duration::ZERO,
        };
        match says {
            Says::Nothing => return None,
            Says::NoSuchName | Says::Alias(_) => *packet.rcode_mut() = RCODE::NameError,
            Says::Fails => *packet.rcode_mut() = RCODE::ServerFailure,
            Says::CutShort => packet.set_flags(PacketFlag::TRUNCATION),
            Says::Addresses(addresses) | Says::Late(addresses, _) | Says::LateOfSix(addresses, _) => {
                for address in addresses {
                    let data = match (address, question.qtype) {
                        (IpAddr::V4(v4), QTYPE::TYPE(TYPE::A)) => RData::A(A { address: (*v4).into() }),
                        (IpAddr::V6(v6), QTYPE::TYPE(TYPE::AAAA)) => RData::AAAA(AAAA { address: (*v6).into() }),
                        _ => continue,
                    };
                    packet.answers.push(ResourceRecord::new(name.clone(), CLASS::IN, 0, data));
                }
            }
        }
        Some((packet.build_bytes_vec().ok()?, after))
    }
}
