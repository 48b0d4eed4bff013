fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/form";
    let client = reqwest::blocking::Client::new();
    let form = [
        ("b", "1"),
        ("a", "@file"),
        ("a", r#"it's "x" $(id) `id`"#),
        ("empty", ""),
        ("na me=&+", "sum = 1+1 & more\nnext"),
        ("ünï", "😀"),
        ("10", "ten"),
    ];
    let response = client.post(url).form(&form).send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
