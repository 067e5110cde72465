//! What others are asked for, in the terms of the cloud that the profile is about.

use crate::messages::{
    Message, doctor_gateway as gateway, doctor_google as google, doctor_invoke, doctor_network as say, foundry,
};
use crate::profile::{Credentials, Profile};

/// Requests that name what a cloud needs: to the network team, and to the cloud's own support.
pub(super) struct Requests {
    pub(super) names: Message,
    pub(super) invented: Message,
    pub(super) agree: Message,
    pub(super) page: Message,
    pub(super) unblock: Message,
    pub(super) connection: Message,
    pub(super) private: Message,
    pub(super) support: Message,
}

const OF_AWS: Requests = Requests {
    names: say::ASK_NAMES,
    invented: say::ASK_INVENTED,
    agree: say::ASK_AGREE,
    page: say::ASK_PAGE,
    unblock: say::ASK_UNBLOCK,
    connection: say::ASK_CONNECTION,
    private: say::ASK_PRIVATE,
    support: doctor_invoke::ASK_SUPPORT,
};
const OF_GATEWAY: Requests = Requests {
    names: gateway::ASK_NAMES,
    invented: gateway::ASK_INVENTED,
    agree: gateway::ASK_AGREE,
    page: gateway::ASK_PAGE,
    unblock: gateway::ASK_UNBLOCK,
    connection: gateway::ASK_CONNECTION,
    private: gateway::ASK_PRIVATE,
    support: doctor_invoke::ASK_SUPPORT,
};
const OF_GOOGLE: Requests = Requests {
    names: google::ASK_NAMES,
    invented: google::ASK_INVENTED,
    agree: google::ASK_AGREE,
    page: google::ASK_PAGE,
    unblock: google::ASK_UNBLOCK,
    connection: google::ASK_CONNECTION,
    private: google::ASK_PRIVATE,
    support: google::ASK_SUPPORT,
};
const OF_AZURE: Requests = Requests {
    names: foundry::ASK_NAMES,
    invented: foundry::ASK_INVENTED,
    agree: foundry::ASK_AGREE,
    page: foundry::ASK_PAGE,
    unblock: foundry::ASK_UNBLOCK,
    connection: foundry::ASK_CONNECTION,
    private: foundry::ASK_PRIVATE,
    support: foundry::ASK_SUPPORT,
};

/// The requests for the cloud that the profile is about.
pub(super) const fn requests(profile: &Profile) -> Requests {
    match profile.credentials() {
        Credentials::Aws(_) => OF_AWS,
        Credentials::Key(..) => OF_GATEWAY,
        Credentials::Google(_) => OF_GOOGLE,
        Credentials::Azure(_) => OF_AZURE,
    }
}
