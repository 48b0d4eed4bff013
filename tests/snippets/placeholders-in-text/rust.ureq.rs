fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"one $HOME "${account.name}"
two '<NAME>' \ %s
three {{third}}
"#;
    let url = "https://api.example.com/notes/{note_id}";
    let mut response = ureq::post(url)
        .header("Content-Type", "text/plain")
        .header("X-Sign", "$a `b` YOUR_SIGN-IT")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
