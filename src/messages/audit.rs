//! Words of `genkan audit`.

crate::messages::words! {
    SIGN_IN: "sign in: aws sso login --profile {aws}", "サインインしてください: aws sso login --profile {aws}";
}
