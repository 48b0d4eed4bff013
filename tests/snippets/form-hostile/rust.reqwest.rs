fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/form")
        .form(&[
            ("b", "1"),
            ("a", "@file"),
            ("a", r#"it's "x" $(id) `id`"#),
            ("empty", ""),
            ("na me=&+", "sum = 1+1 & more\nnext"),
            ("ünï", "😀"),
            ("10", "ten"),
        ])
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
