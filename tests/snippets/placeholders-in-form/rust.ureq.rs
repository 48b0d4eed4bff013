fn main() -> Result<(), Box<dyn std::error::Error>> {
    let form = [
        ("client_id", "YOUR_CLIENT_ID"),
        ("code", r#"a "<CODE>" & $x"#),
        ("redirect", "https://{host}/cb?x={{state}}"),
    ];
    let url = "https://api.example.com/oauth/token";
    let mut response = ureq::post(url).send_form(form)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
