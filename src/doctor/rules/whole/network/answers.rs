//! What comes in place of the models' answers.

use super::*;

pub(in super::super) const ROWS: &[Row] = &[
    row(
        "one tier over its quota for the moment",
        |it| {
            let no = Invoked::Refused(refusal(
                429,
                "ThrottlingException",
                "Too many tokens, please wait before trying again.",
            ));
            if let Some((_, answer)) = it.account().invoked.iter_mut().next_back() {
                *answer = Probe::Got(no);
            }
        },
        &[("GK-ERR-036", Warning)],
    ),
    row(
        "every tier over its quota for the moment",
        |it| {
            let no = Invoked::Refused(refusal(
                429,
                "ThrottlingException",
                "Too many tokens, please wait before trying again.",
            ));
            it.account().invoked.values_mut().for_each(|answer| *answer = Probe::Got(no.clone()));
        },
        &[("GK-ERR-036", Error)],
    ),
    row(
        "a few requests at a time",
        |it| it.account().crowded = Some(refusal(429, "ThrottlingException", "Too many concurrent requests")),
        &[("GK-INV-020", Info)],
    ),
    row(
        "a page in place of the models",
        |it| {
            runtime(it, |host| inspected(host, 403));
        },
        // Who intercepts is worth knowing beside it.
        &[("GK-NET-033", Error), ("GK-NET-023", Info)],
    ),
    row(
        "who inspects gets no answer from the models",
        |it| {
            runtime(it, |host| inspected(host, 504));
        },
        &[("GK-NET-033", Error), ("GK-NET-023", Info)],
    ),
    row(
        "who inspects gets no answer from STS",
        |it| {
            inspected(&mut it.network().hosts[STS], 503);
            let page = Failure { cause: vec!["HTTP 503: <html>".into()], ..failure(&aws::NOT_AWS) };
            it.account().identity = Probe::Failed(page);
        },
        &[("GK-NET-033", Warning), ("GK-NET-023", Info)],
    ),
    row(
        "a page at the root of hosts whose real requests are answered",
        |it| {
            for host in [RUNTIME, CONTROL, STS, PORTAL] {
                inspected(&mut it.network().hosts[host], 403);
            }
        },
        &[("GK-NET-023", Info)],
    ),
    row(
        "the same page at the root and in place of the models",
        |it| {
            inspected(&mut it.network().hosts[RUNTIME], 403);
            it.answer(&Invoked::Refused(refusal(403, "", "<html><title>Sign in</title></html>")));
        },
        &[("GK-NET-033", Error), ("GK-NET-023", Info)],
    ),
    row(
        "nothing behind who inspects, at the root and for the models",
        |it| {
            inspected(&mut it.network().hosts[RUNTIME], 504);
            it.answer(&Invoked::Refused(refusal(504, "", "<html><title>504 Gateway Time-out</title></html>")));
        },
        &[("GK-ERR-183", Error), ("GK-NET-023", Info)],
    ),
    row(
        "a stream whose message has ended goes on",
        |it| it.answer(&Invoked::Unfinished { is_whole: true }),
        &[("GK-INV-023", Error)],
    ),
    row(
        "a stream that takes long",
        |it| it.answer(&Invoked::Unfinished { is_whole: false }),
        &[("GK-INV-024", Warning)],
    ),
    row(
        "streams break off, and answers in one piece come",
        |it| it.answer(&Invoked::BrokeOff("the stream ended before message_stop, after 300 bytes".into())),
        &[("GK-INV-018", Warning)],
    ),
    row(
        "a page in place of streams, and answers in one piece come",
        |it| {
            let page = "<html><title>ICAP protocol error</title></html>";
            it.answer(&Invoked::NotAsStream(refusal(502, "", page)));
        },
        &[("GK-INV-018", Error)],
    ),
    row(
        "the models' requests are led to a page to click through",
        |it| it.answer(&Invoked::Refused(refusal(302, "", "→ coach.acme.example"))),
        &[("GK-NET-092", Error)],
    ),
    row(
        "the models' requests are sent on to another Region",
        |it| it.answer(&Invoked::Refused(refusal(307, "", "→ bedrock-runtime.us-east-1.amazonaws.com"))),
        &[("GK-RES-041", Error)],
    ),
    row(
        "the models' requests are led to another Region, and nothing of them goes there",
        |it| it.answer(&Invoked::Refused(refusal(302, "", "→ bedrock-runtime.us-east-1.amazonaws.com"))),
        &[("GK-NET-092", Error)],
    ),
    row(
        "an error within the stream, and answers in one piece come",
        |it| it.answer(&Invoked::NotAsStream(refusal(200, "ThrottlingException", "Too many tokens"))),
        &[("GK-INV-026", Warning)],
    ),
    row(
        "large requests get no answer",
        |it| it.account().large = Some(large(Probe::Failed(failure(&aws::UNREACHABLE)))),
        &[("GK-NET-063", Error)],
    ),
    row(
        "large requests get no answer in the time that doctor has",
        |it| it.account().large = Some(large(Probe::Failed(failure(&aws::TIMEOUT)))),
        &[("GK-INV-024", Warning)],
    ),
    row(
        "streams whose connections are reset",
        |it| it.answer(&Invoked::Reset("the stream ended before message_stop, after 300 bytes".into())),
        &[("GK-INV-028", Error)],
    ),
    row(
        "connections of requests that are broken off at times, and one model's each time",
        |it| {
            it.account().unsteady = Some(Unsteady { tried: 9, broken: 5, ..Unsteady::default() });
            it.account().large = Some(large(Probe::Failed(failure(&aws::UNREACHABLE))));
            if let Some(answer) = it.account().invoked.values_mut().next_back() {
                *answer = Probe::Failed(failure(&aws::UNREACHABLE));
            }
        },
        &[("GK-NET-112", Warning), ("GK-INV-002", Info)],
    ),
    row(
        "handshakes that are broken off at times",
        |it| first(&mut it.network().hosts[RUNTIME]).broken = Some(Broken { tried: 4, broken: 1 }),
        &[("GK-NET-112", Warning)],
    ),
    row(
        "requests that are refused at times, and one model's each time",
        |it| {
            let no = refusal(503, "ServiceUnavailableException", "Bedrock is unable to process your request.");
            it.account().unsteady =
                Some(Unsteady { tried: 9, refused: 4, said: Some(no.clone()), ..Unsteady::default() });
            if let Some(answer) = it.account().invoked.values_mut().next_back() {
                *answer = Probe::Got(Invoked::Refused(no));
            }
        },
        &[("GK-INV-027", Warning)],
    ),
    row(
        "large requests are refused by somebody on the way",
        |it| it.account().large = Some(large(Probe::Got(Invoked::Refused(refusal(413, "", "<html>413</html>"))))),
        &[("GK-NET-064", Error)],
    ),
    row(
        "a prompt's words are refused by somebody on the way",
        |it| {
            let page = refusal(403, "", "<html>Blocked by ACME data protection</html>");
            let answer = Probe::Got(Invoked::Refused(page));
            it.account().large = Some(Large { is_of_words: true, ..large(answer) });
        },
        &[("GK-NET-102", Error)],
    ),
    row(
        "a prompt's words get no answer",
        |it| {
            let answer = Probe::Failed(failure(&aws::UNREACHABLE));
            it.account().large = Some(Large { is_of_words: true, ..large(answer) });
        },
        &[("GK-NET-102", Error)],
    ),
    row(
        "the service itself refuses the form of Claude Code's requests",
        |it| {
            let no = refusal(400, "ValidationException", "metadata: Extra inputs are not permitted");
            it.account().large = Some(Large { is_of_words: true, ..large(Probe::Got(Invoked::Refused(no))) });
        },
        &[("GK-INV-025", Error)],
    ),
    row(
        "a page of somebody's refuses the words as a bad request",
        |it| {
            let page = refusal(400, "", "<html>Request blocked</html>");
            it.account().large = Some(Large { is_of_words: true, ..large(Probe::Got(Invoked::Refused(page))) });
        },
        &[("GK-NET-102", Error)],
    ),
    row(
        "a large request is refused by the service itself",
        |it| {
            let no = refusal(400, "ValidationException", "Malformed input request");
            it.account().large = Some(large(Probe::Got(Invoked::Refused(no))));
        },
        &[("GK-NET-065", Info)],
    ),
    row(
        "a page in a tunnel",
        |it| {
            proxied(it, Connect::Opened);
            it.profile.network.private_path = PrivatePath::Off;
            for way in &mut it.network().hosts[RUNTIME].ways {
                if let Through::Proxy(proxied) = &mut way.through {
                    proxied.tls = Some(Tls::Plain(Box::new(page(403))));
                }
            }
        },
        &[("GK-NET-033", Error)],
    ),
];
