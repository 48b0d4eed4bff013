fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/notes/{note_id}";
    let client = reqwest::blocking::Client::new();
    let body = r#"one $HOME "${account.name}"
two '<NAME>' \ %s
three {{third}}
"#;
    let response = client
        .post(url)
        .header("Content-Type", "text/plain")
        .header("X-Sign", "$a `b` YOUR_SIGN-IT")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
